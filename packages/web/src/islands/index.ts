import "../styles/page.css";
import { showCiteButtons } from "./cite.ts";
import { startFilters } from "./filters.ts";
import { startKeys } from "./keys.ts";
import { openAroundTargets } from "./targets.ts";
import { applyStoredTheme, showThemeToggle } from "./theme.ts";

// Before the body is drawn, so that a chosen theme never flashes.
applyStoredTheme();

document.addEventListener("DOMContentLoaded", () => {
  showThemeToggle();
  startFilters();
  openAroundTargets();
  startKeys();
  showCiteButtons();
});
