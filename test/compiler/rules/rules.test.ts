import { describe, expect, it } from 'vitest';
import { compile, defaultSeverities, type RuleId, type SourceFile } from '../../../src/compiler/index.js';

type Case = string | readonly SourceFile[];

const head = '---\nsummary: S\n---\n\n';
const site = (home: string, page: string): SourceFile[] => [
  { path: 'index.md', value: `---\nsummary: S\nbuttons:\n  - title: B\n    default: ${home}\n---\n\nx` },
  { path: 'b.md', value: `${head}${page}` },
];
const many = (text: string, count: number) => text.repeat(count);

/** Of each rule, sources that break it, and sources close to these that do not. A string is the body of a page. */
const cases: Record<string, { readonly fails: readonly Case[]; readonly passes: readonly Case[] }> = {
  'audience-button': { fails: [site('index', 'x')], passes: [site('b', 'x')] },
  'bidi-control': { fails: ['a\u202eb', 'a&#8238;b'], passes: ['\u200fعربي', 'a\u200db'] },
  'button-target': { fails: [site('c', 'x')], passes: [site('b', 'x'), site('/b/', 'x')] },
  'code-meta': { fails: ['```js title="a"\nx\n```'], passes: ['```js\nx\n```', '    x'] },
  'control-character': { fails: ['a\u0000b', 'a\u000cb', '\ud83d'], passes: ['a\tb', '😀'] },
  'dialect-attribute': {
    fails: ['a\n{: .note}', '*a*{: .b}', '## A {#a .b}\n\nx', '## A {: .b #a}\n\nx'],
    passes: ['`a{: .b}`', '## A {#a}\n\nx', '## A {: #a}\n\nx'],
  },
  'dialect-tag': {
    fails: ['{% include a.html %}', '{{ page.title }}', '{::options a="b" /}', '{% hint style="info" %}\n\nsans fin'],
    passes: ['`{% raw %}`', '{% hint style="info" %}\nx\n{% endhint %}', '{% hint style="info" %}\n\n* x\n  * y\n{% endhint %}', '{% embed url="https://a.fr" %}', '[a]({% link a.md %})'],
  },
  'duplicate-page': {
    fails: [[{ path: 'a/x.md', value: `${head}x` }, { path: 'b/x.md', value: `${head}x` }]],
    passes: [[{ path: 'a/x.md', value: `${head}x` }, { path: 'b/y.md', value: `${head}x` }]],
  },
  'duplicate-section': { fails: ['## A {#a}\n\nx\n\n## B {#a}\n\nx'], passes: ['## A {#a}\n\nx\n\n## B {#b}\n\nx'] },
  'empty-section': { fails: ['## A {#a}', '## A {#a}\n\n<!-- x -->'], passes: ['## A {#a}\n\n### B {#b}\n\nx', '## A {#a}\n\n---'] },
  'file-encoding': {
    fails: [[{ path: 'a.md', value: new Uint8Array([0xff]) }]],
    passes: [[{ path: 'a.md', value: new TextEncoder().encode(`\ufeff${head}é`) }]],
  },
  'front-matter-key': {
    fails: [[{ path: 'a.md', value: '---\nsummary: S\nfoo: 1\n---\n' }]],
    passes: [[{ path: 'a.md', value: '---\nsummary: S\nlayout: page\n---\n' }]],
  },
  'front-matter-missing': {
    fails: [[{ path: 'a.md', value: 'x' }], [{ path: 'a.md', value: '---\n\nx' }]],
    passes: [[{ path: 'a.md', value: `${head}x` }]],
  },
  'front-matter-required': {
    fails: [[{ path: 'a.md', value: '---\ntitle: T\n---\n' }]],
    passes: [[{ path: 'a.md', value: head }]],
  },
  'front-matter-syntax': {
    fails: ['a: b: c', 'a: "b', 'a: 1\na: 2', 'a: &x 1\nb: *x', 'a: !!js/function x', '? a\n: b', '\ta: 1', 'a: [1', '[a]: b\nc: d', 'a:\n  - b\n c: d', '{a: 1}: 2'].map(
      (yaml) => [{ path: 'a.md', value: `---\n${yaml}\n---\n` }],
    ),
    passes: [[{ path: 'a.md', value: '---\nsummary: "a: b & c * d ! e"\n---\n' }]],
  },
  'front-matter-type': {
    fails: ['title: 1', 'reviewed: 2026-13-01', 'buttons: x', 'buttons:\n  - title: x', 'draft: "oui"', 'lang: français', 'title:', 'title: ""'].map(
      (yaml) => [{ path: 'a.md', value: `---\nsummary: S\n${yaml}\n---\n` }],
    ),
    passes: [[{ path: 'a.md', value: '---\nsummary: S\ntitle: "1"\nreviewed: 2024-02-29\ndraft: false\nlang: fr-CA\n---\n' }]],
  },
  'heading-footnote': { fails: ['## A[^1] {#a}\n\nx\n\n[^1]: n'], passes: ['## A {#a}\n\nx[^1]\n\n[^1]: n'] },
  'heading-id': { fails: ['## A\n\nx', '# A\n\nx'], passes: ['## A {#a}\n\nx', [{ path: 'a.md', value: '# A\n\nx' }]] },
  'heading-level': { fails: ['## A {#a}\n\nx\n\n#### B {#b}\n\nx'], passes: ['## A {#a}\n\nx\n\n### B {#b}\n\nx\n\n## C {#c}\n\nx'] },
  'html-dropped': {
    fails: ['<script>a</script>', '<p style="a">b</p>', '<!-- a -->', 'a <?php b ?>', '<font>a</font>', '## <div>a</div> {#a}\n\nx', '<input type="text">', '<code class="a">b</code>', 'a </fin> b', '<script>a</script>\n\n</script>'],
    passes: ['<kbd>a</kbd> <abbr title="b">c</abbr>', '<code class="language-a">b</code>', '`<script>`', 'a[^1]\n\n[^1]: b', '- [x] a'],
  },
  'html-unbalanced': {
    fails: ['<details>\n\na', 'a</div>', '<b>a', '<table>a</table>', '<table>\n\n| a |\n\n</table>', '<tr><td>a</td></tr>', '<div class="a', '> <div>\n\n</div>', 'a</p>', '<b><i>a</b></i>'],
    passes: ['<details>\n<summary>a</summary>\n\nb\n</details>', '<ul><li>a<li>b</ul>', '<table><tr><td>a<td>b<tr><td>c</table>', 'a<br>b', '<p>a<p>b', '<div>\n\na</div>'],
  },
  'internal-link': { fails: ['[a](b.md)', '[a](#b)', '[a](../../b)'], passes: ['## A {#a}\n\n[a](#a) [b](page.md) [c](page.md#a) [d](/page)', '[a](b.pdf)'] },
  'limit-delimiters': {
    fails: ['a]', '[a] ', '*a_ ', '_a', '~a', '`a', '<!--', '![', '[a](b\n'].map((text) => `x ${many(text, 1_001)}`),
    passes: [many('[a](b.pdf)\n\n', 700), `\`\`\`\n${many('a]\n', 2_000)}\`\`\``, many('- [a](b.pdf)\n', 700), `| a |\n|---|\n${many('| [a](b.pdf) |\n', 700)}`],
  },
  'limit-depth': { fails: [`${many('>', 4_096)} a`, `${many('- ', 4_096)}a`, many('<div>', 101) + many('</div>', 101)], passes: [`${many('>', 100)} a`, many('<p>a', 200)] },
  'limit-file': { fails: [many('a\n\n', 1_700_000)], passes: [many('a', 100)] },
  'limit-front-matter': {
    fails: [`a: ${many('[', 5_000)}`, `a: ${many('{a: ', 40)}`, `summary: ${many('a', 70_000)}`, `a:\n  ${many('- ', 40)}b`].map((yaml) => [
      { path: 'a.md', value: `---\n${yaml}\n---\n` },
    ]),
    passes: [[{ path: 'a.md', value: `---\nsummary: ${many('a', 60_000)}\n---\n` }]],
  },
  'limit-paragraph': { fails: [many('a\n', 5_001), `[${many('a ', 5_001)}`, `[${many('a@', 5_001)}](/b)`], passes: [many('a\n', 5_000), many('[a b] ', 400), `[a] ${many('a ', 5_001)}`] },
  'limit-lazy': { fails: [many('> a\nb\n\n', 1_001), `- a\n${many('b\n', 1_001)}`], passes: [many('> a\n', 2_000), many('- a\n  b\n', 2_000)] },
  'limit-references': { fails: [`[a]: /${many('b', 1_000)}\n\n${many('[a]\n\n', 10_000)}`], passes: [`[a]: /b.pdf\n\n${many('[a]\n\n', 1_000)}`] },
  'limit-table': {
    fails: [`${many('|a', 300)}|\n${many('|-', 300)}|\n${many('|\n', 300)}`, `|a|\n|-|\n${many('|b|\n', 66_000)}`],
    passes: [`|a|b|\n|-|-|\n${many('|c|\n', 300)}`],
  },
  'link-host': {
    fails: ['[https://a.fr](https://b.fr)', '[www.a.fr](https://b.fr)', '[a.fr](https://b.fr)', '[x@a.fr](mailto:x@b.fr)', '[www.a.fr](page.md)', '[аpple.com](https://apple.com)'],
    passes: ['[a.fr](https://www.a.fr/b)', '[a.fr](https://b.a.fr)', '[README.md](https://b.fr)', '[Node.js](https://nodejs.org)', '[le site a.fr chez b](https://b.fr)', '<https://a.fr>', 'www.a.fr', '[`http://` ou `www.`, au choix](https://b.fr)', '[https://…](https://b.fr)'],
  },
  'link-scheme': {
    fails: ['[a](javascript:b)', '![a](data:b)', '<a href="vbscript:b">c</a>', '[a](JAVASCRIPT:b)', '[a](file:///b)'],
    passes: ['[a](https://b.fr) [c](HTTP://d.fr) [e](mailto:f@g.fr) [h](tel:3615)', '[a](b.pdf?c=d:e)'],
  },
  'look-alike': {
    fails: [
      [{ path: 'a.md', value: `${head}x` }, { path: 'A.md', value: `${head}x` }],
      [{ path: 'e\u0301.md', value: `${head}x` }],
      [{ path: '\u00e9.md', value: `${head}x` }, { path: 'e\u0301.md', value: `${head}x` }],
    ],
    passes: [[{ path: '\u00e9.md', value: `${head}x` }, { path: 'f.md', value: `${head}x` }]],
  },
  'misencoded-text': { fails: ['crÃ©er', 'lâ€™eau'], passes: ['créer', 'CAFÉ\u00a0: «\u00a0À\u00a0»'] },
  'section-id': { fails: ['## A {#Été}\n\nx', '## A {#a_b}\n\nx', '## A {#e\u0301te}\n\nx', '## A {#}\n\nx'], passes: ['## A {#ete-2026}\n\nx'] },
  'unused-definition': { fails: ['[a]: b', '[^a]: b', '[a]\n\n[a]: /b.pdf\n[a]: /c.pdf'], passes: ['[a]\n\n[a]: b.pdf', 'a[^1]\n\n[^1]: b[^2]\n[^2]: c'] },
}; // prettier-ignore

