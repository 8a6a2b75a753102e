import { join } from 'node:path';
import { root } from '../../scripts/root.js';
import { readSearchWords, type SearchWords } from '../../scripts/search-words.js';
import type { Faq } from '../../src/data/model.js';
import { compileContent } from '../sample.js';

/** The project's own content, with how people speak of it. */
export async function readFaq(): Promise<{ faq: Faq } & SearchWords> {
  const faq = await compileContent();
  return { faq, ...(await readSearchWords(join(root, 'content'), faq)) };
}
