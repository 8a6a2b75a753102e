import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePage, fixTypography } from '../../../src/compiler/index.js';
import { runs } from '../../runs.js';
import { noise } from '../arbitrary-markdown.js';

const fix = (value: string) => fixTypography(value).value;

/** What is written, and what it becomes; `~` stands for a no-break space, `_` for a narrow one. */
const show = (text: string) => text.replace(/\u00a0/g, '~').replace(/\u202f/g, '_');
const cases: readonly (readonly [written: string, becomes: string])[] = [
  ["L'eau d'«azur» aujourd'hui", 'L’eau d’«~azur~» aujourd’hui'],
  ['Quoi? Non ! Oui; soit', 'Quoi_? Non_! Oui_; soit'],
  ['Vraiment ?! (Non?)', 'Vraiment_?! (Non_?)'],
  ['Ceci: cela, et `code` : voilà', 'Ceci~: cela, et `code`~: voilà'],
  ['[Guide](a.md) : lisez-le', '[Guide](a.md)~: lisez-le'],
  ['**Rôle** : éditeur, **rôle :** membre', '**Rôle**~: éditeur, **rôle~:** membre'],
  ['« mot » et «`code`»', '«~mot~» et «~`code`~»'],
  ['Un "mot" et "deux mots".', 'Un «~mot~» et «~deux mots~».'],
  ['Attendez... etc...', 'Attendez… etc.'],
  ['10 000 000 lignes, 5% et 100 Mo', '10_000_000 lignes, 5~% et 100~Mo'],
  ['article L. 311-5, circulaire n° 6264', 'article L.~311-5, circulaire n°~6264'],
  ['A lire. A vous. Etat, Ecole, Ca va', 'À lire. À vous. État, École, Ça va'],
  ['une oeuvre, un noeud, le coeur', 'une œuvre, un nœud, le cœur'],
  ['> Citation ?\n> Suite !', '> Citation_?\n> Suite_!'],
  ['| A ? | B: c |\n| :-- | --: |\n| d ! | e |', '| A_? | B~: c |\n| :-- | --: |\n| d_! | e |'],
  ['Le “mot” et le ‘mot’ d’ici', 'Le «~mot~» et le «~mot~» d’ici'],
  ['“ un deux ” et „drei“ et ‹ x ›', '«~un deux~» et «~drei~» et «~x~»'],
  ['“**gras**”, “`code`”, “l’"essai"”', '«~**gras**~», «~`code`~», «~l’«~essai~»~»'],
  ['oui &nbsp;? non&nbsp;: si', 'oui_? non&nbsp;: si'],
]; // prettier-ignore

const untouched = [
  '`a ? b : "c"` et ``l\'eau``',
  "```js\nconst a = 'b' ? 1 : 2;\n```",
  "    code d'exemple ?",
  '[texte](https://a.fr/?b=c;d "l\'infobulle")',
  "<https://a.fr/?b;c> et https://a.fr/l'eau?b;c",
  '![image](a.png?b)',
  '<b title="l\'eau ?">x</b>',
  '## Titre {#a-b}',
  "[a]: https://a.fr/?b 'c'",
  'À 10:30, un ratio 3:1, {: .classe }',
  'Etalab, A-t-il, en 2023 120 pages, 01 42 34 56 78',
  'moelle, coexister, poésie, poème',
  '&amp; &lt;',
  '«\u00a0Il dit “oui” et ‘non’\u00a0»',
  '“Un “deux” trois”',
  'l‘eau, ‘a, “a\n\nb”',
  'l\'"essai"',
  '> [!NOTE]\n> Texte.',
  '| a | b |\n|:--|--:|\n| c | d |',
];

