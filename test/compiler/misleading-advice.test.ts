import { describe, expect, it } from 'vitest';
import { compile, type CompileOptions, type Diagnostic, type SourceFile } from '../../src/compiler/index.js';

type Expected = Partial<Pick<Diagnostic, 'path' | 'line' | 'rule' | 'found' | 'nearest' | 'expected' | 'url'>> & {
  readonly says?: string;
};

interface Row {
  /** What was typed, by the line of the collection of cases that it stands for. */
  readonly typed: string;
  readonly files: readonly SourceFile[] | string;
  readonly options?: CompileOptions;
  /** All that is found, in this order. */
  readonly found: readonly Expected[];
}

const summary = '---\nsummary: Résumé.\n---\n\n';
const editorial: CompileOptions = { rules: { typography: 'error', 'link-text': 'error' } };
const ou = { path: 'ou.md', value: `${summary}## A {#badge}\n\nx` };

/** A page that is right but for its one link. */
const linking = (link: string) => [
  { path: 'page.md', value: `${summary}## B {#b}\n\n[le guide](${link})` },
  { path: 'ma page.md', value: `${summary}## A {#a}\n\nx` },
  { path: 'citoyen.md', value: `${summary}## A {#badge}\n\nx` },
  ou,
];

/** A ledger that knows where `page#ancienne` went. */
const moved = (to: string): CompileOptions => {
  const edition = { date: '2026-01-01', version: '1.0.0' };
  const entry = { title: 'Ancienne', first: edition, changed: edition, fate: { moved: to } };
  return { history: { path: 'history.json', value: JSON.stringify({ 'page#ancienne': entry }) }, rules: { 'history-unrecorded': 'off' } };
}; // prettier-ignore

/** A mark of another tool, and nothing that was read into it. */
const marked = (typed: string): Row => ({
  typed,
  files: `${summary}## A {#a}\n\nx\n\n${typed}`,
  options: editorial,
  found: [{ rule: 'dialect-tag', line: 9 }],
});

