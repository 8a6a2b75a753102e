import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isProven } from '../../../../src/compiler/markdown/native/proven.js';
import { runs } from '../../../runs.js';
import { noise, prose } from '../../arbitrary-markdown.js';
import { expectOfProven, expectSamePage, expectSameTree } from './agreement.js';
import { documents } from './arbitrary-documents.js';
import { places } from './pieces.js';
import { oddSigns, oddSpaces } from './signs.js';
import { cleaned, excerptsWithSlips, withSlips } from './slips.js';
import { corpus, examples, pagesOf } from './texts.js';

const ours = pagesOf('content');

describe('the proven set', () => {
  test.each([
    '', '\n', 'Où ?', 'Deux\nlignes.', '# Titre\nTexte', '## Titre ? {#mon-id}', '- a\n- b', '* a\n* b', '+ a', '1. a\n2. b', '1) a', 'Voici :\n- a\n- b',
    '- a\n\n- b', '- a\n  suite\n- b', '- a\n  - b\n    1. c\n- d', '> Une citation\n> en deux lignes.', '---', 'a\n\n***\n\nb', '| a | b |\n| --- | :-: |\n| c |  |',
    '```\n<a>\n```', '~~~ js\n\t*\n~~~', '**Où ?** Là.', '*ici*, _là_', '**a _b_**', '**[a](b)**', '`code`', '[a](b.md#c)', '[a](/b "Un titre")', '[`a`](b)', '[_a_](b)', '[@a](b)',
    '![a](b.png)', '[![a](b)](c)', '<https://a.fr/b?c=1>', 'Voir https://a.fr/b', 'snake_case', 'R&D', 'Bravo 🙂', '🙂 👩‍👩‍👧', '          \n    \n\na',
  ])('holds %j', (markdown) => {
    expect(isProven(markdown)).toBe(true);
    expectSameTree(markdown);
  }); // prettier-ignore

  // Each is read or placed otherwise by one of them, or was in an earlier set and is beside what is.
  test.each([
    '**Où ?**🙂', '🙂**a**', '*a*＊', '<a href=/x>x</a>', '> - a\n> ', '> - a\n>\n>', '> a\n>\n> b', '- a\n\n  <!-- b -->\n  \nc', 'a||\n-|-\n<i>', '[f]:||\n-|-', '[^a]: b\n<i>\n',
    '*\n-\t  a\n      b', 'http://.a', 'www.', '[http://a.', '- [ ] *a* b', '- [x] http://a.fr', '|http://a.fr|\n|-|', '>\n#\n    a\n    b', '>>>\n>', '<foo\\+@bar.example.com>', '*_*a',
    '- <textarea\n\n', '- a\nb', '> a\nb', '    a', 'a  \nb', 'a\\\nb', 'a\n===', 'a\n-', 'a\n2. b', '-', '1.', '- a\n\n  b', '[a]', '[a]: /b', '[^1]', '~~a~~', '&amp;', '\\*', 'a@b.fr',
    'WWW.a.fr', 'HTTPS://a', '***a***', '__a__', '``a``', '` a `', '<br>', '| a |', '| a |\n| --- | --- |', '| a |\n| - |\nb', '| a\\|b |\n| - |', '```', '``` `', '# a #', '\ta', 'a\u00a0',
    '\u2003a', 'a\u2028b', '{: .a}',
  ])('leaves %j to remark', (markdown) => {
    expect(isProven(markdown)).toBe(false);
  }); // prettier-ignore

  test('holds most of our pages', () => {
    const pages = [...ours.keys()].filter((path) => path !== 'README.md');
    expect(pages.filter((path) => isProven(ours.get(path)!)).length).toBeGreaterThanOrEqual(pages.length - 1);
  });

  test('holds every page of the benchmark', () => {
    expect(corpus.filter((page) => !isProven(page))).toEqual([]);
  });
});

describe('what it holds is read alike', () => {
  test.each([
    ['CommonMark examples', examples],
    ['our pages', [...ours.values()]],
    ['pages of the benchmark', corpus],
    ['fixtures', [...pagesOf('test/fixtures').values()]],
  ])('%s', async (_, texts) => {
    const read = texts.filter(isProven);
    expect(read).not.toEqual([]);
    for (const markdown of read) {
      expectSameTree(markdown);
      await expectSamePage(markdown);
    }
  });

  test('odd characters in all places', () => {
    for (const odd of [...oddSigns, ...oddSpaces]) {
      for (const markdown of places.map((place) => cleaned(place(odd))).filter(isProven)) expectSameTree(markdown);
    }
  });

  // `proven.slow.test.ts` tries many more, and compiles them.
  test.each([
    ['documents', documents, 200],
    ['documents with slips', withSlips(documents, 1, 2), 100],
    ['CommonMark examples with slips', excerptsWithSlips(examples), 150],
    ['our pages with slips', excerptsWithSlips([...ours.values()]), 150],
    ['signs in any order', noise, 40],
    ['prose', prose, 40],
  ] satisfies [string, fc.Arbitrary<string>, number][])('generated: %s', async (_, texts, count) => {
    await expectOfProven(texts, runs(count), expectSameTree);
  });
});

describe('the search takes no longer than the text is long, whatever it is', () => {
  const length = 500_000;
  test.each([
    '[a', '**a ', '*a ', '_a_', '`a ', '&a', '[a](b', '[![a](b', '**[a](b) ', '[*a* ', 'https://a.', '|a', '| - ', '- a\n', '> a\n', '```\n', '``` a-', '~', '#', ' ', '\n', ' \n', '9', '1. ', 'h', 'w', '@',
  ])('%j again and again', (piece) => {
    isProven(piece.repeat(length / piece.length));
    isProven(`- **[${piece.repeat(length / piece.length)}`);
  }); // prettier-ignore

  test('lists in lists', () => {
    isProven(Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'));
  });
});