async function rulesOf(source: Case): Promise<string[]> {
  const files = typeof source === 'string' ? [{ path: 'page.md', value: `${head}${source}` }] : source;
  return (await compile(files)).diagnostics.map(({ rule }) => rule);
}

const name = (source: Case) => JSON.stringify(source).slice(0, 60);

describe.each(Object.entries(cases))('%s', (rule, { fails, passes }) => {
  it.each(fails.map((source) => [name(source), source] as const))('reports %s', async (_, source) => {
    expect(await rulesOf(source)).toContain(rule);
  });

  it.each(passes.map((source) => [name(source), source] as const))('accepts %s', async (_, source) => {
    expect(await rulesOf(source)).not.toContain(rule);
  });
});

/** Rules of outside links, of the file system and of the ledger are tested with these. */
const elsewhere = /^(?:external|file|history)-/;

describe('the rules', () => {
  it('have a failing and a passing case each, unless they are off by default', () => {
    const on = Object.entries(defaultSeverities).flatMap(([rule, severity]) =>
      (severity as string) === 'off' ? [] : [rule as RuleId],
    );
    expect(on.filter((rule) => !Object.hasOwn(cases, rule) && !elsewhere.test(rule))).toEqual([]);
    for (const { fails, passes } of Object.values(cases))
      expect(Math.min(fails.length, passes.length)).toBeGreaterThan(0);
  });
});