const rows: readonly Row[] = [
  ...['Voir [[https://a.fr|le site]].', 'Voir [[https://a.fr][le site]].', '.. image:: a.png\n   :alt: Une vue', '|===\n|a |b\n|===', '+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+', 'Voir :ref:`cible`.'].map(marked), // prettier-ignore
  { typed: '`ma%20pag.md`', files: linking('ma%20pag.md'), found: [{ rule: 'internal-link', found: 'ma%20pag.md', nearest: 'ma%20page.md' }] },
  { typed: '`"citoyen.md"`', files: linking('"citoyen.md"'), found: [{ rule: 'internal-link', found: '"citoyen.md"', nearest: 'citoyen.md' }] },
  { typed: '`(citoyen.md,`', files: linking('citoyen.md,'), found: [{ rule: 'internal-link', nearest: 'citoyen.md' }] },
  { typed: '`{#id}` above a heading', files: `${summary}{#ici}\n\n## Où lire\n\nx`, options: { rules: { ...editorial.rules, 'heading-id': 'error' } }, found: [{ rule: 'near-id', line: 5, expected: '{#ici}' }] },
  { typed: 'a heading of reStructuredText', files: `${summary}Où publier\n~~~~~~~~~~\n\nx`, found: [{ rule: 'near-heading', line: 5, expected: '## Où publier' }] },
  { typed: '`citoyen.mdx`', files: linking('citoyen.mdx#badge'), options: { files: ['autre.mdx'] }, found: [{ rule: 'missing-file', nearest: 'citoyen.md#badge' }] },
  { typed: '`CITOYEN.md`', files: linking('CITOYEN.md'), found: [{ rule: 'internal-link', nearest: 'citoyen.md' }] },
  { typed: '`citoyen.md#BADGE`', files: linking('citoyen.md#BADGE'), found: [{ rule: 'internal-link', nearest: 'citoyen.md#badge' }] },
  { typed: '`CITOYENS.md#bage`, both wrong', files: linking('CITOYENS.md#bage'), found: [{ rule: 'internal-link', nearest: 'citoyen.md#badge' }] },
  { typed: '`Où.md`', files: linking('Où.md'), found: [{ rule: 'internal-link', found: 'Où.md', nearest: 'ou.md' }] },
  { typed: '`zzz.md`, near to nothing', files: linking('zz.md'), found: [{ rule: 'internal-link', found: 'zz.md' }] },
  { typed: 'a former address of a page', files: [...linking('ancien.md#a'), { path: 'autre.md', value: '---\nsummary: b\naliases: /ancien\n---\n\n## A {#a}\n\nx' }], found: [{ rule: 'internal-link', nearest: 'autre.md#a' }] },
  { typed: 'a draft', files: [...linking('autre.md#a'), { path: 'autre.md', value: '---\nsummary: b\ndraft: true\n---\n\n## A {#a}\n\nx' }], found: [{ rule: 'internal-link', says: 'un brouillon qui n’est pas publié. Retirez la ligne draft: true de autre.md' }] },
  { typed: 'an id that has moved within its page', files: linking('#ancienne'), options: moved('page#b'), found: [{ rule: 'internal-link', nearest: '#b' }] },
  { typed: 'an id that has moved to another page', files: linking('page.md#ancienne'), options: moved('citoyen#badge'), found: [{ rule: 'internal-link', nearest: 'citoyen.md#badge' }] },
  { typed: '`[url=…]`', files: `${summary}## A {#a}\n\nVoir [url=https://www.data.gouv.fr]le site[/url] et [img]https://www.data.gouv.fr/a.png[/img].`, options: editorial, found: [{ rule: 'dialect-tag', line: 7 }] },
  { typed: '`[haut](#top)`', files: linking('#top'), found: [] },
  { typed: '`page.md#TOP`', files: linking('ou.md#TOP'), found: [] },
  { typed: '`#:~:text=…`', files: linking('#:~:text=guide'), found: [] },
  { typed: '`ou.md#badge:~:text=…`', files: linking('ou.md#badge:~:text=x'), found: [] },
  { typed: 'a straight apostrophe', files: `${summary}## A {#a}\n\nC'est dit.`, options: editorial, found: [{ rule: 'typography', says: 'npx datagouv-faq fix content --typography' }] },
  { typed: 'the closing `---` forgotten', files: "---\ntitle: L'essai\nsummary: C'est \"dit\" !\n\n## A {#a}\n\nx", options: editorial, found: [{ rule: 'front-matter-syntax', line: 1, says: 'Ajoutez une ligne `---`' }] },
  { typed: '`title: [a`', files: '---\ntitle: [a\nsummary: b\n---\n\n## A {#a}\n\nx', found: [{ rule: 'front-matter-syntax', says: 'un crochet ou une accolade n’est pas fermé' }] },
  { typed: 'git’s conflict marks', files: `${summary}## A {#a}\n\n<<<<<<< HEAD\nl'un\n=======\nl'autre\n>>>>>>> b\n`, options: editorial, found: [{ rule: 'merge-conflict', line: 7, says: 'de la ligne 7 à la ligne 11' }] },
  { typed: 'a `.docx` renamed to `.md`', files: [{ path: 'a.md', value: Uint8Array.from('PK\x03\x04\xffword/document.xml', (sign) => sign.charCodeAt(0)) }], found: [{ rule: 'file-format', says: 'Word (.docx)' }] },
  { typed: 'an id of 252 characters', files: `${summary}x\n\n## Une question {#${'a'.repeat(252)}}\n\nx`, found: [{ rule: 'section-id', line: 7, says: '252 caractères : 200 au plus', nearest: 'a'.repeat(80) }] },
  { typed: 'an id that systems reserve', files: `${summary}## A {#nul}\n\nx`, found: [{ rule: 'section-id', line: 5, says: 'Windows réserve', nearest: 'nul-faq' }] },
  { typed: 'an `<iframe>` of a video', files: `${summary}<iframe title="Publier, pas à pas" src="https://video.example/1"></iframe>`, found: [{ rule: 'html-dropped', line: 5, says: '[Publier, pas à pas](https://video.example/1)' }] },
  { typed: 'an HTML comment', files: `${summary}Un texte. <!-- à revoir -->`, found: [{ rule: 'html-dropped', line: 5, says: 'Un commentaire n’est pas publié : supprimez-le' }] },
  { typed: 'an id of another page', files: linking('#badge'), found: [{ rule: 'internal-link' }] },
  { typed: 'a file of another folder', files: [{ path: 'faq/b.md', value: `${summary}## A {#badge}\n\nx` }, { path: 'faq/c.md', value: `${summary}## C {#c}\n\n[le guide](../b.md#badge)` }], found: [{ rule: 'internal-link', nearest: 'b.md#badge' }] },
  { typed: 'an id of another page, alone', files: [{ path: 'b.md', value: `${summary}## A {#badge}\n\nx` }, { path: 'c.md', value: `${summary}## C {#c}\n\n[le guide](#badge)` }], found: [{ rule: 'internal-link', nearest: 'b.md#badge' }] },
  { typed: 'an id made of all the words of its heading', files: `${summary}## Où publier ses données ? {#ou-publier}\n\n[le guide](#Où-publier-ses-données)`, found: [{ rule: 'internal-link', nearest: '#ou-publier' }] },
  { typed: '`lang: english`', files: [{ path: 'a.md', value: `${summary}## A {#a}\n\nx` }, { path: 'en/a.md', value: '---\nlang: english\nsummary: b\n---\n\n## A {#a}\n\nx' }], found: [{ rule: 'front-matter-type', nearest: 'en', says: 'Écrivez : lang: en' }] },
  { typed: 'an id of the original that is misspelt', files: [{ path: 'a.md', value: `${summary}## A {#ou-publier}\n\nx` }, { path: 'en/a.md', value: '---\nlang: en\nsummary: b\n---\n\n## A {#ou-publié}\n\nx' }], found: [{ rule: 'translation-original', nearest: 'a#ou-publier' }] },
  { typed: 'an image as its bytes', files: `${summary}![a](data:image/png;base64,AAAA)`, found: [{ rule: 'link-scheme', says: 'Enregistrez l’image' }] },
  { typed: 'a shared folder', files: linking('\\\\\\\\serveur\\\\a.pdf'), found: [{ rule: 'link-address', says: 'réseau interne' }] },
  { typed: 'links in English messages', files: linking('zz.md'), options: { language: 'en' }, found: [{ rule: 'internal-link', url: 'https://github.com/datagouv/datagouv-faq/blob/main/docs/rules.md#internal-link' }] },
  { typed: 'a drive of one’s own computer', files: linking('C:/guide.pdf'), found: [{ rule: 'link-scheme', says: 'n’existe que sur votre ordinateur' }] },
  { typed: '`((https://…))`', files: linking('(https://www.data.gouv.fr/)'), found: [{ rule: 'link-scheme', nearest: 'https://www.data.gouv.fr/' }] },
  { typed: '`[à nous](01 23 45 67 89)`', files: linking('01 23 45 67 89'), found: [{ rule: 'near-link', expected: '[le guide](tel:0123456789)' }] },
  { typed: '`title: \'L\'essai\'`', files: "---\ntitle: 'L'essai'\nsummary: b\n---\n\nx", found: [{ rule: 'front-matter-syntax', line: 2, says: 'Écrivez : title: L\'essai' }] },
  { typed: '`title: "a : "b" c"`', files: '---\ntitle: "Publier : "oui" ou non"\nsummary: b\n---\n\nx', found: [{ rule: 'front-matter-syntax', line: 2, says: `Écrivez : title: 'Publier : "oui" ou non'` }] },
  { typed: '`[le guide](http://localhost:3000/)`', files: linking('http://localhost:3000/'), found: [{ rule: 'link-private', says: 'sur votre ordinateur' }] },
  { typed: '`/datasets`', files: linking('/datasets'), found: [{ rule: 'internal-link', says: 'écrivez son adresse entière' }] },
  { typed: 'a summary below its title, with spaces', files: '---\ntitle: a\n  summary: b\n---\n\nx', found: [{ rule: 'front-matter-syntax', line: 3, says: 'Écrivez : summary: b' }] },
  { typed: '`title:Publier`', files: '---\ntitle:Publier\nsummary: b\n---\n\nx', found: [{ rule: 'front-matter-syntax', line: 2, says: 'Écrivez : title: Publier' }] },
  { typed: '`resume:`', files: '---\nresume: b\n---\n\nx', found: [{ rule: 'front-matter-key', nearest: 'summary' }] },
  { typed: "the API's `guides\\\\win.md`", files: [{ path: 'guides\\win.md', value: 'x' }], found: [{ rule: 'file-name', says: '« / »', nearest: 'guides/win.md' }] },
]; // prettier-ignore

describe('advice that leads the right way', () => {
  it.each(rows.map((row) => [row.typed, row] as const))('%s', async (_, { files, options, found }) => {
    const all = typeof files === 'string' ? [{ path: 'page.md', value: files }] : files;
    const { diagnostics } = await compile(all, options);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(found.map(({ rule }) => rule));
    found.forEach(({ says, ...expected }, index) => {
      expect(diagnostics[index]).toMatchObject(expected);
      const { message, note } = diagnostics[index]!;
      expect(`${message} ${note}`).toContain(says ?? '');
    });
  });
});
