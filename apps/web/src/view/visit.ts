/** Whether the page comes back to where it was, as by a reload, so that what it kept for the session still holds. */
export function isSameVisit(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as readonly (PerformanceEntry & { type?: string })[];
  return visit?.type === 'reload' || visit?.type === 'back_forward';
}
