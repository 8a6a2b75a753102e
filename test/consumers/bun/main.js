import { getSection, faq } from 'datagouv-faq';
import { renderHtml } from 'datagouv-faq/html';
import { createSearch } from 'datagouv-faq/search';
import { synonyms } from 'datagouv-faq/search-synonyms';

const html = renderHtml(getSection('producteur#certification'), { headingLevel: 2 });
if (!html.startsWith('<h2 id="certification"')) throw new Error(html.slice(0, 80));

const [best] = createSearch(faq, { synonyms }).search('harvesting');
if (best.key !== 'producteur#moissonnage') throw new Error(best.key);
console.log(`${faq.pages.length} pages`);
