import * as fc from 'fast-check';
import { oddSigns, oddSpaces, signs } from './signs.js';

/** As the compiler hands it to a parser: one kind of line end, no control characters, no lone surrogates. */
export function cleaned(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '\ufffd');
}

/** One slip of the pen. */
interface Slip {
  readonly kind: 'insert' | 'delete' | 'replace' | 'repeat' | 'move' | 'join' | 'indent';
  /** How far into the text, 0 to 1. */
  readonly at: number;
  /** Characters that it takes away. */
  readonly length: number;
  readonly text: string;
}

const kinds = ['insert', 'insert', 'insert', 'delete', 'replace', 'repeat', 'move', 'join', 'indent'] as const;

const slip: fc.Arbitrary<Slip> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 4 }),
  text: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...signs) },
    fc.constantFrom(...oddSigns, ...oddSpaces, 'a', 'B', '1', ' a'),
  ),
});

function applySlip(source: string, { kind, at, length, text }: Slip): string {
  const index = Math.floor(at * (source.length + 1));
  const [before, after] = [source.slice(0, index), source.slice(index)];
  const lines = source.split('\n');
  const row = Math.min(lines.length - 1, Math.floor(at * lines.length));
  switch (kind) {
    case 'insert':
      return before + text + after;
    case 'delete':
      return before + after.slice(length);
    case 'replace':
      return before + text + after.slice(length);
    case 'repeat':
      return lines.toSpliced(row, 0, lines[row]!).join('\n');
    case 'move':
      return [...lines.toSpliced(row, 1), lines[row]!].join('\n');
    case 'join':
      return lines.toSpliced(row, 2, lines.slice(row, row + 2).join('')).join('\n');
    case 'indent':
      return lines.with(row, text.replaceAll('\n', ' ') + lines[row]!).join('\n');
    default:
      return kind satisfies never;
  }
}

/** Some lines in a row of one of the texts, with slips of the pen. */
export function excerptsWithSlips(texts: readonly string[]): fc.Arbitrary<string> {
  const from = fc.double({ min: 0, max: 1, noNaN: true });
  const excerpt = fc.tuple(fc.constantFrom(...texts), from, fc.integer({ min: 1, max: 12 })).map(([text, at, count]) => {
    const lines = text.split('\n');
    const first = Math.floor(at * Math.max(0, lines.length - count));
    return lines.slice(first, first + count).join('\n');
  }); // prettier-ignore
  return withSlips(excerpt, 0, 3);
}

/** Texts with so many slips of the pen. */
export function withSlips(texts: fc.Arbitrary<string>, minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc
    .tuple(texts, fc.array(slip, { minLength, maxLength }))
    .map(([text, slips]) => cleaned(slips.reduce(applySlip, text)));
}
