import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compilePage } from '../../../src/compiler/index.js';
import { readPlainFrontMatter } from '../../../src/compiler/front-matter/plain.js';
import { runs } from '../../runs.js';

const piece = fc.constantFrom(
  'a', 'title', 'true', 'Null', 'no', 'Été', '2026-05-15', '2026-05', '12', '1e3', '0x1', '~', ' ', '  ', ':', ': ', ' :', '#', ' #', "'", "''", '"',
  '\\', '\\n', '-', '- ', '---', '...', '[', ']', '{', '}', ',', '&a', '*a', '!', '!!str', '|', '>', '%', '@', '`', '?', '? ', '\t', '\n', '\u00a0', '\u2028',
); // prettier-ignore
const any = fc.array(piece, { maxLength: 6 }).map((all) => all.join(''));
const text = fc.oneof(any, any.map((one) => `'${one}'`), any.map((one) => `"${one}"`)); // prettier-ignore
const key = fc.constantFrom('title', 'summary', 'a', 'true', 'null', 'e', 'reviewed', 'Title', ' a', 'a ');
const yaml = fc.array(fc.tuple(key, fc.constantFrom(': ', ': ', ': ', ':', ':  ', ' : '), text).map((all) => all.join('')), { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')); // prettier-ignore

describe('front matter of one text a line', () => {
  test('is read as by the YAML parser, or left to it', () => {
    let read = 0;
    fc.assert(
      fc.property(yaml, (source) => {
        const plain = readPlainFrontMatter(source);
        if (!plain) return;
        read++;
        expect(plain).toEqual(parse(source));
        expect(Object.keys(plain)).toEqual(Object.keys(parse(source) as object));
      }),
      { numRuns: runs(50_000), seed: 2026 },
    );
    expect(read).toBeGreaterThan(runs(2000));
  });

  test.each([
    "title: 'Les guides : un par sujet'\nreviewed: 2026-05-15",
    'title: "Les guides, un par sujet"',
    'title: Les guides',
    "title: ''",
  ])('is read without it: %j', (source) => {
    expect(readPlainFrontMatter(source)).toEqual(parse(source));
  });

  test.each([
    "title: 'l''été'", 'title: "a\\n"', 'title: a: b', 'title: a # b', 'title: true', 'title: 12', 'title:', 'title: |\n  a', 'title: [a]',
    'title: &a b', '# a', 'title: a\ntitle: b', 'title: a\n  b', '', '  title: a', 'buttons:\n  - title: a',
  ])('is left to it otherwise: %j', (source) => {
    expect(readPlainFrontMatter(source)).toBeUndefined();
  }); // prettier-ignore

  test('is held to the schema and to the limits', async () => {
    const rules = async (yaml: string, limits = {}) =>
      (await compilePage({ path: 'a.md', value: `---\n${yaml}\n---\n` }, { limits })).findings.map(({ rule }) => rule);
    expect(await rules("title: 'a'\nsummary: 'b'")).toEqual([]);
    expect(await rules("title: 'a'")).toEqual(['front-matter-required']);
    expect(await rules("titre: 'a'\nsummary: 'b'")).toEqual(['front-matter-key']);
    expect(await rules("summary: ' '")).toEqual(['front-matter-type']);
    expect(await rules("summary: 'b'\nreviewed: 2026-13-41")).toEqual(['front-matter-type']);
    expect(await rules("summary: 'b'", { frontMatterBytes: 5 })).toEqual(['limit-front-matter']);
    expect(await rules("summary: 'b'", { frontMatterDepth: 0.5 })).toEqual(['limit-front-matter']);
  });
});
