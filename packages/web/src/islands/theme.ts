import { recall, remember } from "./memory.ts";

const root = document.documentElement;

/** Sets the theme of the last visit; without one the system's holds. */
export function applyStoredTheme(): void {
  const theme = recall("theme");
  if (theme === "dark" || theme === "light") root.dataset["theme"] = theme;
}

/** Shows the button that turns the page dark or light. */
export function showThemeToggle(): void {
  const button = document.querySelector<HTMLButtonElement>("#theme");
  if (!button) return;
  const name = () => {
    button.textContent = isDark() ? "Light page" : "Dark page";
  };
  button.addEventListener("click", () => {
    const theme = isDark() ? "light" : "dark";
    root.dataset["theme"] = theme;
    remember("theme", theme);
    name();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", name);
  name();
  button.hidden = false;
}

function isDark(): boolean {
  const chosen = root.dataset["theme"];
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}
