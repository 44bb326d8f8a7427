/** What the reader chose, where the browser lets a file keep it; private windows and some file: pages do not. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(`dateline-${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice for the next visit, if it can be kept. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`dateline-${name}`, value);
  } catch {
    // The choice holds for this visit only.
  }
}
