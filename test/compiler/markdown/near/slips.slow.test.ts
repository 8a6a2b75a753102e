import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constantFrom, sample } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePage, editorialRules, fixMarkdown } from '../../../../src/compiler/index.js';
import { root } from '../../../../scripts/root.js';
import { runs } from '../../../runs.js';

const pages = ['index.md', ...readdirSync(join(root, 'content/faq')).map((name) => `faq/${name}`)]
  .sort()
  .map((path) => ({ path, value: readFileSync(join(root, 'content', path), 'utf8') }));

/** Each question of a page, below the front matter of that page: many of these are tried in the time of one page. */
const questions = pages.flatMap(({ path, value }) => {
  const [header = '', ...parts] = value.split(/^(?=## )/m);
  return parts.map((part) => ({ path, value: header + part }));
});

/** One everyday slip of the hand: what is looked for, and what stands there afterwards. */
const slips: readonly (readonly [name: string, find: RegExp, write: string])[] = [
  ['no space after the signs of a heading', /^(#{2,3}) (?=\S)/gm, '$1'],
  ['a no-break space after the signs of a heading', /^(#{2,3}) (?=\S)/gm, '$1\u00a0'],
  ['no signs of a heading', /^#{2,3} (?=.*\{#)/gm, ''],
  ['square brackets around an id', /\{#([a-z0-9-]+)\}$/gm, '[#$1]'],
  ['an id that is not closed', /\{#([a-z0-9-]+)\}$/gm, '{#$1'],
  ['a full stop behind an id', /\{#([a-z0-9-]+)\}$/gm, '{#$1}.'],
  ['pasted bullets', /^- (?=\S)/gm, '• '],
  ['a no-break space after a hyphen', /^- (?=\S)/gm, '-\u00a0'],
  ['a space before an address', /\]\((?=https)/g, '] ('],
  ['an address that is not closed', /(\]\(https:[^()\s]+)\)(?=[\s.,;])(?![^\n]*\))/g, '$1'],
  ['a bracket that is not closed', /(?<=\[[^\][\n]*)\]\((?=https)/g, '('],
  ['text and address the wrong way round', /\[([^\][()\n]+)\]\((https:[^()\s]+)\)/g, '($1)[$2]'],
  ['no row of dashes', /^\| --- .*\n/gm, ''],
  ['a column too few in the row of dashes', /^\| --- (?=\| ---)/gm, ''],
  ['spaces inside the asterisks', /\*\*([^*\n]+)\*\*/g, '** $1 **'],
  ['asterisks that are not closed', /\*\*([^*\n]+)\*\*/g, '**$1'],
  ['one asterisk too few', /\*\*([^*\n]+)\*\*/g, '**$1*'],
  ['four spaces before a sentence', /(?<=\n\n)(?=\p{Lu}[^\n|]{40,}\.\n)(?!.*[`[*(])/gu, '    '],
  ['an empty line before the front matter', /^---\n/g, '\n---\n'],
];

/** Every way to make every slip, in every question. */
const places = slips.flatMap(([name, find, write]) =>
  questions.flatMap(({ path, value }) =>
    Array.from(value.matchAll(find), ({ index }) => ({
      name,
      path,
      line: value.slice(0, index).split('\n').length,
      value: replaceAt(value, index, find, write),
    })),
  ),
);

function replaceAt(value: string, index: number, find: RegExp, write: string): string {
  const sticky = new RegExp(find.source, `${find.flags.replace('g', '')}y`);
  sticky.lastIndex = index;
  return value.replace(sticky, write);
}

describe('one slip in a page that is right', () => {
  test('gives a finding within one line of it, in at least 95 of 100 cases', async () => {
    const tried = sample(constantFrom(...places), { numRuns: runs(75) });
    const missed: string[] = [];
    for (const { name, path, line, value } of tried) {
      const { findings } = await compilePage({ path, value }, { rules: editorialRules });
      if (!findings.some(({ place }) => Math.abs(place.line - line) <= 1)) missed.push(`${name}: ${path}:${line}`);
    }
    console.log(`${tried.length - missed.length} of ${tried.length} slips found`, missed);
    expect(missed.length / tried.length).toBeLessThanOrEqual(0.05);
  });

  test('is mended by `fix` once and for all', () => {
    for (const { value } of sample(constantFrom(...places), { numRuns: runs(75) })) {
      const once = fixMarkdown(value).value;
      expect(fixMarkdown(once).value).toBe(once);
    }
  });
});

test.each(pages.map(({ path, value }) => [path, value] as const))('%s has no slip', async (path, value) => {
  const { findings } = await compilePage({ path, value });
  expect(findings.filter(({ rule }) => rule.startsWith('near-'))).toEqual([]);
  expect(fixMarkdown(value)).toEqual({ value, fixes: [] });
});

/** READMEs that npm installs with our tools: real texts, whose writers meant what they wrote but for a slip here and there. */
const readmes = readdirSync(join(root, 'node_modules'))
  .map((name) => join(root, 'node_modules', name, 'README.md'))
  .filter((file) => existsSync(file));

test('real texts raise no more than one alarm in fifty files', () => {
  const some = readmes.map((path) => readFileSync(path, 'utf8')).filter(({ length }) => length < runs(12_000));
  const alarmed = some.map((value) => fixMarkdown(value)).filter(({ fixes }) => fixes.length > 0);
  for (const { value } of alarmed) expect(fixMarkdown(value).value).toBe(value);
  expect(alarmed.length).toBeLessThanOrEqual(some.length / 50);
});
