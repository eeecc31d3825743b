const REGIONS = '[data-region]';

/** Moves the focus to the next or previous region of the page, as F6 does. Regions that are not shown are left out. */
export function goToRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>(REGIONS)].filter((region) => isShown(region));
  if (regions.length === 0) return;
  const current = regions.findLastIndex((region) => region.contains(document.activeElement));
  const next = regions[(current + step + regions.length) % regions.length] ?? regions[0];
  next?.focus();
}

function isShown(region: HTMLElement): boolean {
  return region.closest('[inert], [hidden]') === null && region.getClientRects().length > 0;
}
