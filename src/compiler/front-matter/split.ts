import { frontMatterKeys } from './schema.js';

/** A page's text, cut into its front matter and its Markdown. */
export interface SplitPage {
  /**
   * `closed` for front matter, `unclosed` where the text begins as front matter does and never ends it, `late` where
   * something stands before it. All else is Markdown: `break` where it begins with a thematic break, which is written
   * as a fence is, otherwise `none`.
   */
  readonly kind: 'closed' | 'unclosed' | 'late' | 'break' | 'none';
  /** Hugo's other languages; YAML otherwise. */
  readonly format?: 'toml' | 'json';
  /** What stands between the fences, without its last line end; empty where front matter is not closed. */
  readonly yaml: string;
  /** Offset of `yaml` in the text. */
  readonly offset: number;
  /** The text with its front matter blanked: every character of the Markdown keeps its offset, line and column. */
  readonly body: string;
}

const openingFence = /^---[ \t]*(?:\r\n?|\n)/;
const closingFence = /(?<![^\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/;

/**
 * Cuts a text without a byte order mark at the end of its front matter. What stands between two thematic breaks is
 * front matter when it has keys or is empty, otherwise Markdown.
 */
export function splitFrontMatter(text: string): SplitPage {
  const other = splitOther(text);
  if (other) return other;
  const whole = (kind: SplitPage['kind']): SplitPage => ({ kind, yaml: '', offset: 0, body: text });
  const offset = openingFence.exec(text)?.[0].length;
  if (unclosedToml.test(text)) return { ...whole('unclosed'), format: 'toml' };
  if (offset === undefined) return whole(findLateStart(text) === undefined ? 'none' : 'late');
  const rest = text.slice(offset);
  const end = closingFence.exec(rest);
  if (!end) return whole(someKey.test(/^[^\r\n]*/.exec(rest)![0]) ? 'unclosed' : 'break');
  const yaml = rest.slice(0, end.index).replace(/(?:\r\n?|\n)$/, '');
  if (!isYaml(yaml)) return whole('break');
  return { kind: 'closed', yaml, offset, body: blankStart(text, offset + end.index + end[0].length) };
}

/** TOML whose last line of `+++` is missing. */
const unclosedToml = /^\+\+\+[ \t]*\r?\n[ \t]*[\w-]+[ \t]*=/;

/** TOML between lines `+++`, or a JSON object that begins and ends on lines of its own. */
function splitOther(text: string): SplitPage | undefined {
  if (!/^(?:\+\+\+|\{)[ \t]*[\r\n]/.test(text)) return undefined;
  const isToml = text.startsWith('+');
  const end = (isToml ? /(?<=[\r\n])\+\+\+[ \t]*(?:\r\n?|\n|$)/ : /(?<=[\r\n])\}[ \t]*(?:\r\n?|\n|$)/).exec(text);
  if (!end) return undefined;
  const length = end.index + end[0].length;
  const offset = isToml ? /^\+\+\+[ \t]*(?:\r\n?|\n)/.exec(text)![0].length : 0;
  const yaml = isToml ? text.slice(offset, end.index).replace(/(?:\r\n?|\n)$/, '') : text.slice(0, end.index + 1);
  if (!isToml && !/^[ \t]*"[\w-]+"[ \t]*:/m.test(yaml)) return undefined;
  return { kind: 'closed', format: isToml ? 'toml' : 'json', yaml, offset, body: blankStart(text, length) };
}

/** The text with its first characters blanked, so that the others keep their places. */
function blankStart(text: string, length: number): string {
  return text.slice(0, length).replace(/[^\r\n]/g, ' ') + text.slice(length);
}

const someKey = /^[ \t]*["']?[\p{L}\p{N}_-]+["']?[ \t]*:(?:[ \t]|$)/mu;
const someCollection = /^[ \t]*[[{?&*!]/m;

/** A key that pages have, with a sign behind it that YAML may not know: `title:Questions`, `title = Questions`, `title：Questions`. */
const knownKey = new RegExp(
  String.raw`^[ \t]*(?:-[ \t]+)?(?:\*\*|__|[“”„«»‘’])?(?:${frontMatterKeys.join('|')})(?:\*\*|__|[“”„«»‘’])?(?:\t|[ \u00a0\u202f]*(?:[:=：→]|[-=]>))`,
  'im',
);

function isYaml(text: string): boolean {
  return (
    someKey.test(text) ||
    knownKey.test(text) ||
    someCollection.test(text) ||
    text.split(/\r\n?|\n/).every(isBlankOrComment)
  );
}

/** Whether a line may stand in front matter: a key, what belongs to the one above, nothing, a comment. */
export function isHeaderLine(line: string): boolean {
  return someKey.test(line) || knownKey.test(line) || (/^[ \t]+\S/.test(line) && !almostFence.test(line)) || isBlankOrComment(line);
} // prettier-ignore

function isBlankOrComment(line: string): boolean {
  return /^\s*(?:#|$)/.test(line);
}

/** Empty lines, comments, characters that nobody sees, and the sign of code that somebody put around the whole. */
const blankOrComment =
  /^(?:[ \t]*(?:\r\n?|\n)|[\ufeff\u200b\u2060\u00a0]|[ \t]*<!--(?:(?!-->)[^])*-->|```\w*[ \t]*\r?\n(?=---))+[ \t]*/;
/** What an editor makes of three hyphens, or a hand that counts badly. */
export const almostFence = /^[ \t]*(?:-{2,}|-*[–—][–—-]*|…|_{3,}|={3,}|\*{3,}|~{3,})[ \t]*(?=\r?\n|$)/;
const title = /^#[ \t][^\r\n]*(?:\r?\n[ \t]*)*\r?\n(?=---[ \t]*\r?\n)/;

/** A few lines without a heading, as who hands a page on writes above it; a block with properties is none. */
const preface = /^(?:(?![ \t]*(?:#|---|```|::))[^\r\n]*\r?\n){1,6}(```\w*[ \t]*\r?\n)?(?=---[ \t]*\r?\n)/;

/** What stands where front matter should begin. */
export interface LateStart {
  /**
   * `before`: something precedes it; `hidden`: what nobody sees; `code`: it stands in code; `fence`: its first line is not
   * three hyphens; `none`: it has no such line.
   */
  readonly kind: 'before' | 'code' | 'fence' | 'hidden' | 'none';
  readonly offset: number;
}

/**
 * Where front matter begins that nothing but empty lines, comments or a title precede, whose first line nearly is its
 * fence, or that has none; `undefined` where there is no such thing.
 */
export function findLateStart(text: string): LateStart | undefined {
  const before = blankOrComment.exec(text)?.[0].length ?? 0;
  const rest = text.slice(before);
  const kind = kindOfStart(text.slice(0, before));
  if (openingFence.test(rest)) return before > 0 && isHeader(rest, someKey) ? { kind, offset: before } : undefined;
  const below = title.exec(rest)?.[0].length;
  if (below !== undefined)
    return isHeader(rest.slice(below), knownKey) ? { kind: 'before', offset: before + below } : undefined;
  const [above = '', code] = preface.exec(rest) ?? [];
  if (above !== '' && isHeader(rest.slice(above.length), knownKey))
    return { kind: code === undefined ? 'before' : 'code', offset: before + above.length };
  if (almostFence.test(rest)) {
    const [, ...lines] = rest.split(/\r?\n/);
    const end = lines.findIndex((line) => almostFence.test(line) || line === '---');
    return end > 0 && someKey.test(lines.slice(0, end).join('\n')) ? { kind: 'fence', offset: before } : undefined;
  }
  // The fence of a block of code.
  if (/^`{3}(?:ya?ml)?[ \t]*\r?\n/.test(rest) && knownKey.test(rest.split(/\r?\n/, 2)[1]!))
    return { kind: 'fence', offset: before };
  // Two keys in a row are no sentence.
  const [first = '', second = ''] = rest.split(/\r?\n/, 2);
  return knownKey.test(first) && (knownKey.test(second) || almostFence.test(second))
    ? { kind: 'none', offset: before }
    : undefined;
}

function kindOfStart(before: string): LateStart['kind'] {
  if (/```\w*\s*$/.test(before)) return 'code';
  return /^[\ufeff\u200b\u2060\u00a0]+$/.test(before) ? 'hidden' : 'before';
}

/** Where a second front matter stands right below the first. */
export function findSecondStart({ kind, body }: SplitPage): number | undefined {
  const [before = ''] = kind === 'closed' ? (/^\s*/.exec(body) ?? []) : [];
  return before !== '' && isHeader(body.slice(before.length), knownKey) ? before.length : undefined;
}

function isHeader(text: string, key: RegExp): boolean {
  const { kind, yaml } = splitFrontMatter(text);
  return kind === 'closed' && key.test(yaml);
} // prettier-ignore
