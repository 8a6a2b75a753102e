/**
 * What `npm start` adds to each page, in the browser: the problems of the content, laid over the foot of the page, and
 * a reload that leaves open the answers that were.
 */
import type { Problem } from './problems.js';

declare global {
  interface ImportMeta {
    readonly hot?: {
      on(event: 'vite:beforeFullReload', listener: () => void): void;
      send(event: 'live-content:shown', revision: number): void;
    };
  }
}

/** What the server tells a page of the content that it shows. */
export interface LiveData {
  readonly revision: number;
  readonly problems: readonly Problem[];
  /** What a request to open an editor carries: pages of other sites cannot read it. */
  readonly token: string;
}

const stateKey = 'live-page';

const style = `
:host { position: fixed; z-index: 10000; right: 0; bottom: 0; left: 0; }
details { max-height: 50vh; overflow-y: auto; border-top: 4px solid #ff9c9c; background: #1e1e1e; color: #fff;
  font: 1rem/1.5 system-ui, sans-serif; }
summary { position: sticky; top: 0; padding: 0.5rem 1.5rem; background: #1e1e1e; font-weight: 700; cursor: pointer; }
ol { margin: 0; padding: 0 1.5rem 1rem; list-style: none; }
li { padding: 0.75rem 0; border-top: 1px solid #666; }
p { margin: 0; overflow-wrap: anywhere; }
button { padding: 0; text-align: left; border: 0; background: none; color: #a9c8ff; font: inherit; text-decoration: underline; cursor: pointer; }
a { color: #a9c8ff; }
summary:focus-visible, button:focus-visible, a:focus-visible { outline: 2px solid #a9c8ff; outline-offset: 2px; }
code { display: block; margin: 0.25rem 0; padding: 0.25rem 0.5rem; background: #333; color: #ddd;
  font: 0.875rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: #b34000; color: #fff; }
@media print { :host { display: none; } }`;

const { revision, problems, token } = JSON.parse(document.getElementById('live-content')!.textContent!) as LiveData;
import.meta.hot?.send('live-content:shown', revision);
if (problems.length > 0) showProblems();
keepAnswersOpen();

function showProblems(): void {
  const count = counts();
  const host = document.createElement('content-problems');
  const details = element('details', element('summary', count), element('ol', ...problems.map(toItem)));
  details.open = true;
  host.attachShadow({ mode: 'open' }).append(element('style', style), details);
  document.body.append(host);
  document.body.style.paddingBottom = `${details.offsetHeight}px`;
  document.title = `(${count}) ${document.title}`;
}

function counts(): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const say = (count: number, word: string): string[] =>
    count === 0 ? [] : [`${count} ${word}${count > 1 ? 's' : ''}`];
  return [...say(errors, 'erreur'), ...say(warnings, 'avertissement')].join(', ');
}

function toItem({ severity, path, line, column, location, quote, message, expected, note, rule, url }: Problem): Node {
  const place = element('button', `${path}, ligne ${line}, colonne ${column}`);
  place.title = 'Ouvrir dans l’éditeur';
  place.addEventListener('click', () => openInEditor(location));
  const label = severity === 'error' ? 'Erreur' : 'Avertissement';
  return element(
    'li',
    element('p', place, ` ${rule ?? ''}`),
    element('p', `${label} : `, element('strong', message)),
    ...(quote ? [element('code', quote[0], element('mark', quote[1]), quote[2])] : []),
    ...(expected === undefined ? [] : [element('p', `Attendu : ${expected}`)]),
    ...(note === undefined ? [] : [element('p', `Que faire : ${note}`)]),
    ...(url === undefined ? [] : [element('p', link(url))]),
  );
}

function openInEditor(location: string): void {
  void fetch(`/__open-in-editor?file=${encodeURIComponent(location)}`, { headers: { 'x-token': token } });
}

function link(url: string): HTMLElement {
  const anchor = element('a', 'En savoir plus, dans le guide de rédaction');
  anchor.href = url;
  anchor.target = '_blank';
  return anchor;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

/** The answers that are open, and how far the page is scrolled, outlive a reload. */
function keepAnswersOpen(): void {
  const state = sessionStorage.getItem(stateKey);
  let isReopened = state === null;
  import.meta.hot?.on('vite:beforeFullReload', () => {
    // A second save may come before the page shows what was open at the first: that stays noted.
    if (!isReopened) return;
    const buttons = document.querySelectorAll('.fr-accordion__btn[aria-expanded="true"]');
    const open = Array.from(buttons, (button) => button.getAttribute('aria-controls'));
    sessionStorage.setItem(stateKey, JSON.stringify({ path: location.pathname, open, top: scrollY }));
  });
  if (state === null) return;
  const { path, open, top } = JSON.parse(state) as { path: string; open: readonly string[]; top: number };
  const end = (): void => {
    sessionStorage.removeItem(stateKey);
    isReopened = true;
    // Once the answers have unfolded, the page is as high as it was.
    if (open.length > 0) setTimeout(() => scrollTo({ top, behavior: 'instant' }), 400);
  };
  if (path === location.pathname) whenReady(() => reopen(open, end));
  else end();
}

/** For how long answers are held open, in milliseconds. */
const holdMs = 1500;

/**
 * Opens answers and holds them open for a moment, or until somebody clicks: the design system finds its buttons one by
 * one, hears no click before, and may close again what it finds open.
 */
function reopen(ids: readonly string[], then: () => void): void {
  const end = performance.now() + holdMs;
  let isTaken = false;
  addEventListener('click', ({ isTrusted }) => (isTaken ||= isTrusted), true);
  const hold = (): void => {
    const closed = isTaken ? [] : ids.map(closedButton).filter((button) => button !== undefined);
    for (const button of closed) button.click();
    if (closed.length === 0 && (isTaken || performance.now() > end)) then();
    else requestAnimationFrame(hold);
  };
  hold();
}

function closedButton(id: string): HTMLElement | undefined {
  const button = document.querySelector<HTMLElement>(`.fr-accordion__btn[aria-controls="${CSS.escape(id)}"]`);
  return button?.getAttribute('aria-expanded') === 'false' ? button : undefined;
}

/** The design system readies its accordions a moment after the page, and the address may open one of them first. */
function whenReady(then: () => void): void {
  if (document.documentElement.hasAttribute('data-fr-js')) requestAnimationFrame(() => requestAnimationFrame(then));
  else requestAnimationFrame(() => whenReady(then));
}
