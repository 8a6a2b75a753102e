import { faq } from 'datagouv-faq';
import { createSearch } from 'datagouv-faq/search';
import { questions, synonyms } from 'datagouv-faq/search-synonyms';
import { site } from './faq.js';

export const { search } = createSearch(faq, { ...site, questions, synonyms });
