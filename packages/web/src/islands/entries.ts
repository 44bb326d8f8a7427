/** Every entry of the page, in reading order. */
export function listEntries(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-entry]")];
}

/** Those the filters leave. */
export function listShownEntries(): readonly HTMLElement[] {
  return listEntries().filter((entry) => !entry.hidden);
}
