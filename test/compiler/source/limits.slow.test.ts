import { describe, expect, it } from 'vitest';
import { compile, compilePage, defaultLimits } from '../../../src/compiler/index.js';

const repeat = (text: string) => (length: number) => text.repeat(Math.ceil(length / text.length));

/** Inputs known to take a Markdown or YAML parser quadratic time, or all of its stack. */
const killers: Record<string, (length: number) => string> = {
  'a]': repeat('a]'),
  '[a] ': repeat('[a] '),
  '*a_ ': repeat('*a_ '),
  '<!--': (length) => `x ${repeat('<!--')(length)}`,
  '![': repeat('!['),
  '[a](': repeat('[a]('),
  '[a](<b': repeat('[a](<b'),
  '*a **b ': repeat('*a **b '),
  '~~': repeat('a~~b '),
  '`a': repeat('`a\n'),
  '<?': (length) => `x ${repeat('<?')(length)}`,
  '<![CDATA[': (length) => `x ${repeat('<![CDATA[')(length)}`,
  '>': repeat('>'),
  '- ': repeat('- '),
  '1. ': repeat('1. '),
  '> - ': repeat('> - '),
  '<div>': repeat('<div>\n\n'),
  'words in a bracket': (length) => `[${repeat('a@')(length)}](/b)`,
  'hyphens in a bracket': (length) => `[${repeat('- ')(length)}`,
  'lines of a paragraph': repeat('!\n'),
  'lazy lines': repeat('> a\nb\n\n'),
  'one definition': (length) => `[a]: /${'b'.repeat(1_000)}\n\n${repeat('[a]\n\n')(length)}`,
  'one footnote': (length) => `[^a]: b\n\n${repeat('[^a]\n\n')(length)}`,
  'empty rows': (length) => `${repeat('|a')(length / 2)}\n${repeat('|-')(length / 2)}\n${repeat('|\n')(length)}`,
  'YAML [': (length) => `---\na: ${repeat('[')(Math.min(length, 60_000))}\n---\n`,
  'YAML ?': (length) => `---\n${repeat('? ')(Math.min(length, 60_000))}\n---\n`,
  'YAML - ': (length) => `---\n${repeat('- ')(Math.min(length, 60_000))}a: b\n---\n`,
  'YAML aliases': (length) => `---\na: &a [${repeat('x,')(Math.min(length, 60_000) / 2)}]\nb: [*a]\n---\n`,
  'YAML bytes': (length) => `---\na: ${repeat('b')(3 * length)}\n---\n`,
};

describe('known killers', () => {
  it.each(Object.entries(killers))('are stopped by a coded diagnostic: %s', async (_, grow) => {
    for (const length of [25_000, 50_000]) {
      const { diagnostics, faq } = await compile([{ path: 'a.md', value: grow(length) }], { rules: { '*': 'off' } });
      expect(faq).toBeUndefined();
      expect(diagnostics.map(({ rule }) => rule)).toEqual([expect.stringMatching(/^(?:limit-|front-matter-syntax)/)]);
    }
  });

  it.each([
    ['behind a fence inside raw HTML', '<div>\n```\n\n'],
    ['behind a fence inside a comment', '<!--\n\n```\n-->\n\n'],
    ['behind a fence that its quote ends', '> ```\n'],
    ['behind a fence that its list item ends', '-   ```\n  '],
    ['behind what is no fence', '    ```\n'],
    ['behind a fence with backticks in its info', '``` `\n'],
    ['in a row of a table that ended', '> | a |\n> |---|\n'],
  ])('are stopped %s', async (_, before) => {
    const { findings } = await compilePage({ path: 'a.md', value: before + 'a]a]\n'.repeat(5_000) });
    expect(findings.map(({ rule }) => rule)).toContain('limit-delimiters');
  });
});

/** What no limit forbids, and some parser or expression has once taken quadratic time for: a minute at this length. */
const longRuns: Record<string, (length: number) => string> = {
  quotes: repeat('> a\n\n'),
  'empty quotes': repeat('>\n\n'),
  'lists and paragraphs': repeat('- a\n\nb\n\n'),
  'quotes of lists': repeat('> - > - a\n\n'),
  alerts: repeat('> [!NOTE]\n> a\n\n'),
  'underlined headings': repeat('a\n=\n\n'),
  'tags that never end': repeat('{%'),
  'misencoded words on a line': repeat('dÃ©jÃ\u00a0 '),
  'spaces in a heading': (length) => `## a${' '.repeat(length)}b\n\nx`,
  'spaces in what may be the row below the header of a table': (length) => `a - b\n:-${' '.repeat(length)}x`,
  'a bracket and dots': (length) => `[${repeat('.')(length)}](/b)`,
  'footnotes in a chain': (length) =>
    `[^0]\n\n${Array.from({ length: length / 14 }, (_, index) => `[^${index}]: a[^${index + 1}]\n\n`).join('')}`,
};

describe('long runs', () => {
  it.each(Object.entries(longRuns))('of what may be long take no quadratic time: %s', async (_, grow) => {
    const { findings } = await compilePage({ path: 'a.md', value: grow(30_000) });
    expect(findings.map(({ rule }) => rule)).not.toContainEqual(expect.stringMatching(/^limit-/));
  });
});

describe('output', () => {
  const families: Record<string, string> = {
    'empty items': '- \n',
    references: '[a]: /b\n\n[a]\n\n',
    'equal headings': '## A\n\n',
    ampersands: '&',
    footnotes: '[^a]\n\n[^a]: b\n\n',
    'short rows': '|a|b|c|\n|-|-|-|\n|\n|\n|\n\n',
    'raw tags': '<p>',
    tasks: '- [ ] \n',
    alerts: '> [!TIP]\n\n',
    hints: '{% hint style="info" %}\n{% endhint %}\n\n',
  };

  it.each(Object.entries(families))('of %s is at most 100 times the input', async (_, text) => {
    const value = text.repeat(Math.ceil(3_000 / text.length));
    const { html, sections } = await compilePage({ path: 'a.md', value });
    expect(html.length + JSON.stringify(sections).length).toBeLessThanOrEqual(100 * value.length);
  });
});

describe('limits', () => {
  it('can be raised', async () => {
    const value = '---\nsummary: S\n---\n\n' + '[a](b.pdf) '.repeat(600);
    const rules = async (limits: object) =>
      (await compile([{ path: 'a.md', value }], { limits })).diagnostics.map(({ rule }) => rule);
    expect(await rules({})).toEqual(['limit-delimiters']);
    expect(await rules({ delimiters: 3_000 })).toEqual([]);
  });

  it('can be lowered', async () => {
    const { findings } = await compilePage({ path: 'a.md', value: '> > a' }, { limits: { depth: 1 } });
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'limit-depth', place: { line: 1, column: 1 } }));
  });

  it('must exist and be positive numbers', async () => {
    await expect(compile([], { limits: { deep: 1 } as never })).resolves.toBeDefined();
    await expect(compilePage({ path: 'a.md', value: '' }, { limits: { deep: 1 } as never })).rejects.toThrow(
      'no limit is named "deep"',
    );
    await expect(compilePage({ path: 'a.md', value: '' }, { limits: { depth: 0 } })).rejects.toThrow('"depth" is 0');
  });

  it('are what the documentation says', () => {
    expect(defaultLimits).toMatchObject({
      depth: 100,
      tableCells: 65_536,
      frontMatterBytes: 65_536,
      frontMatterDepth: 32,
    });
  });
});
