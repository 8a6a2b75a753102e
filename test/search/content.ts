import { compile } from '../../src/compiler/index.js';
import type { Faq } from '../../src/model.js';
import { contentOptions, readContent, root } from '../../scripts/content.js';
import { readSynonyms } from '../../scripts/synonyms.js';
import type { Synonyms } from '../../src/search/index.js';
import { join } from 'node:path';

/** The project's own content, compiled from its sources, with its synonyms. */
export async function readFaq(): Promise<{ faq: Faq; synonyms: Synonyms }> {
  const { faq } = await compile(await readContent(), await contentOptions());
  if (!faq) throw new Error('The content has errors: run npm run build to see them.');
  return { faq, synonyms: await readSynonyms(join(root, 'content')) };
}
