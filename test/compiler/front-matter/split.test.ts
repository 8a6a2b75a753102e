import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/compiler/front-matter/split.js';
import { splitLines } from '../../../src/compiler/source/place.js';

const piece = fc.constantFrom('---', '...', '----', '--- a', ' ', '\t', '\n', '\n', '\r\n', '\r', 'a: b', '# c', 'x', '- ', '{', '\u2028', '😀', '\u00a0'); // prettier-ignore
const text = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
  fc.array(piece, { maxLength: 12 }).map((all) => `---\n${all.join('')}`),
);

const opening = /^---[ \t]*(?:\r\n?|\n)$/;
const closing = /^(?:\r\n?|\n)?(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/;

describe('splitFrontMatter', () => {
  it('covers any text: fences, YAML and a body that keeps every line and offset', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(text, (source) => {
        const { kind, yaml, offset, body } = splitFrontMatter(source);
        kinds.add(kind);
        const after = source.slice(offset + yaml.length);
        const fence = kind === 'closed' ? closing.exec(after)![0] : '';
        const end = offset + yaml.length + fence.length;
        expect(source.slice(offset, offset + yaml.length)).toBe(yaml);
        expect(source.slice(0, offset)).toMatch(kind === 'closed' ? opening : /^$/);
        expect(body.slice(0, end)).toBe(source.slice(0, end).replace(/[^\r\n]/g, ' '));
        expect(body.slice(end)).toBe(source.slice(end));
        expect(splitLines(body).map(({ length }) => length)).toEqual(splitLines(source).map(({ length }) => length));
      }),
      { numRuns: 20_000 },
    );
    // A fence that comes late is rare.
    expect([...kinds]).toEqual(expect.arrayContaining(['break', 'closed', 'none', 'unclosed']));
  });

  it.each([
    ['---\na: b\n---\n', 'a: b'],
    ['---  \r\na: b\r\n...\t\r\nx', 'a: b'],
    ['---\ra: b\r---', 'a: b'],
    ['---\n---\n\ntext\n\n---\na: b\n---\n', ''],
    ['---\n\n---\n', ''],
    ['---\n# c\n\n  # d\n---\n', '# c\n\n  # d'],
    ['---\n{a: b}\n---\n', '{a: b}'],
    ['---\na: b\n --- \n---- \n---\n', 'a: b\n --- \n---- '],
  ])('finds the YAML of %j', (source, yaml) => {
    expect(splitFrontMatter(source)).toMatchObject({ kind: 'closed', yaml });
  });

  it.each([
    ['', 'none'],
    ['a: b\n---\n', 'none'],
    ['\n---\na: b\n---\n', 'late'],
    ['----\na: b\n---\n', 'late'],
    ['---', 'none'],
    ['---\na: b\n', 'unclosed'],
    ['---\n"a" : b', 'unclosed'],
    ['---\n\ntext\n', 'break'],
    ['---\ntext\n---\n', 'break'],
    ['---\na:b\n---\n', 'break'],
  ])('takes %j for Markdown: %s', (source, kind) => {
    expect(splitFrontMatter(source)).toMatchObject({ kind, body: source });
  });

  it.each(['---', '...', '--- \t', ' ', '\n', '\n---x', '\n\t ', '# c\n', '\u2028', '\u00a0', 'a"', '- '])(
    'takes a long run of %j in its stride',
    (unit) => {
      // With a cost that grew with the square of the length, this would outlast the test's time limit.
      for (const end of ['', '\n---\n']) splitFrontMatter(`---\n${unit.repeat(200_000)}${end}`);
    },
  );
});
