import { compile } from '../../src/compiler/index.js';
import type { Faq } from '../../src/data/model.js';
import { contentOptions, readContent, root } from '../../scripts/content.js';
import { readSearchWords, type SearchWords } from '../../scripts/search-words.js';
import { join } from 'node:path';

/** The project's own content, compiled from its sources, with how people speak of it. */
export async function readFaq(): Promise<{ faq: Faq } & SearchWords> {
  const { faq } = await compile(await readContent(), await contentOptions());
  if (!faq) throw new Error('The content has errors: run npm run build to see them.');
  return { faq, ...(await readSearchWords(join(root, 'content'), faq)) };
}
