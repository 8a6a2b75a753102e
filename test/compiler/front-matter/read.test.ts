import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compilePage } from '../../../src/compiler/index.js';
import { readWithoutYaml } from '../../../src/compiler/front-matter/plain.js';
import { splitFrontMatter, type SplitPage } from '../../../src/compiler/front-matter/split.js';
import { readWithYaml } from '../../../src/compiler/front-matter/yaml.js';
import { createReport, type Finding } from '../../../src/compiler/rules/diagnostic.js';
import { defaultLimits } from '../../../src/compiler/source/limits.js';

const piece = fc.constantFrom(
  'a', 'title', 'true', 'Null', 'no', 'Été', '2026-05-15', '2026-05', '12', '1e3', '0x1', '~', ' ', '  ', ':', ': ', ' :', '#', ' #', "'", "''", '"',
  '\\', '\\n', '-', '- ', '---', '...', '[', ']', '{', '}', ',', '&a', '*a', '!', '!!str', '|', '>', '%', '@', '`', '?', '? ', '\t', '\n', '\u00a0', '\u2028',
); // prettier-ignore
const any = fc.array(piece, { maxLength: 6 }).map((all) => all.join(''));
const text = fc.oneof(any, any.map((one) => `'${one}'`), any.map((one) => `"${one}"`), fc.constantFrom("'Un titre : oui ?'", '"Été"', 'Les guides', "l'eau, 2 fois", '2026-05-15', 'fr')); // prettier-ignore
const key = fc.oneof({ weight: 4, arbitrary: fc.constantFrom('title', 'summary', 'layout', 'audience', 'lang', 'reviewed') }, { weight: 1, arbitrary: fc.constantFrom('true', 'null', 'Title', ' title', 'title ') }); // prettier-ignore
const yaml = fc.array(fc.tuple(key, fc.constantFrom(': ', ': ', ': ', ':', ':  ', ' : '), text).map((all) => all.join('')), { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')); // prettier-ignore

/** What a reader makes of a page: its reading and its findings. */
function readings(read: typeof readWithYaml | typeof readWithoutYaml, page: SplitPage) {
  const findings: Finding[] = [];
  return { reading: read(page, defaultLimits, createReport('a.md', findings)), findings };
}

/** A page with this front matter; it is closed, for the sample holds nothing that ends it early. */
const pageWith = (source: string) => splitFrontMatter(`---\n${source}\n---\n\nTexte.\n`);

describe('front matter of one text a line', () => {
  test('is read as by the YAML parser, or left to it', () => {
    let read = 0;
    fc.assert(
      fc.property(yaml, (source) => {
        const page = pageWith(source);
        if (page.kind !== 'closed') return;
        const plain = readings(readWithoutYaml, page);
        if (!plain.reading) return;
        read++;
        const full = readings(readWithYaml, page);
        expect(plain).toEqual(full);
        expect(Object.keys(plain.reading.data)).toEqual(Object.keys(full.reading!.data));
      }),
      { numRuns: 50_000 },
    );
    expect(read).toBeGreaterThan(1500);
  });

  test.each([
    "title: 'Les guides : un par sujet'\nreviewed: 2026-05-15",
    'title: "Les guides, un par sujet"',
    'title: Les guides',
    'layout: faq\naudience: producteur\nsummary: Tout',
  ])('is read without it: %j', (source) => {
    expect(readings(readWithoutYaml, pageWith(source)).reading?.data).toEqual(parse(source));
  });

  test.each([
    "title: 'l''été'", 'title: "a\\n"', 'title: a: b', 'title: a # b', 'title: true', 'title: 12', 'title:', 'title: |\n  a', 'title: [a]',
    'title: &a b', '# a', "title: ''", 'title: a\ntitle: b', 'title: a\n  b', '', '  title: a', 'buttons:\n  - title: a',
  ])('is left to it otherwise: %j', (source) => {
    expect(readings(readWithoutYaml, pageWith(source)).reading).toBeUndefined();
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

describe('the texts of front matter', () => {
  test.each([
    ["title: 'l''été' # c\nlayout: x\nsummary: a b", ["'l''été'", 'a b']],
    ['summary: "a\\n"\ntitle: b\n  c', ['"a\\n"', 'b\n  c']],
    ['{ "title": a, summary : "b" }', ['a', '"b"']],
    ['summary: >-\n  a\n  b\nlang: fr', ['>-\n  a\n  b\n']],
    ['buttons:\n  - { title: a, default: b }\n  - title: c\n    default: d\nsummary: e', ['a', 'c', 'e']],
    ['title: 12\nsummary: [a]\nauthor:\n  title: a', []],
    ['# title: a', []],
    ['', []],
  ])('are those that readers see, as YAML writes them: %j', (source, texts) => {
    const page = `---\n${source}\n---\n`;
    const { reading } = readings(readWithYaml, splitFrontMatter(page));
    expect(reading!.texts.map(({ start, end }) => page.slice(start, end))).toEqual(texts);
  });
});

test.each(['', '# commentaire', '\n# a\n\n  # lang: en\n'])(
  'front matter without keys is empty, not a title: %j',
  async (source) => {
    const value = `---\n${source}\n---\n\n## Titre {#titre}\n\nTexte.\n`;
    const page = await compilePage({ path: 'a.md', value });
    expect(page).toMatchObject({ hasFrontMatter: true, frontMatter: {}, html: '', sections: [{ title: 'Titre' }] });
    expect(page.findings.map(({ rule }) => rule)).toEqual(['front-matter-required']);
  },
);

test.each(['.nan', '-.inf', '1e999', '1_0', '0x10', '007', '12'])(
  'a number in the place of a text is called as it is written: %s',
  async (found) => {
    const { findings } = await compilePage({ path: 'a.md', value: `---\ntitle: ${found}\nsummary: S\n---\n` });
    for (const { data } of findings) expect(data).toMatchObject({ found });
  },
);

test('front matter ends at its first fence, whatever breaks follow', async () => {
  const value = '---\n---\n\nTexte.\n\n---\n\nSuite : oui.\n';
  const page = await compilePage({ path: 'a.md', value });
  expect(page).toMatchObject({ hasFrontMatter: true, html: '<p>Texte.</p>\n<hr>\n<p>Suite : oui.</p>' });
});
