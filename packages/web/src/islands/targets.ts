/** Calls back with the element that a link of the page leads to, now and whenever one is followed. */
export function onTarget(show: (target: HTMLElement) => void): void {
  const follow = () => {
    const target = document.querySelector<HTMLElement>(":target");
    if (target) show(target);
  };
  addEventListener("hashchange", follow);
  follow();
}

/** Opens what is folded around a link's target, as not every browser does by itself. */
export function openAroundTargets(): void {
  onTarget((target) => {
    const folded = target.closest<HTMLDetailsElement>("details:not([open])");
    if (!folded) return;
    folded.open = true;
    target.scrollIntoView();
  });
}
