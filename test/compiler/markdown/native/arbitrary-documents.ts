import * as fc from 'fast-check';
import { oddSigns, oddSpaces } from './signs.js';
import { cleaned } from './slips.js';

const one = fc.constantFrom;

/** Mostly of the first kind, one in `rarity` of the second. */
const mostly = (usual: fc.Arbitrary<string>, rare: fc.Arbitrary<string>, rarity: number) =>
  fc.oneof({ weight: rarity - 1, arbitrary: usual }, { weight: 1, arbitrary: rare });
const concat = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(''));
const joined = (part: fc.Arbitrary<string>, glue: fc.Arbitrary<string>, most: number) =>
  fc
    .array(fc.tuple(glue, part), { minLength: 1, maxLength: most })
    .map((pairs) => pairs.map(([between, text], index) => (index === 0 ? text : between + text)).join(''));
const lines = (line: fc.Arbitrary<string>, most: number) => joined(line, one('\n'), most);

const word = one(
  'a', 'mot', 'Où', 'données', '2024', 'l’idée', 'c’est', 'API', 'x', '1er', 'data.gouv.fr', 'snake_case', 'a-b', 'page.md', 'e.g.',
  '50', '%', 'n°', 'R&D', 'AT&T', '3', '500', 'httpa', 'Œuvre', '?', '!', ':', '…', '(a)', '«', '»', '"a"', "'", '1.', '2)', '-', '=', '#', '>', '@a',
  '{#id}', 'w', 'ww.a', 'HTTP', 'https:', '//', '&',
); // prettier-ignore
const space = mostly(one(' '), one('', ', ', '\u00a0', '\u202f', '. ', '-', '/', ' (', ') ', '’', '  '), 40);
const odd = mostly(one(...oddSigns), one(...oddSpaces), 20);
const words = joined(mostly(word, odd, 8), space, 3);

const target = mostly(
  one('/b', 'page.md#id', '#id', 'https://www.data.gouv.fr/datasets/1/', 'http://a.fr?b=1&c=2#d', 'a_b_c', '../x~y.md', 'mailto:a@b.fr', 'a%20b', '.', 'x:y', '__', '&a', 'www.a.fr', '/a "b"', '/a "L’été : b"', '#écrire'),
  fc.oneof(odd, one('', '<b>', 'a b', '(a)', 'a\\b', '/a "b', "/a 'b'", '*', '&amp;', '/a "&amp;"', 'ſ', 'İ')),
  40,
); // prettier-ignore

const around = (held: fc.Arbitrary<string>, open: string, close = open) => held.map((text) => open + text + close);
const linked = (held: fc.Arbitrary<string>, open = '[') => concat(one(open), held, one(']('), target, one(')'));
const held = (...pieces: fc.Arbitrary<string>[]) => joined(fc.oneof(words, words, ...pieces), space, 2);
const emphasis = (text: fc.Arbitrary<string>) => fc.oneof(around(text, '*'), around(text, '_'));

const code = around(words, '`');
const image = linked(words, '![');
const link = linked(held(code, emphasis(held(code)), image));
const strong = around(held(code, link, emphasis(held(code))), '**');
const address = one('<https://a.fr/b?c=1>', 'https://a.fr/b', 'https://www.a.fr', 'http://a-b.fr/c#d');
const piece = fc.oneof(words, words, strong, emphasis(held(code, link)), code, link, image, address);
const rarePiece = fc.oneof(
  ...['**', '*', '_', '`', '~~', '***', '__', '``', '"'].map((mark) => around(piece, mark)),
  around(piece, '<b>', '</b>'),
  linked(piece),
  linked(piece, '!['),
  one('[a]', '<br>', '**', '_', '*', '`', '[^1]', '\\*', '&nbsp;', 'www.a.fr', 'a@b.fr', 'https://a.fr.', '(http://a-b.fr)'),
); // prettier-ignore
const text = joined(mostly(piece, rarePiece, 80), space, 2);

const headingEnd = mostly(one('', ' {#id}', ' ?'), one(' #', ' ##', '#', ' \\#'), 20);
const heading = concat(one('# ', '## ', '### ', '###### '), text, headingEnd);

