import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile, defaultSeverities } from '../../../src/compiler/index.js';

const guide = readFileSync(join(import.meta.dirname, '../../../content/README.md'), 'utf8');
/** Rule → what the guide says of it. */
const chapters = new Map(
  guide
    .split(/^### (?=[a-z-]+$)/m)
    .slice(1)
    .map((chapter) => [chapter.split('\n', 1)[0]!, chapter]),
);

describe('the editors’ guide', () => {
  it('has a chapter for every rule, and for nothing else', () => {
    expect([...chapters.keys()].sort()).toEqual(Object.keys(defaultSeverities).sort());
  });

  it.each([...chapters])('shows a bad and a good example of %s', (_, chapter) => {
    expect(chapter).toContain('À éviter');
    expect(chapter).toContain('À suivre');
  });

  it('says how to preview, check and rename', () => {
    for (const command of ['npm start', 'npm run content:check', 'npm run content:record -- --date AAAA-MM-JJ']) {
      expect(guide).toContain(command);
    }
  });

  it('has a page of the ten most common mistakes, each found and mended as it says', async () => {
    const [, page = ''] = guide.split('\n## Ce que je voulais écrire\n');
    const rows = [...page.split('\n## ')[0]!.matchAll(/^\| [^|]+ \| (`+)(.+?)\1 \| (`+)(.+?)\3 \| \[([a-z-]+)\]/gm)];
    expect(rows).toHaveLength(10);
    for (const [, , typed, , meant, rule] of rows) {
      const [bad, good] = [typed!, meant!].map((text) => text.replaceAll('\\|', '|').replaceAll(' ⏎ ', '\n'));
      expect(await rulesOf(bad!), bad).toContain(rule);
      expect(await rulesOf(good!), good).not.toContain(rule);
    }
  });

  it('shows examples that do what it says', async () => {
    const own =
      /^(?:front-matter|heading|section|duplicate-section|empty|link-|near-|html|dialect|code|unused|misencoded)/;
    for (const [rule, chapter] of chapters) {
      const [bad, good] = [...chapter.matchAll(/^(`{3,4})(md|yaml)\n([\s\S]*?)\n\1$/gm)].map(([, , language, text]) =>
        language === 'yaml' ? `---\n${text}\n---\n` : text!,
      );
      if (!own.test(rule) || bad === undefined || good === undefined) continue;
      expect(await rulesOf(bad)).toContain(rule);
      expect(await rulesOf(good)).not.toContain(rule);
    }
  });
});

it('docs/rules.md tells every rule in English, each with what to avoid and what to write', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/rules.md'), 'utf8');
  const told = new Map(
    page
      .split(/^## (?=[a-z-]+$)/m)
      .slice(1)
      .map((text) => [text.split('\n', 1)[0]!, text]),
  );
  expect([...told.keys()].sort()).toEqual(Object.keys(defaultSeverities).sort());
  for (const text of told.values()) expect(text).toMatch(/Avoid:[^]*Write:/);
});

async function rulesOf(value: string): Promise<string[]> {
  return (await compile([{ path: 'page.md', value }])).diagnostics.map(({ rule }) => rule);
}
