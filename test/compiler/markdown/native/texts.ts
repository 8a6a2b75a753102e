import { tests } from 'commonmark-spec';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCorpus } from '../../../../scripts/bench/corpus.js';
import { root } from '../../../../scripts/root.js';
import { cleaned } from './slips.js';

export const examples: readonly string[] = tests.map(({ markdown }) => markdown);

/** Pages of the benchmark. */
export const corpus: readonly string[] = [...generateCorpus({ pages: 20 })].map(({ value }) =>
  withoutFrontMatter(value),
);

/** The Markdown of a folder of this repository, by its path. */
export function pagesOf(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  return new Map(paths.map((path) => [path, withoutFrontMatter(readFileSync(join(root, folder, path), 'utf8'))]));
} // prettier-ignore

/** What the installed packages say of themselves. */
export function readmes(): readonly string[] {
  const modules = join(root, 'node_modules');
  const names = readdirSync(modules).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(modules, name)).map((inner) => join(name, inner)) : name,
  );
  return names
    .map((name) => join(modules, name, 'README.md'))
    .filter((path) => existsSync(path))
    .map((path) => cleaned(readFileSync(path, 'utf8')));
}

function withoutFrontMatter(text: string): string {
  return cleaned(text.replace(/^---\n[\s\S]*?\n---\n/, ''));
}