const mark = one('- ', '* ', '+ ', '1. ', '2. ', '10. ', '1) ');
const rareMark = one('-  ', '01. ', '- [ ] ', '- [x] ', '-', '1234567890. ', '- - ', '-     ');
const item = concat(mostly(one(''), one('  ', '   ', '    ', ' ', '\t'), 12), mostly(mark, rareMark, 20), text);
const continued = concat(mostly(one('  ', '   '), one(' ', '', '    ', '\t'), 8), text);
const list = lines(mostly(item, continued, 6), 3);
/** Items that go on, step in or step out. */
const nested = fc
  .array(fc.tuple(one('- ', '* ', '1. ', '10. '), fc.integer({ min: -3, max: 1 }), text), { minLength: 2, maxLength: 5 })
  .map((items) => {
    const columns = [0];
    const rows = items.map(([sign, step, words]) => {
      columns.length = Math.max(1, Math.min(columns.length, columns.length - 1 + step));
      const column = columns.at(-1)!;
      columns.push(column + sign.length);
      return ' '.repeat(column) + sign + words;
    });
    return rows.join('\n');
  }); // prettier-ignore

const quoteMark = mostly(one('> '), one('>', '> > ', '> - ', '> # ', '> 1. ', '>  ', '>> '), 30);
const quote = lines(concat(quoteMark, mostly(text, one('', '```', '---'), 30)), 3);

const cell = mostly(
  concat(one(' ', ' ', ' ', '   '), text, one(' ', ' ', ' ', '   ')),
  fc.oneof(text, one('', ' ', '', '', 'a\\|b', '`|`')),
  15,
);
const afterTable = mostly(one(''), one('\n| a |', '\n|', '\na', '\n|||||', '\n- a', '\n> a'), 15);
const table = fc.integer({ min: 1, max: 3 }).chain((count) => {
  const row = (cells: fc.Arbitrary<string>) =>
    fc.array(cells, { minLength: count, maxLength: count }).map((all) => `|${all.join('|')}|`);
  const rows = fc.array(row(cell), { maxLength: 3 }).map((all) => all.map((one) => `\n${one}`).join(''));
  return concat(row(cell), one('\n'), row(one(' --- ', ':--', ' --: ', ':-:', '-')), rows, afterTable);
});

const codeLine = fc.oneof(
  text,
  one(
    '',
    '  a',
    '\ta',
    '# a',
    '- b',
    '> c',
    '``',
    '~~~',
    '<a>',
    '&amp;',
    '  ',
    '    ```',
    ' ```',
    '````',
    '```a',
    '🙂',
  ),
);
const info = mostly(one('', 'sh', 'c-x', ' js', 'ts ignore'), one('é', '`', '{a}', ' ', 'sh '), 20);
const fenced = fc
  .tuple(
    one('```', '```', '````', '~~~'),
    info,
    fc.array(codeLine, { maxLength: 3 }),
    mostly(one(''), one(' ', 'x', '`', '~'), 20),
  ) // prettier-ignore
  .map(([fence, after, inner, end]) => [fence + after, ...inner, fence + end].join('\n'));

const paragraph = lines(text, 2);
const block = fc.oneof(paragraph, paragraph, paragraph, heading, list, nested, quote, table, fenced, one('---', '***', '___')); // prettier-ignore
const rareBlock = one('===', '-', '--', '- - -', '>', '> ', '1.', '<div>', '<!-- a -->', '[a]: /b', '[^1]: b', '|', '    a', '\ta', ' a', '{: .a}', '+++'); // prettier-ignore
const blocks = joined(
  mostly(block, rareBlock, 30),
  mostly(one('\n\n'), one('\n', '\n', '\n\n\n', '\n \n', '\n\n  '), 10),
  3,
);

/** Front matter as it is left when it is cut out, or what looks like it. */
const beginning = mostly(one(''), one('   \n         \n   \n', '   \n   \n\n', '\n\n', ' ', '   ', '    a\n'), 6);
const end = mostly(one('\n', ''), one('\n\n', ' ', ' \n'), 6);

/** Blocks of every kind in any order, with odd characters everywhere: most are read alike, the others nearly so. */
export const documents = concat(beginning, blocks, end).map(cleaned);
