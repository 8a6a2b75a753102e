import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../src/build/folder/list-files.js';
import type { SourceFile } from '../../src/compiler/index.js';
import { root } from '../root.js';

/** The pages of the manual outside `docs/`. */
const others = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'content/README.md'];

/**
 * The Markdown of the documentation's site: what stands in the repository, with its paths there, so that a link is
 * the same for who reads the file and for who reads the site.
 */
export async function readManual(): Promise<SourceFile[]> {
  const files = listFiles(join(root, 'docs')).filter((file) => file.endsWith('.md'));
  const paths = [...others, ...files.map((file) => `docs/${file}`)];
  return Promise.all(
    paths.map(async (path) => ({
      path,
      value: withHeader(await readFile(join(root, path), 'utf8'), french.test(path) ? 'fr' : 'en'),
    })),
  );
}

/** What is written for people in France: editors, and who declares a portal's accessibility. */
const french = /^content\/|^docs\/accessibilite\.md$/;

/** The pages have no front matter of their own, which GitHub would print as a table above them. */
export function withHeader(markdown: string, lang: 'fr' | 'en'): string {
  return `---\nlang: ${lang}\nsummary: Documentation of datagouv-faq.\n---\n\n${markdown}`;
}
