// The first result of a search in a process that has just started, in milliseconds; the data is loaded before.
import { faq } from 'datagouv-faq';
import { createSearch } from 'datagouv-faq/search';
import { elsewhere, questions, synonyms } from 'datagouv-faq/search-synonyms';

// Node reads the pages when somebody asks for one.
faq.pages.at(0);
const start = performance.now();
const [result] = createSearch(faq, { synonyms, questions, elsewhere }).search('comment publier des données ?', { limit: 1 });
console.log(result ? performance.now() - start : NaN);
