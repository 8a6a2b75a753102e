import { closing, opening, type ProseBlock } from '../prose.js';
import type { MissKinds, NearMiss } from './miss.js';
import type { ParsedPage } from './page.js';

/** Two marks that belong together, and how they are written; `undefined` where they are none. */
interface Pair {
  readonly kind: MissKinds['near-emphasis'];
  /** In a text whose marks are blanked. */
  readonly pattern: RegExp;
  readonly write: (found: string, parts: RegExpExecArray) => string | undefined;
}

const blanked = opening + closing;
/** Underscores inside a word mark nothing (https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis). */
const inWord = /(?<![\p{L}\p{N}_*])\p{L}*__(?=[^\s_])[^_\n]*[^\s_]__\p{L}*(?![\p{L}\p{N}_*])/gu;

const pairs: readonly Pair[] = [
  {
    kind: 'crossed',
    pattern: new RegExp(
      `(${opening}+)(?:[^${blanked}*_~]*[^${blanked}*_~\\p{L}\\p{N}])?([*_~]{1,2})(?=[^\\s*_~])[^${blanked}]*[^\\s*_~${blanked}](${closing}+)\\2(?![*_~\\p{L}\\p{N}])`,
      'gu',
    ),
    write: uncrossed,
  },
  {
    kind: 'wide',
    pattern:
      /(?<![\p{L}\p{N}＊])＊{1,3}(?=[^\s＊])[^＊\n]*[^\s＊]＊{1,3}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}＿])＿{1,3}(?=[^\s＿])[^＿\n]*[^\s＿]＿{1,3}(?![\p{L}\p{N}])/gu,
    write: (found) => found.normalize('NFKC'),
  },
  {
    kind: 'glued',
    pattern: inWord,
    write: (found) => (isWords(found) ? found.replaceAll('__', '**') : undefined),
  },
];

/** Not the name of something in a program, which has figures, capitals or single letters in it. */
function isWords(found: string): boolean {
  return /[\s\u0080-\uffff]/.test(found) || /^(?:\p{Ll}{2,})?__\p{Ll}+__(?:\p{Ll}{2,})?$/u.test(found);
}

/** `**_mot**_` as `**_mot_**`: the mark that opens last closes first. */
function uncrossed(found: string, [, before = '', inner = '', after = '']: RegExpExecArray): string | undefined {
  const outer = found.slice(0, before.length);
  if (!/^[*_~]+$/.test(outer) || after.length !== before.length) return undefined;
  return found.slice(0, -inner.length - outer.length) + inner + outer;
}

/** Marks of which it is plain what they belong to, though the parser left one or both as text. */
export function* findPairs({ text, offset }: ProseBlock, { miss, source }: ParsedPage): Generator<NearMiss<'near-emphasis'>> {
  for (const { kind, pattern, write } of pairs) {
    for (const match of text.matchAll(pattern)) {
      const start = offset + match.index;
      const end = start + match[0].length;
      const written = write(source.slice(start, end), match);
      if (written !== undefined) yield miss('near-emphasis', kind, { start, end }, written, true);
    }
  }
} // prettier-ignore

/** `* mots importants *`, the only asterisks of a text. */
export function spacedPair(
  text: string,
): { readonly at: number; readonly length: number; readonly words: string } | undefined {
  const [before, inner, after, ...others] = text.split('*');
  if (inner === undefined || after === undefined || others.length > 0) return undefined;
  const words = inner.trim();
  if (!isEdge(before!.at(-1) ?? '') || !/^[ \t].*[ \t]$/.test(inner) || !/^(?:[\s.,;:!?)]|$)/.test(after))
    return undefined;
  return /^\p{L}/u.test(words) && /\p{L}$/u.test(words) && /\s/.test(words)
    ? { at: before!.length, length: inner.length + 2, words }
    : undefined;
}

/** Whether a character, or none, stands beside a word. */
export function isEdge(character: string): boolean {
  return character === '' || /\s/.test(character);
}
