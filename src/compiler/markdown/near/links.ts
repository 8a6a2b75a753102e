import type { Link } from 'mdast';
import { visit } from '../visit.js';
import type { ProseBlock } from '../prose.js';
import { shown, type Edit, type MissKinds, type NearMiss, type ParsedPage } from './miss.js';

type LinkMiss = NearMiss<'near-link'>;

/** An address, or the path of a file: what can only be meant as where a link leads. */
const target = String.raw`(?:https?:\/\/|mailto:|www\.|\.{0,2}\/|#(?!\d))[^\s()<>[\]]+|[\p{L}\p{N}_%.\/-]+\.(?:md|markdown|html?|pdf|docx?|xlsx?|csv|png|jpe?g|svg|gif|webp)(?:#[\p{L}\p{N}_-]*)?`;
const words = String.raw`[^[\]\n]{1,200}`;

/** What stands for the text and for the address, and the whole before them. */
type Parts = readonly (string | undefined)[];

type Write = (parts: Parts) => string | undefined;

interface Shape {
  readonly kind: MissKinds['near-link'];
  readonly find: RegExp;
  /** What to write instead; `undefined` where it is not a link. */
  readonly write: Write;
  readonly isSure: boolean;
}

const inBrackets: Write = ([, text, url]) => `[${text!.trim()}](${url})`;
const webAddress = String.raw`(?:https?:\/\/|mailto:|www\.)[^\s()<>[\]]+`;

const shapes: readonly Shape[] = [
  shape('blank', String.raw`\[(${words})\](?:[ \t\u00a0]+|[ \t]*\n[ \t]*)\((${target})\)`, inBrackets, true),
  shape('swapped', String.raw`\(([^()[\]\n]{1,200})\)\[(${target})\](?![([])`, inBrackets, true),
  shape('swapped', String.raw`\[(${words})\]\[(${webAddress})\]`, inBrackets, true),
  shape('space', String.raw`(?<![\p{L}\p{N}\])])\[(${words})\]\(((?:[^()<>\n]|\([^()\n]*\))+)\)`, withoutSpaces, true),
  shape('space', String.raw`<(https?:\/\/[^<>\n]*[ \t][^<>\n]*)>`, ([, url]) => `<${url!.replace(/\s/g, '%20')}>`, false),
  shape('angle', String.raw`\[(${words})\]\(<([^<>()\n]+)\)`, ([, text, url]) => `[${text}](<${url}>)`, true),
  shape('scheme', String.raw`<(www\.[^\s<>]+)>`, ([, url]) => `<https://${url}>`, true),
  shape('quote', String.raw`<(?:a|img|abbr|span|iframe)\s[^<>"]*="[^"<>]*>`, ([tag]) => `${tag!.slice(0, -1)}">`, false),
  shape('unclosed', String.raw`\[(${words})\]\((${target})(?=[^\p{L}\p{N})]|$)(?![^\n]{0,1000}\))\]?`, withoutStop, false),
  shape('bracket', String.raw`(?:\[(?=[^[\]\n]*[})]\()|[{(])([^[\](){}\n]{1,200})[\]})]\((https?:\/\/[^\s()<>[\]]+)\)`, inBrackets, false),
  shape('bracket', String.raw`\[([^[\](){}\n]{1,200})\((https?:\/\/[^\s()<>[\]]+)\)`, inBrackets, false),
  shape('bracket', String.raw`(?<=^|\s)([\p{L}\p{N}’'-]+)\]\((${target})\)`, inBrackets, false),
  shape('bracket', String.raw`(?<=!)\[(${words})\](${target})`, inBrackets, false),
]; // prettier-ignore

function shape(kind: Shape['kind'], find: string, write: Write, isSure: boolean): Shape {
  return { kind, find: new RegExp(find, 'dgu'), write, isSure };
}

function withoutStop([, text, url]: Parts): string {
  return `[${text}](${url!.replace(/[.,;:!?]$/, '')})`;
}

