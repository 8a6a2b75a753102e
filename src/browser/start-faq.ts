import type { UrlPolicy } from '../data/addresses.js';
import { handToRouter, insideLink, isHere } from './inside-link.js';
import { answerButton, openAll, openAround } from './panels.js';

/** How `startFaq` behaves, and where the FAQ stands, which it tells `redirectOf`. */
export interface StartOptions extends Pick<UrlPolicy, 'baseUrl' | 'urlOf'> {
  /** What it serves, for a component that starts its own part of a page. Default: the whole page. */
  readonly root?: Document | HTMLElement;
  /**
   * Takes clicks on links to pages of this site: hand the URL to your router. Links to other sites, into new windows,
   * of downloads, with a modifier key, or to a place on the page itself are the browser's. Default: all are.
   */
  readonly navigate?: (url: URL) => void;
  /** Says where a former address leads now: `redirectOf` of `datagouv-faq/redirects`. Default: former anchors lead nowhere. */
  readonly redirectOf?: (address: Location, site: Pick<UrlPolicy, 'baseUrl' | 'urlOf'>) => string | undefined;
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
 * startFaq({ redirectOf, baseUrl: '/aide/', navigate: (url) => router.push(url.pathname + url.hash) });
 */
export function startFaq(options: StartOptions = {}): () => void {
  const { root = document, navigate, redirectOf } = options;
  const land = (): void => {
    const target = named(root);
    if (target) return show(target);
    const moved = location.hash === '' ? undefined : redirectOf?.(location, options);
    if (moved === undefined) return;
    if (navigate) navigate(new URL(moved, location.href));
    else location.replace(moved);
  };
  const click = (event: Event): void => {
    answerButton(event.target as Element);
    const link = insideLink(event as MouseEvent);
    // The address does not change a second time, nor is an event sent.
    if (link && isHere(link) && link.hash === location.hash) land();
    handToRouter(event as MouseEvent, navigate);
  };
  let close = (): void => {};
  const print = (): void => {
    close = openAll(root);
  };
  const printed = (): void => close();
  // A browser takes the focus away when it scrolls to the hash of a page that has just loaded.
  const loaded = (): void => {
    const target = named(root);
    if (target && document.activeElement === document.body) requestAnimationFrame(() => show(target));
  };
  const listeners = { load: loaded, hashchange: land, beforeprint: print, afterprint: printed };
  for (const [type, listener] of Object.entries(listeners)) addEventListener(type, listener);
  root.addEventListener('click', click);
  land();
  return () => {
    for (const [type, listener] of Object.entries(listeners)) removeEventListener(type, listener);
    root.removeEventListener('click', click);
  };
}

/** A keyboard goes on from where the reader looks: the focus stands on the panel's control, or on the place itself. */
function show(target: Element): void {
  const focused = openAround(target);
  if (!focused.matches('a[href], button, summary, input, [tabindex]')) focused.tabIndex = -1;
  focused.focus({ preventScroll: true });
  (focused.contains(target) || target.contains(focused) ? target : focused).scrollIntoView();
}

/** What the address names in a part of this page. */
function named(root: Node): Element | null {
  const id = decode(location.hash.slice(1));
  const target = id === '' ? null : document.getElementById(id);
  return root.contains(target) ? target : null;
}

/** Former anchors have accents, which browsers encode; a stray `%` is no reason to stop. */
function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
