import { startFaq } from 'datagouv-faq/browser';
import { isPageId, isSectionId, loadPage, loadSection, outline } from 'datagouv-faq/catalog';
import { renderDetails, renderHtml } from 'datagouv-faq/html';
import { toFaqPage, toJsonLdScript } from 'datagouv-faq/json-ld';
import { redirectOf } from 'datagouv-faq/redirects';
import { startSearch } from 'datagouv-faq/search-box';
import { site } from './faq.js';

const main = document.querySelector('main');
const [page, id] = location.pathname.split('/').slice(2);
const key = `${page}#${id}`;

if (isSectionId(key)) {
  const section = await loadSection(key);
  main.innerHTML = renderHtml(section, { ...site, headingLevel: 1 }) + toJsonLdScript(toFaqPage(section, site));
} else if (isPageId(page)) main.innerHTML = renderDetails(await loadPage(page), site);
else {
  startSearch(main.querySelector('#q'), { engine: () => import('./search.js') });
  for (const { key, title } of outline.flatMap(({ sections }) => sections)) {
    const item = main.querySelector('ol').appendChild(document.createElement('li'));
    item.append(Object.assign(document.createElement('a'), { href: site.urlOf(key), textContent: title }));
  }
}
document.title = main.querySelector('h1').textContent;
startFaq({ ...site, redirectOf });
