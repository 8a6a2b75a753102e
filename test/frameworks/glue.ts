import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/root.js';
import { listFiles } from '../../src/build/folder/list-files.js';

/**
 * Lines of code that a developer writes for the FAQ in a consumer, in every file that names the package or the address
 * policy: what is neither an import, a comment, a tag by itself nor a closing mark.
 */
export async function countGlue(kind: string): Promise<number> {
  const folder = join(root, 'test/consumers', kind);
  const names = listFiles(folder).filter((name) => /\.(?:astro|js|jsx|mjs|svelte|ts|tsx|vue)$/.test(name));
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const lines = files.filter((text) => /datagouv-faq|urlOf/.test(text)).flatMap((text) => text.split('\n'));
  return lines.filter((line) => /\w/.test(line) && !/^\s*(?:import .*;$|\/\/|\/?\*|<\/?\w[^{]*>$)/.test(line)).length;
}
