import { layout } from './layout.js';
import { renderAudience } from './audience.js';
import { renderHome } from './home.js';
import { renderMoved } from './moved.js';
import { renderNotFound } from './not-found.js';
import { renderResults } from './results.js';

/**
 * Every page of the portal as HTML, by file name.
 *
 * @param {import('datagouv-faq').Faq} faq
 * @param {{ base: string, siteUrl: string, redirects: Readonly<Record<string, string>> }} options
 *   `base`: path of the portal on its host; `siteUrl`: its absolute URL, for search engines.
 * @returns {Map<string, string>}
 */
export function renderSite(faq, { base, siteUrl, redirects }) {
  const context = { faq, base, siteUrl };
  const pages = faq.pages.map((page) => {
    const content = page.path === '' ? renderHome(page, context) : renderAudience(page, context);
    return [`${page.path || 'index'}.html`, layout({ ...content, moved: anchorsOf(page.path, redirects) }, context)];
  });
  const paths = new Set(faq.pages.map(({ path }) => path));
  const moved = Object.entries(redirects)
    .filter(([from]) => !from.includes('#') && !paths.has(from))
    .map(([from, to]) => [`${from}.html`, renderMoved(base + to)]);
  return new Map([
    ...pages,
    ['recherche.html', layout(renderResults(context), context)],
    ['404.html', layout(renderNotFound(context), context)],
    ...moved,
  ]);
}

/** Where the former anchors of a page lead today. */
function anchorsOf(path, redirects) {
  const own = Object.entries(redirects).filter(([from]) => from.startsWith(`${path}#`));
  return Object.fromEntries(own.map(([from, to]) => [from.slice(path.length + 1), to]));
}
