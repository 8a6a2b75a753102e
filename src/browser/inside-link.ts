/** The link inside the site that a plain click follows; that to other sites, windows or files is the browser's. */
export function insideLink(event: MouseEvent): HTMLAnchorElement | undefined {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  const link = (target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!link || defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return undefined;
  const isElsewhere = link.origin !== location.origin || /^(?!_self$|$)/.test(link.target);
  return isElsewhere || link.hasAttribute('download') ? undefined : link;
}

/** Whether a link leads to a place on the page itself. */
export function isHere({ pathname, search, hash }: HTMLAnchorElement): boolean {
  return hash !== '' && pathname + search === location.pathname + location.search;
}

/** Hands a click on a link to another page of the site to a router. */
export function handToRouter(event: MouseEvent, navigate: ((url: URL) => void) | undefined): void {
  const link = navigate && insideLink(event);
  if (!link || isHere(link)) return;
  event.preventDefault();
  navigate(new URL(link.href));
}
