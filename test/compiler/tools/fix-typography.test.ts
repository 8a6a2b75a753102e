import { describe, expect, it } from 'vitest';
import { fixTypography } from '../../../src/compiler/index.js';

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
  '> [!NOTE]\n> Texte.',
  '| a | b |\n|:--|--:|\n| c | d |',
];

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

  it('leaves a page in another language alone', () => {
    const english = "---\nlang: en\n---\n\nWhat's up?";
    expect(fixTypography(english)).toEqual({ value: english, fixes: [] });
  });

  it('keeps line ends and the byte order mark', () => {
    expect(fix("\uFEFF---\r\ntitle: x\r\n---\r\n\r\nL'eau\r\n")).toBe('\uFEFF---\r\ntitle: x\r\n---\r\n\r\nL’eau\r\n');
  });

  it('changes nothing the second time', () => {
    for (const [written] of cases) expect(fixTypography(fix(written)).fixes).toEqual([]);
  });

  it('gives each correction by its offsets', () => {
    expect(fixTypography("L'eau").fixes).toEqual([{ kind: 'apostrophe', start: 1, end: 2, write: '’' }]);
  });

  it.each(['123 ', 'a :', '« ', '"a ', "l'", '.', ' \u00a0'])('takes a long run of %j in its stride', (unit) => {
    // With a cost that grew with the square of the length, this would outlast the test's time limit.
    expect(fix(`x${unit.repeat(60_000)}y`).length).toBeGreaterThan(50_000);
  });
});
