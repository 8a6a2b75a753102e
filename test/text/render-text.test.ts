import { describe, expect, test } from 'vitest';
import { renderText, type TextOptions } from '../../src/text/index.js';
import { compileMarkdown } from '../sample.js';

async function print(body: string, options: TextOptions = {}): Promise<string> {
  const page = await compileMarkdown(`## T {#t}\n\n${body}`);
  return renderText(page.sections, { heading: 'omit', ...options });
}

describe('renderText', () => {
  const behaviours: Record<string, [markdown: string, text: string, options?: TextOptions]> = {
    'wraps at the width': ['un deux trois', 'un deux\ntrois\n', { width: 7 }],
    'does not wrap at Infinity': ['un deux '.repeat(40), `${'un deux '.repeat(40).trim()}\n`, { width: Infinity }],
    'keeps no-break spaces together': ['la page\u00a012 est là', 'la\npage\u00a012\nest là\n', { width: 8 }],
    'counts wide characters twice': ['서울 서울', '서울\n서울\n', { width: 8 }],
    'breaks between ideographs and kana': ['東京データのページ', '東京デー\nタのペー\nジ\n', { width: 8 }],
    'breaks between ideographs, and at the spaces of what stands among them': [
      '用データ open data 東京',
      '用データ\nopen\ndata 東\n京\n',
      { width: 8 },
    ],
    'keeps what closes with what it follows, and what opens with what it precedes': [
      '東「京」。大（小）',
      '東「京」。\n大（小）\n',
      { width: 9 },
    ],
    'breaks between pictographs, and not in one': ['😀👩‍💻😀', '😀👩‍💻\n😀\n', { width: 6 }],
    'counts combining marks as nothing': ['e\u0301te\u0301 ete', 'e\u0301te\u0301 ete\n', { width: 7 }],
    'leaves a long word whole': ['a `https://exemple.fr/long` b', 'a\nhttps://exemple.fr/long\nb\n', { width: 10 }],
    'keeps forced breaks': ['un  \ndeux', 'un\ndeux\n'],
    'numbers links once': [
      '[a](https://x.fr/1) [b](https://x.fr/2) [c](https://x.fr/1)',
      'a\u00a0[1] b\u00a0[2] c\u00a0[1]\n\n[1] https://x.fr/1\n[2] https://x.fr/2\n',
    ],
    'prints links inline': ['[a](https://x.fr/1)', 'a <https://x.fr/1>\n', { links: 'inline' }],
    'omits links': ['[a](https://x.fr/1)', 'a\n', { links: 'omit' }],
    'prints a visible URL once': [
      '<https://x.fr/1> [x.fr/1](https://x.fr/1/) [a@b.fr](mailto:a@b.fr)',
      'https://x.fr/1 x.fr/1 a@b.fr\n',
    ],
    'prints the address of a link without text': ['[](https://x.fr/1)', 'https://x.fr/1\n'],
    'makes internal links absolute': [
      '[a](page.md#t)',
      'a\u00a0[1]\n\n[1] https://x.fr/aide/faq/page#t\n',
      { baseUrl: 'https://x.fr/aide' },
    ],
    'numbers footnotes with the links': [
      'a[^n] [b](https://x.fr/)\n\n[^n]: Une [note](https://x.fr/).',
      'a\u00a0[1] b\u00a0[2]\n\n[1] Une note\u00a0[2].\n[2] https://x.fr/\n',
    ],
    'hangs the items of a list': ['- un deux\n- trois', '- un\n  deux\n- trois\n', { width: 7 }],
    'nests lists': ['- un\n  1. deux\n  2. trois\n- quatre', '- un\n  1. deux\n  2. trois\n- quatre\n'],
    'starts an ordered list at its number': ['9. neuf\n9. dix', '9. neuf\n10. dix\n'],
    'sets the items of an airy list apart': ['- un\n\n  deux\n- trois', '- un\n\n  deux\n\n- trois\n'],
    'prints the boxes of a task list': ['- [x] fait\n- [ ] non', '- ☑ fait\n- ☐ non\n'],
    'prints a table in columns': ['| A | Bc |\n|---|---|\n| 東京 | 1 |', 'A     Bc\n----  --\n東京  1\n'],
    'prints a wide table as records': [
      '| A | B |\n|---|---|\n| un deux | trois |',
      'A\u00a0: un\n  deux\nB\u00a0: trois\n',
      { width: 11 },
    ],
    'keeps the caption of a table': ['<table><caption>Titre</caption><tr><td>1</td></tr></table>', 'Titre\n\n1\n'],
    'keeps code verbatim': ['```\nif  a:\n\tb\n\nc\n```', '    if  a:\n        b\n\n    c\n'],
    quotes: ['> un deux\n>\n> > trois', '> un\n> deux\n>\n> > trois\n', { width: 6 }],
    'marks alerts': ['> [!NOTE]\n> Texte', '| Remarque\n|\n| Texte\n'],
    'prints images by their alternative text': ['![Une carte](a.png)', 'Une carte\n'],
    'spells an abbreviation out once': [
      '<abbr title="Une chose">UC</abbr> <abbr title="Une chose">UC</abbr>',
      'UC (Une chose) UC\n',
    ],
    'keeps the sense of exponents': ['10<sup>6</sup> m<sup>2</sup>, 1<sup>er</sup>', '10⁶ m², 1er\n'],
    'puts nothing after a date': ['le <time>3 mai</time>.', 'le 3 mai.\n'],
    'counts private signs once': ['\ue000 a', '\ue000 a\n', { width: 4 }],
    'marks deleted text': ['~~un~~ deux', '~~un~~ deux\n'],
    'prints definition lists': ['<dl><dt>Un</dt><dd>Deux</dd></dl>', 'Un\n\n    Deux\n'],
    'takes bidirectional overrides and controls out': ['a\u202eb\u2066cd\u{e0041}e\u2028f', 'abcdef\n'],
    'prints nothing for nothing': ['<span></span>', ''],
  };
  test.each(Object.entries(behaviours))('%s', async (_, [markdown, text, options]) => {
    expect(await print(markdown, options)).toBe(text);
  });

  const titled = '## Un [lien](https://x.fr/A) {#a}\n\nx\n\n### Deux {#b}\n\ny';
  test.each<[NonNullable<TextOptions['headings']>, string]>([
    ['underline', 'Un lien <https://x.fr/A>\n========================\n\nx\n\nDeux\n----\n\ny\n'],
    ['upper-case', 'UN LIEN <https://x.fr/A>\n\nx\n\nDEUX\n\ny\n'],
    ['plain', 'Un lien <https://x.fr/A>\n\nx\n\nDeux\n\ny\n'],
  ])('prints titles %s', async (headings, text) => {
    expect(renderText((await compileMarkdown(titled)).sections, { headings, links: 'inline' })).toBe(text);
  });

  test('prints a page, an array, the whole FAQ', async () => {
    const page = await compileMarkdown('---\ntitle: Page & co\n---\n\nEntrée.\n\n## Un {#un}\n\nx');
    const text = 'Page & co\n=========\n\nEntrée.\n\nUn\n--\n\nx\n';
    expect(renderText(page)).toBe(text);
    expect(renderText([page])).toBe(text);
    expect(renderText({ pages: [page] } as never)).toBe(text);
    expect(renderText([page, page.sections[0]!])).toBe(`${text}\nUn\n==\n\nx\n`);
  });

  test('keeps the footnotes of two sections apart', async () => {
    const page = await compileMarkdown('## A {#a}\n\nx[^1]\n\n## B {#b}\n\ny[^1] z[^2]\n\n[^1]: Un.\n[^2]: Deux.');
    expect(renderText(page.sections, { headings: 'plain' })).toBe(
      'A\n\nx\u00a0[1]\n\nB\n\ny\u00a0[2] z\u00a0[3]\n\n[1] Un.\n[2] Un.\n[3] Deux.\n',
    );
  });

  test.each([0, 0.5, -1, Number.NaN, '72', null])('refuses the width %s', async (width) => {
    const found = JSON.stringify(width);
    await expect(print('x', { width: width as number })).rejects.toThrow(
      new TypeError(`Unexpected width ${found}, expected 1 or more`),
    );
  });
});
