import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLocator, placeOf, splitLines } from '../../../src/compiler/source/place.js';

const text = fc.array(fc.constantFrom('a', 'é', '😀', ' ', '\n', '\r\n', '\r', '\u2028'), { maxLength: 20 }).map((all) => all.join('')); // prettier-ignore

describe('createLocator', () => {
  it('gives the line and column that somebody counts who reads the text up to there', () => {
    fc.assert(
      fc.property(text, fc.nat(), (source, seed) => {
        const offset = seed % (source.length + 1);
        // Between CR and LF, the line has not ended yet.
        fc.pre(!(source[offset - 1] === '\r' && source[offset] === '\n'));
        const before = splitLines(source.slice(0, offset));
        expect(createLocator(source)(offset)).toEqual({ line: before.length, column: before.at(-1)!.length + 1 });
      }),
    );
  });

  it('gives the range between two offsets', () => {
    expect(createLocator('ab\r\ncd')(1, 5)).toEqual({ line: 1, column: 2, endLine: 2, endColumn: 2 });
  });

  it('never ends behind the text', () => {
    expect(createLocator('ab')(0, 3)).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 3 });
  });

  it('counts from where the text begins in its file; on later lines, the columns are those of the text', () => {
    const locate = createLocator('<b\nid>', { line: 3, column: 5 });
    expect(locate(1, 4)).toEqual({ line: 3, column: 6, endLine: 4, endColumn: 2 });
  });
});

describe('placeOf', () => {
  it('is that of the parser, and the start of the file for a node that a transform has made', () => {
    const position = { start: { line: 2, column: 3 }, end: { line: 2, column: 7 } };
    expect(placeOf({ position })).toEqual({ line: 2, column: 3, endLine: 2, endColumn: 7 });
    expect(placeOf({})).toEqual({ line: 1, column: 1 });
  });
});