const phrase = fc.array(fc.constantFrom("l'eau", ' ', ' ?', ' :', '"mot"', '...', "''", '\\"', 'Etat', ' #', '{', '\n  ', '10 000'), { maxLength: 5 }).map((all) => all.join('')); // prettier-ignore
const value = fc.oneof(phrase, phrase.map((one) => `'${one}'`), phrase.map((one) => `"${one}"`), phrase.map((one) => `>-\n  ${one}`)); // prettier-ignore
const line = fc.tuple(fc.constantFrom('title', 'summary', '"summary"', 'layout', 'x'), fc.constantFrom(': ', ' : '), value).map((all) => all.join('')); // prettier-ignore
const body = fc.oneof({ weight: 4, arbitrary: fc.array(phrase, { maxLength: 4 }).map((all) => all.join('\n\n')) }, { weight: 1, arbitrary: noise }); // prettier-ignore
const page = fc.tuple(fc.array(line, { maxLength: 2 }), body)
  .map(([yaml, rest]) => `---\n${yaml.join('\n')}\n---\n${rest}`.replace(/\r\n?/g, '\n')); // prettier-ignore

describe('fixTypography', () => {
  it.each(cases)('%j becomes %j', (written, becomes) => {
    expect(show(fix(written))).toBe(becomes);
  });

  it.each(untouched)('leaves %j alone', (written) => {
    expect(fix(written)).toBe(written);
  });

  it('mends titles and summaries of the front matter, and none of its keys', () => {
    const written =
      "---\ntitle: \"L'aide: oui \\\"non\\\"\"\nsummary: 'C''est quoi ?'\naudience: l'eau\nbuttons:\n  - title: Qui ?\n    default: a?b\n---\n\nx";
    expect(show(fix(written))).toBe(
      '---\ntitle: "L’aide~: oui \\"non\\""\nsummary: \'C’est quoi_?\'\naudience: l\'eau\nbuttons:\n  - title: Qui_?\n    default: a?b\n---\n\nx',
    );
  });

  it.each([
    ["{title: L'eau, summary: Oui ?}", '{title: L’eau, summary: Oui_?}'],
    ["title: L'eau\n  et l'air ?", 'title: L’eau\n  et l’air_?'],
    ["summary: >-\n  L'eau ?\n  L'air", 'summary: >-\n  L’eau_?\n  L’air'],
    ["summary: |\n  L'eau ?\ntitle: x", 'summary: |\n  L’eau_?\ntitle: x'],
    ["'title' : L'eau # l'eau", "'title' : L’eau # l'eau"],
    ["# title: l'eau\nlayout: l'eau", "# title: l'eau\nlayout: l'eau"],
    ["author:\n  title: l'eau", "author:\n  title: l'eau"],
  ])('mends titles and summaries however YAML writes them: %j', (written, becomes) => {
    expect(show(fix(`---\n${written}\n---\n`))).toBe(`---\n${becomes}\n---\n`);
  });

  describe('leaves a page in another language alone', () => {
    const headers = [
      'lang: en', '"lang": en', "'lang': en", 'lang : en', "lang: 'en'", 'lang: "en"', 'lang: "\\x65n"', 'lang:   en-GB  # English',
      '{lang: en}', '{ "lang": "en", summary: x }', 'lang:\n  en', 'lang: >-\n  en', '? lang\n: en', 'summary: |\n  lang: fr\nlang: en',
      '# lang: fr\nlang: en', "summary: '\n  lang: fr\n  '\nlang: en",
    ]; // prettier-ignore
    const ends = ['---', '...', '---  ', '...\t'];
    const shapes = ['\n', '\r\n', '\r'].flatMap((lineEnd) => ['', '\uFEFF'].map((mark) => ({ lineEnd, mark })));

    it.each(headers)('%j, with any fence, line end and byte order mark', (yaml) => {
      for (const end of ends) {
        for (const { lineEnd, mark } of shapes) {
          const english = mark + `---\n${yaml}\n${end}\n\nWhat's up?\n`.replaceAll('\n', lineEnd);
          expect(fixTypography(english)).toEqual({ value: english, fixes: [] });
        }
      }
    });
  });

  it.each([
    ['not closed', "---\ntitle: x\n\nL'eau"],
    ['not closed, in English', "---\nlang: en\n\nWhat's up?"],
    ['without a space behind its colons', "---\nlang:en\n---\n\nWhat's up?"],
    ['not closed, after a comment', "---\n# c\nlang: en\n\nWhat's up?"],
    ['perhaps no header', "---\nL'eau\n---\n"],
    ['not YAML', "---\ntitle: a: b\n---\n\nL'eau"],
    ['with a key written twice', "---\nlang: fr\nlang: en\n---\n\nWhat's up?"],
    ['with an alias', "---\ntitle: &a x\nsummary: *a\n---\n\nL'eau"],
    ['too deep', `---\ntitle: ${'['.repeat(40)}${']'.repeat(40)}\n---\n\nL'eau`],
    ['no map', "---\n[lang, en]\n---\n\nWhat's up?"],
    ['with a language that is none', "---\nlang: English\n---\n\nWhat's up?"],
    ['with no language behind its key', "---\nlang:\n---\n\nWhat's up?"],
    ['with a misspelt key for the language', "---\nLang: en\n---\n\nWhat's up?"],
  ])('leaves a file alone whose header cannot be trusted: %s', (_, value) => {
    expect(fixTypography(value)).toEqual({ value, fixes: [] });
  });

  it.each([
    '',
    'lang: fr',
    '"lang": "fr-FR"',
    '# lang: en',
    'layout: lang',
    'layout: |\n  lang: en',
    'author: x',
    'title: 12',
  ])('mends the body of a French page: %j', (yaml) => {
    expect(fix(`---\n${yaml}\n---\n\nL'eau`)).toBe(`---\n${yaml}\n---\n\nL’eau`);
  });

  it.each(['\n', '\r\n', '\r'])('keeps line ends and the byte order mark: %j', (lineEnd) => {
    const written = "---\ntitle: L'air\n---\n\nL'eau\n\nEtat\nn°5 !\n";
    const mended = '---\ntitle: L’air\n---\n\nL’eau\n\nÉtat\nn°\u00a05\u202f!\n';
    const [before, after] = [written, mended].map((text) => `\uFEFF${text.replaceAll('\n', lineEnd)}`);
    expect(fix(before!)).toBe(after);
  });

  it('changes nothing the second time', () => {
    for (const [written] of cases) expect(fixTypography(fix(written)).fixes).toEqual([]);
  });

  it('gives each correction by its offsets', () => {
    expect(fixTypography("L'eau").fixes).toEqual([{ kind: 'apostrophe', start: 1, end: 2, write: '’' }]);
  });

  it('mends any page alike whatever its line ends', () => {
    let mended = 0;
    fc.assert(
      fc.property(page, (written) => {
        const { value: expected, fixes } = fixTypography(written);
        mended += fixes.length === 0 ? 0 : 1;
        for (const lineEnd of ['\r\n', '\r']) {
          expect(fix(written.replaceAll('\n', lineEnd))).toBe(expected.replaceAll('\n', lineEnd));
        }
        expect(fix(`\uFEFF${written}`)).toBe(`\uFEFF${expected}`);
      }),
      { numRuns: runs(100) },
    );
    expect(mended).toBeGreaterThan(runs(100) / 3);
  });

  it('keeps every key of the front matter, and what it says of the rest', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (written) => {
        const headers = await Promise.all(
          [written, fix(written)].map((text) => compilePage({ path: 'a.md', value: text })),
        );
        const [before, after] = headers.map(({ frontMatter, hasFrontMatter, findings }) => ({
          hasFrontMatter,
          keys: Object.keys(frontMatter),
          layout: frontMatter.layout,
          findings: findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('front-matter')),
        }));
        expect(after).toEqual(before);
      }),
      { numRuns: runs(100) },
    );
  });
});
