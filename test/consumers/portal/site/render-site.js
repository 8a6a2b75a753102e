import { createEditions } from 'datagouv-faq/editions';
import { layout } from './layout.js';
import { renderAudience } from './audience.js';
import { renderHome } from './home.js';
import { renderMoved } from './moved.js';
import { renderNotFound } from './not-found.js';
import { renderResults } from './results.js';
import { wordsOf } from './words.js';

/**
 * Every page of the portal as HTML, by file name.
 *
 * @param {import('datagouv-faq').Faq} faq
 * @param {{ base: string, siteUrl: string, redirects: Readonly<Record<string, string>>, translations?: readonly import('datagouv-faq').Faq[] }} options
 *   `base`: path of the portal on its host; `siteUrl`: its absolute URL, for search engines; `translations`: the same
 *   FAQ in other languages, each below the folder of its own.
 * @returns {Map<string, string>}
 */
export function renderSite(faq, { base, siteUrl, redirects, translations = [] }) {
  const editions = createEditions([faq, ...translations]);
  const options = { base, siteUrl, redirects, editions };
  const pages = [faq, ...translations].flatMap((edition) => renderEdition(edition, options));
  const paths = new Set([faq, ...translations].flatMap((edition) => edition.pages.map(({ path }) => path)));
  const moved = Object.entries(redirects)
    .filter(([from]) => !from.includes('#') && !paths.has(from))
    .map(([from, to]) => [`${from}.html`, renderMoved(base + to)]);
  const context = contextOf(faq, options);
  return new Map([...pages, ['404.html', layout(renderNotFound(context), context)], ...moved]);
}

/** The pages of one language, and its page of search results. */
function renderEdition(faq, options) {
  const context = contextOf(faq, options);
  const { base, results } = context;
  const pages = faq.pages.map((page) => {
    const content = page === faq.pages[0] ? renderHome(page, context) : renderAudience(page, context);
    const moved = anchorsOf(page.path, options.redirects);
    return [`${page.path || 'index'}.html`, layout({ ...content, moved }, context)];
  });
  return [...pages, [`${results.slice(base.length)}.html`, layout(renderResults(context), context)]];
}

/** What every part of a page is told: the content, where it stands, and the words of its language. */
function contextOf(faq, { base, siteUrl, editions }) {
  const [{ lang, path }] = faq.pages;
  const folder = path === '' ? '' : `${path}/`;
  return { faq, base, siteUrl, editions, lang, words: wordsOf(lang), home: base + path, results: `${base}${folder}recherche` };
}

/** Where the former anchors of a page lead today. */
function anchorsOf(path, redirects) {
  const own = Object.entries(redirects).filter(([from]) => from.startsWith(`${path}#`));
  return Object.fromEntries(own.map(([from, to]) => [from.slice(path.length + 1), to]));
}
