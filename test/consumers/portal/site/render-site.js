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
  const options = { base, siteUrl, editions };
  const contexts = [faq, ...translations].map((edition) => contextOf(edition, options));
  const pages = contexts.flatMap((context) => renderEdition(context, redirects));
  const byPath = new Map(contexts.flatMap((context) => context.faq.pages.map(({ path }) => [path, context])));
  const moved = Object.entries(redirects)
    .filter(([from]) => !from.includes('#') && !byPath.has(from))
    .map(([from, to]) => [`${from}.html`, renderMoved(base + to, byPath.get(to.split('#')[0]) ?? contexts[0])]);
  return new Map([...pages, ...moved]);
}

/** The pages of one language, its page of search results, and the one of addresses that lead nowhere. */
function renderEdition(context, redirects) {
  const { faq, folder } = context;
  const pages = faq.pages.map((page) => {
    const content = page === faq.pages[0] ? renderHome(page, context) : renderAudience(page, context);
    const moved = anchorsOf(page.path, redirects);
    return [`${page.path || 'index'}.html`, layout({ ...content, moved }, context)];
  });
  return [
    ...pages,
    [`${folder}recherche.html`, layout(renderResults(context), context)],
    [`${folder}404.html`, layout(renderNotFound(context), context)],
  ];
}

/** What every part of a page is told: the content, where it stands, and the words of its language. */
function contextOf(faq, { base, siteUrl, editions }) {
  const [{ lang, path }] = faq.pages;
  const folder = path === '' ? '' : `${path}/`;
  return { faq, base, siteUrl, editions, lang, words: wordsOf(lang), folder, home: base + path, results: `${base}${folder}recherche` };
}

/** Where the former anchors of a page lead today. */
function anchorsOf(path, redirects) {
  const own = Object.entries(redirects).filter(([from]) => from.startsWith(`${path}#`));
  return Object.fromEntries(own.map(([from, to]) => [from.slice(path.length + 1), to]));
}
