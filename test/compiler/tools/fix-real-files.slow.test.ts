import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fixMarkdown, fixTypography } from '../../../src/compiler/index.js';

const root = join(import.meta.dirname, '../../..');

/** The Markdown that packages ship, and our own pages: real files that nobody wrote for us. */
function* realFiles(): Generator<string> {
  for (const path of readdirSync(join(root, 'content/faq'))) yield join(root, 'content/faq', path);
  const modules = join(root, 'node_modules');
  for (const name of readdirSync(modules)) {
    const folders = name.startsWith('@') ? readdirSync(join(modules, name)).map((own) => `${name}/${own}`) : [name];
    for (const folder of folders) {
      for (const file of ['README.md', 'readme.md', 'Readme.md']) {
        const path = join(modules, folder, file);
        if (existsSync(path) && readdirSync(join(modules, folder)).includes(file)) yield path;
      }
    }
  }
}

/** The smallest files are the quickest, and as odd as the others. */
const count = 300;

const fix = (value: string): string => fixTypography(fixMarkdown(value).value).value;

it('fixing twice gives what fixing once gives, over real files', () => {
  const files = [...realFiles()].sort((a, b) => statSync(a).size - statSync(b).size).slice(0, count);
  expect(files).toHaveLength(count);
  const changed = files.filter((path) => {
    const value = readFileSync(path, 'utf8');
    const once = fix(value);
    return once !== value && fix(once) !== once;
  });
  expect(changed).toEqual([]);
});
