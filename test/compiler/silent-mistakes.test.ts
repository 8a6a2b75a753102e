import { describe, expect, it } from 'vitest';
import { compile, type CompileOptions, type RuleId, type SourceFile } from '../../src/compiler/index.js';
import type { Section } from '../../src/data/model.js';

interface Row {
  /** The line of the collection of everyday mistakes that it stands for. */
  readonly line: string;
  /** What follows the front matter, which takes four lines; or the files. */
  readonly typed: string | readonly SourceFile[];
  /** All that is found, in this order, each with its line. */
  readonly found: readonly (readonly [line: number, rule: RuleId])[];
  /** What the first section then is. */
  readonly shown?: Partial<Section>;
  readonly options?: CompileOptions;
}

const summary = '---\nsummary: Résumé.\n---\n\n';
const page = (value: string, path = 'page.md') => [{ path, value }];
const french: CompileOptions = { rules: { typography: 'error' } };
const alt: CompileOptions = { rules: { 'image-alt': 'error' }, files: [] };
const today: CompileOptions = { today: '2026-11-30' };

const rows: readonly Row[] = [
  // Markdown that nearly is
  { line: 'table, no delimiter row', typed: '| Rôle | Droits |\n| Éditeur | Publier |', found: [[5, 'near-table']] },
  { line: 'delimiter row of 2 columns', typed: '| a | b | c |\n| --- | --- |', found: [[6, 'near-table']] },
  { line: 'one cell too many', typed: '| a | b |\n| --- | --- |\n| 1 | 2 | 3 |', found: [[7, 'near-table']] },
  { line: '`##Comment`', typed: '##Comment faire ? {#faire}\n\nx', found: [[5, 'near-heading']], options: french },
  { line: '`##Comment`, linked', typed: '## A {#a}\n\n[x](#faire)\n\n##Comment faire\u202f? {#faire}\n\nx', found: [[9, 'near-heading']] },
  { line: '`##` alone', typed: '##\n\nx', found: [[5, 'near-heading']] },
  { line: '`-second` below `- premier`', typed: '- premier\n-second', found: [[6, 'near-list']] },
  { line: '`-premier`', typed: '-premier\n-second', found: [[5, 'near-list']] },
  { line: '`— premier`', typed: '— premier\n— second', found: [[5, 'near-list']] },
  { line: '`• premier`', typed: '• premier\n• second', found: [[5, 'near-list']] },
  { line: '`**mot`', typed: 'Voici un **mot important à retenir.', found: [[5, 'near-emphasis']] },
  { line: '`**` over an empty line', typed: 'Un **mot\n\nici** là.', found: [[5, 'near-emphasis']] },
  { line: 'code that is not closed', typed: '```\nUn texte.', found: [[5, 'near-code']] },
  { line: '`** mot **`', typed: '** mot important **', found: [[5, 'near-emphasis']] },
  { line: '`[^1]`', typed: 'Un fait[^1] à vérifier.', found: [[5, 'near-reference']] },
  { line: '`[^note]`, defined as `[^notes]`', typed: 'Un fait[^note].\n\n[^notes]: x', found: [[5, 'near-reference']] },
  { line: '`[^1]` defined without a colon', typed: 'Un fait[^1].\n\n[^1] La note.', found: [[7, 'near-reference']] },
  { line: '`[le guide][guide]`', typed: 'Voir [le guide][guide].', found: [[5, 'near-reference']] },
  { line: '`ma page.md`', typed: '[c](ma page.md)', found: [[5, 'near-link']] },
  { line: '`ma capture.png`', typed: '![Capture](images/ma capture.png)', found: [[5, 'near-link']] },
  { line: 'four spaces before a sentence', typed: '    Une phrase ordinaire se trouve ici.', found: [[5, 'near-code']] },
  { line: 'a tab before a sentence', typed: '\tUne phrase ordinaire se trouve ici.', found: [[5, 'near-code']] },
  { line: '`{ #s }`', typed: '## A { #s }\n\nx', found: [], shown: { id: 's', title: 'A' } },
  { line: '`[#w]`', typed: '## A [#w]\n\nx', found: [[5, 'near-id']], shown: { id: 'w', title: 'A' } },
  { line: '`{id=v}`', typed: '## A {id=v}\n\nx', found: [[5, 'near-id']], shown: { id: 'v', title: 'A' } },
  { line: '`{#a}` below the heading', typed: '## A\n{#a}\n\nx', found: [[6, 'near-id']], shown: { id: 'a', title: 'A' } },
  { line: '`{#Mon Id}`', typed: '## A {#Mon Id}\n\nx', found: [[5, 'section-id']] },
  { line: '`{#a}.`', typed: '## A {#a}.\n\nx', found: [[5, 'near-id']], shown: { id: 'a', title: 'A' } },
  { line: 'a blank line before the front matter', typed: page(`\n${summary}x`), found: [[2, 'front-matter-start']] },
  { line: 'a comment before the front matter', typed: page(`<!-- c -->\n${summary}x`), found: [[2, 'front-matter-start']] },
  { line: 'no dashes at all', typed: page('title: T\nsummary: x\n\nx'), found: [[1, 'front-matter-start']] },
  { line: 'a title before the front matter', typed: page(`# T\n\n${summary}x`), found: [[3, 'front-matter-start']] },
  { line: 'words behind a sign of number', typed: page('---\nsummary: Le billet #12\n---\n\nx'), found: [[2, 'front-matter-type']] },
  { line: 'a key by its French name', typed: page('---\nresume: x\n---\n\nx'), found: [[2, 'front-matter-key']] },
  { line: 'four dashes', typed: page('----\nsummary: x\n---\n\nx'), found: [[1, 'front-matter-start']] },
  // Addresses
  { line: '`![](capture.png)`', typed: '![](capture.png)', found: [[5, 'image-alt'], [5, 'missing-file']], options: alt },
  { line: '`modele.docx`', typed: '[le modèle](modele.docx)', found: [[5, 'missing-file']], options: { files: ['modele.doc'] } },
  { line: '`[le guide]()`', typed: '[le guide]()', found: [[5, 'link-address']] },
  { line: '`contact@ville.fr`', typed: '[à nous](contact@ville.fr)', found: [[5, 'link-address']] },
  { line: '`https:/`', typed: '[le support](https:/www.data.gouv.fr/support)', found: [[5, 'link-address']] },
  { line: '`b.html`', typed: [...page(`${summary}[b](b.html)`, 'a.md'), ...page(`${summary}x`, 'b.md')], found: [[5, 'missing-file']] },
  { line: '`«https://x.fr/d»`', typed: '«https://x.fr/d»', found: [[5, 'link-address']] },
  { line: '`https://x.fr/b…`', typed: 'Voir https://x.fr/b…', found: [[5, 'link-address']] },
  { line: 'user information', typed: '[x](https://bank.example@evil.example/)', found: [[5, 'link-address']] },
  { line: 'mixed scripts', typed: '[x](https://pаypal.com)', found: [[5, 'link-address']] },
  { line: 'a numeric host', typed: '[x](http://3232235777/)', found: [[5, 'link-address']] },
  { line: 'backslashes', typed: '[x](https:\\\\evil.example)', found: [[5, 'link-address']] },
  // Front matter and text
  { line: '`audience: citoyens`', typed: page('---\nsummary: x\naudience: citoyens\n---\n\nx', 'citoyen.md'), found: [[3, 'audience-name']] },
  { line: '`reviewed: 2062-08-31`', typed: page('---\nsummary: x\nreviewed: 2062-08-31\n---\n\nx'), found: [[3, 'reviewed-date']], options: today },
  { line: 'zero-width spaces, soft hyphens', typed: 'un m\u200bot\n\nsépa\u00adré', found: [[5, 'invisible-character'], [7, 'invisible-character']] },
  { line: 'U+FFFD, U+FFFE, U+FFFF', typed: 'caf\ufffd\n\na\ufffe\n\na\uffff', found: [[5, 'lost-character'], [7, 'lost-character'], [9, 'lost-character']] },
  { line: 'zero-width space in an address', typed: '[x](https://data\u200b.gouv.fr/)', found: [[5, 'invisible-character']] },
  { line: '`Le “mot” et le ‘mot’`', typed: 'Le “mot” et le ‘mot’ ici.', found: [5, 5, 5, 5].map((line) => [line, 'typography']), options: french },
  { line: 'a heading on two lines', typed: 'Un titre\nen deux lignes {#a}\n------\n\nx', found: [], shown: { title: 'Un titre en deux lignes', titleHtml: 'Un titre en deux lignes' } },
  { line: 'a tab or `&#10;` in a heading', typed: '## Un\ttitre&#10;ici {#a}\n\nx', found: [], shown: { title: 'Un titre ici', titleHtml: 'Un titre ici' } },
  { line: '`<br>` in a heading', typed: '## Choisir<br>licence {#a}\n\nx', found: [], shown: { title: 'Choisir licence', titleHtml: 'Choisir<br>licence' } },
  { line: '`~~est payant~~`', typed: '## A {#a}\n\nLe service ~~est payant~~ est gratuit.', found: [], shown: { excerpt: 'Le service est gratuit.' } },
  { line: 'an id inside `<details>`', typed: '## A {#a}\n\n[x](page.md#s)\n\n<details>\n\n### Sous {#s}\n\ny\n\n</details>', found: [[7, 'internal-link']] },
  { line: '`<div id="test">`', typed: '## A {#test}\n\n<div id="test">x</div>', found: [[7, 'duplicate-section']] },
  { line: '`<q>mot</q>`', typed: '## A {#a}\n\nUn <q>mot <q>cité</q></q>.', found: [], shown: { excerpt: 'Un «\u00a0mot “cité”\u00a0».' } },
  { line: '`$10[^1]`', typed: '## A {#a}\n\nIt costs $10[^1] a year.\n\n[^1]: n', found: [], shown: { excerpt: 'It costs $10 a year.' } },
]; // prettier-ignore

describe('nothing is published without a word', () => {
  it.each(rows.map((row) => [row.line, row] as const))('%s', async (_, { typed, found, shown, options }) => {
    const files = typeof typed === 'string' ? page(summary + typed) : typed;
    const { faq, diagnostics } = await compile(files, options);
    expect(diagnostics.map(({ line, rule }) => [line, rule])).toEqual(found);
    // A page with an error has no section to look at, and its row says none.
    expect(shown ? faq?.pages[0]?.sections[0] : {}).toMatchObject(shown ?? {});
  });

  it('a section wins the name that raw HTML has too', async () => {
    const value = `${summary}## A {#test}\n\n<div id="test">x</div>\n\n[a](#test)`;
    const { faq } = await compile(page(value), { rules: { 'duplicate-section': 'warn' } });
    expect(faq?.pages[0]?.sections[0]?.html).toContain('<a href="page#test">');
  });
});