/** Links and images that a space, a bracket or a parenthesis keeps from being ones. */
export function* findLinks(page: ParsedPage): Generator<LinkMiss> {
  if (/![ \u00a0]\[/.test(page.source)) yield* findImages(page);
  if (!/\]\s*\(|\)\[|\]\[|[[{(][^[\]\n]*\(|!\[|<www\.|<https?:[^>\n]* |=["“]/.test(page.source)) return;
  for (const block of page.blocks()) {
    if (!/[\])>]/.test(block.text)) continue;
    const found: LinkMiss[] = [];
    for (const shape of shapes) {
      for (const match of block.text.matchAll(shape.find)) {
        const miss = toMiss(shape, match, block, page.source);
        if (miss && found.every(({ start, end }) => miss.start >= end || miss.end <= start)) found.push(miss);
      }
    }
    yield* found;
  }
}

function toMiss(
  { kind, write, isSure }: Shape,
  match: RegExpExecArray,
  { text, offset }: ProseBlock,
  source: string,
): LinkMiss | undefined {
  const wanted = write(asWritten(match, offset, source));
  if (wanted === undefined) return undefined;
  const isImage = text[match.index - 1] === '!';
  const start = offset + match.index - (isImage ? 1 : 0);
  const end = offset + match.index + match[0].length;
  const found = source.slice(start, end);
  const expected = (isImage ? '!' : '') + wanted;
  const edits: Edit[] = [{ start, end, write: expected }];
  return {
    rule: 'near-link',
    kind: isTitle(match) ? 'title' : kind,
    start,
    end,
    found: shown(found),
    expected: shown(expected),
    ...(isSure && !/\s\w+:\/\//.test(found) && { edits }),
  };
}

/** The parts of a match with the marks and code that prose does not show. */
function asWritten({ indices }: RegExpExecArray, offset: number, source: string): Parts {
  return indices!.map((range) => range && source.slice(offset + range[0], offset + range[1]));
}

const titled = /^(\S+)[ \t\u00a0]+[«“”„‘’"'](.*?)[»“”‘’"']?$/;

function isTitle([, , address = '']: Parts): boolean {
  return titled.test(address.trim());
}

/** `! [Capture](capture.png)`: the sign is text, and the image a link to its file. */
function* findImages({ tree, source }: ParsedPage): Generator<LinkMiss> {
  const links: Link[] = [];
  visit(tree, (node) => void (node.type === 'link' && /\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(node.url) && links.push(node)));
  for (const { position } of links) {
    const [from, end] = [position!.start.offset!, position!.end.offset!];
    const [mark] = /(?<![^\s>])![ \u00a0]+$/.exec(source.slice(0, from)) ?? [];
    if (mark === undefined) continue;
    const start = from - mark.length;
    const expected = `!${source.slice(from, end)}`;
    const edits = [{ start, end: from, write: '!' }];
    yield { rule: 'near-link', kind: 'image', start, end, found: shown(source.slice(start, end)), expected: shown(expected), edits };
  }
} // prettier-ignore

const phone = /^\+?\d(?:[ \t\u00a0.]?\d){7,}$/;

/** An address with spaces, as it must be written; `undefined` for words that are no address. */
function withoutSpaces([, text, address = '']: Parts): string | undefined {
  const trimmed = address.trim();
  const title = titled.exec(trimmed);
  if (title) return `[${text}](${title[1]} "${title[2]!.trim()}")`;
  if (!/\s/.test(trimmed)) return undefined;
  if (/^tel:/.test(trimmed) || phone.test(trimmed)) {
    return `[${text}](tel:${trimmed.replace(/^tel:|[\s.]/g, '')})`;
  }
  if (!isAddress(trimmed)) return undefined;
  // Two addresses are no address: only their writer knows which one counts.
  const [first = ''] = trimmed.split(/\s+(?=\w+:\/\/)/);
  const joined = first.replace(/^(https?)\s*:\s*\/\s*\/\s*/, '$1://').replace(/^(mailto:)\s+/, '$1');
  return `[${text}](${joined.replace(/[ \t\u00a0]+/g, (run) => '%20'.repeat(run.length))})`;
}

const whole = new RegExp(
  `^(?:[a-z]+:\\s*\\/\\s*\\/|mailto:\\s*\\S+@|www\\.|\\.{1,2}\\/|\\/|#)|\\.(?:md|markdown|html?|pdf|docx?|xlsx?|odt|ods|csv|zip|png|jpe?g|svg|gif|webp)(?:#[\\p{L}\\p{N}_ -]*)?$|^[\\p{L}\\p{N} _-]+\\/[\\p{L}\\p{N} _.\\/-]+$`,
  'iu',
);

function isAddress(text: string): boolean {
  return whole.test(text);
}
