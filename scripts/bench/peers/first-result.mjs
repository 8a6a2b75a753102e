// The first result of a search in a process that has just started, in milliseconds; the data is loaded before.
import { faq } from 'datagouv-faq';
import { createSearch } from 'datagouv-faq/search';
import { elsewhere, questions, synonyms } from 'datagouv-faq/search-synonyms';

const start = performance.now();
const [result] = createSearch(faq, { synonyms, questions, elsewhere }).search('comment publier des données ?', { limit: 1 });
console.log(result ? performance.now() - start : NaN);
