import { listShownEntries } from "./entries.ts";
import { recall, remember } from "./memory.ts";

const actions: Readonly<Record<string, () => void>> = {
  j: () => moveFocus(1),
  k: () => moveFocus(-1),
  o: toggleSources,
  "/": focusSearch,
  "?": openHelp,
};

/** Lets single keys move through the page; the reader can switch them off in the help sheet. */
export function startKeys(): void {
  const box = document.querySelector<HTMLInputElement>("#keys-on");
  if (!box) return;
  box.checked = recall("keys") !== "off";
  box.addEventListener("change", () => remember("keys", box.checked ? "on" : "off"));
  document.querySelector("#help-open")?.addEventListener("click", openHelp);
  document.addEventListener("keydown", (event) => {
    const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
    if (!action || !(box.checked || event.key === "?") || isTaken(event)) return;
    event.preventDefault();
    action();
  });
}

/** Typing, a chord of the browser's, or an open dialog: not for us. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  const target = event.target instanceof Element ? event.target : undefined;
  return target?.closest("input, select, textarea, dialog[open]") != null;
}

function findCurrent(): HTMLElement | undefined {
  return document.activeElement?.closest<HTMLElement>("[data-entry]") ?? undefined;
}

function moveFocus(step: 1 | -1): void {
  const entries = listShownEntries();
  const current = findCurrent();
  const from = current ? entries.indexOf(current) : -1;
  const next = entries[current ? from + step : findFirstInView(entries, step)];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "start" });
}

/** Where to start when nothing has the focus: the first entry below the top of the window. */
function findFirstInView(entries: readonly HTMLElement[], step: 1 | -1): number {
  const below = entries.findIndex((entry) => entry.getBoundingClientRect().top >= 0);
  if (below === -1) return entries.length - 1;
  return step === 1 ? below : Math.max(0, below - 1);
}

function toggleSources(): void {
  const sources = findCurrent()?.querySelector("details");
  if (sources) sources.open = !sources.open;
}

function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>("#words");
  field?.focus();
  field?.select();
}

function openHelp(): void {
  document.querySelector<HTMLDialogElement>("#help")?.showModal();
}
