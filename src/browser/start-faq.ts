import { answerButton, openAll, openAround } from './panels.js';

/** How `startFaq` behaves. */
export interface StartOptions {
  /**
   * Takes clicks on links to pages of this site: hand the URL to your router. Links to other sites, into new windows,
   * of downloads, with a modifier key, or to a place on the page itself are the browser's. Default: all are.
   */
  readonly navigate?: (url: URL) => void;
  /** Says where a former address leads now: `redirectOf` of `datagouv-faq/redirects`. Default: former anchors lead nowhere. */
  readonly redirectOf?: (address: Location) => string | undefined;
}

/**
 * Makes what `renderAccordion`, `renderDetails` and `renderHtml` print follow the address: opens the panel at
 * `location.hash`, now and whenever it changes, and moves the focus there; follows former anchors; opens all panels for
 * the printer; answers the accordion's buttons where the design system's script does not run.
 *
 * @returns A function that takes all of it back, for components that unmount.
 * @see https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/ criteria 12.8 and 7.3
 *
 * @example
 * import { startFaq } from 'datagouv-faq/browser';
 * import { redirectOf } from 'datagouv-faq/redirects';
 *
 * startFaq({ redirectOf, navigate: (url) => router.push(url.pathname + url.hash) });
 */
export function startFaq({ navigate, redirectOf }: StartOptions = {}): () => void {
  const land = (): void => {
    const target = named();
    if (target) return show(target);
    const moved = location.hash === '' ? undefined : redirectOf?.(location);
    if (moved === undefined) return;
    if (navigate) navigate(new URL(moved, location.href));
    else location.replace(moved);
  };
  const click = (event: MouseEvent): void => {
    const target = event.target as Element;
    answerButton(target);
    const link = target.closest<HTMLAnchorElement>('a[href]');
    if (!link || event.defaultPrevented || event.button !== 0 || isModified(event)) return;
    if (link.origin !== location.origin || /^(?!_self$|$)/.test(link.target) || link.hasAttribute('download')) return;
    const isHere = link.pathname + link.search === location.pathname + location.search;
    // The address does not change a second time, nor is an event sent.
    if (isHere && link.hash !== '' && link.hash === location.hash) land();
    if (!navigate || (isHere && link.hash !== '')) return;
    event.preventDefault();
    navigate(new URL(link.href));
  };
  let close = (): void => {};
  const print = (): void => {
    close = openAll();
  };
  const printed = (): void => close();
  // A browser takes the focus away when it scrolls to the hash of a page that has just loaded.
  const loaded = (): void => {
    const target = named();
    if (target && document.activeElement === document.body) requestAnimationFrame(() => show(target));
  };
  const listeners = { load: loaded, hashchange: land, beforeprint: print, afterprint: printed };
  for (const [type, listener] of Object.entries(listeners)) addEventListener(type, listener);
  document.addEventListener('click', click);
  land();
  return () => {
    for (const [type, listener] of Object.entries(listeners)) removeEventListener(type, listener);
    document.removeEventListener('click', click);
  };
}

/** A keyboard goes on from where the reader looks: the focus stands on the panel's control, or on the place itself. */
function show(target: Element): void {
  const focused = openAround(target);
  if (!focused.matches('a[href], button, summary, input, [tabindex]')) focused.tabIndex = -1;
  focused.focus({ preventScroll: true });
  (focused.contains(target) || target.contains(focused) ? target : focused).scrollIntoView();
}

/** What the address names on this page. */
function named(): Element | null {
  const id = decode(location.hash.slice(1));
  return id === '' ? null : document.getElementById(id);
}

function isModified({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}

/** Former anchors have accents, which browsers encode; a stray `%` is no reason to stop. */
function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
