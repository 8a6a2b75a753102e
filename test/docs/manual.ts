import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/root.js';

/** A page of Markdown that people read in the repository. */
export interface ManualPage {
  /** Path in the repository, with forward slashes. */
  readonly path: string;
  /** Its Markdown. */
  readonly value: string;
}

/** The manual: `README.md`, then the pages of `docs/` by path. */
export async function readManual(): Promise<ManualPage[]> {
  const files = (await readdir(join(root, 'docs'), { recursive: true })).filter((file) => file.endsWith('.md')).sort();
  const paths = ['README.md', ...files.map((file) => `docs/${file.replaceAll('\\', '/')}`)];
  return Promise.all(paths.map(readPage));
}

export async function readPage(path: string): Promise<ManualPage> {
  return { path, value: await readFile(join(root, path), 'utf8') };
}
