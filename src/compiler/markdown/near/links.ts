import type { ProseBlock } from '../prose.js';
import { shown, type Edit, type MissKinds, type NearMiss, type ParsedPage } from './miss.js';

type LinkMiss = NearMiss<'near-link'>;

/** An address, or the path of a file: what can only be meant as where a link leads. */
const target = String.raw`(?:https?:\/\/|mailto:|www\.|\.{0,2}\/|#(?!\d))[^\s()<>[\]]+|[\p{L}\p{N}_%.\/-]+\.(?:md|markdown|html?|pdf|docx?|xlsx?|csv|png|jpe?g|svg|gif|webp)(?:#[\p{L}\p{N}_-]*)?`;
const words = String.raw`[^[\]\n]{1,200}`;

/** What stands for the text and for the address, and the whole before them. */
type Parts = readonly (string | undefined)[];

interface Shape {
  readonly kind: MissKinds['near-link'];
  readonly find: RegExp;
  /** What to write instead; `undefined` where it is not a link. */
  readonly write: (parts: Parts) => string | undefined;
  readonly isSure: boolean;
}

const shapes: readonly Shape[] = [
  {
    kind: 'blank',
    find: new RegExp(`\\[(${words})\\][ \\t\\u00a0]+\\((${target})\\)`, 'dgu'),
    write: ([, text, url]) => `[${text}](${url})`,
    isSure: true,
  },
  {
    kind: 'swapped',
    find: new RegExp(`\\(([^()[\\]\\n]{1,200})\\)\\[(${target})\\](?![([])`, 'dgu'),
    write: ([, text, url]) => `[${text}](${url})`,
    isSure: true,
  },
  { kind: 'space', find: new RegExp(`\\[(${words})\\]\\(([^()<>\\n]+)\\)`, 'dgu'), write: withoutSpaces, isSure: true },
  {
    kind: 'unclosed',
    find: new RegExp(`\\[(${words})\\]\\((${target})(?=[^\\p{L}\\p{N})]|$)(?![^\\n]{0,1000}\\))`, 'dgu'),
    write: ([, text, url]) => `[${text}](${/[.,;:!?]$/.test(url!) ? url!.slice(0, -1) : url})`,
    isSure: false,
  },
  {
    kind: 'bracket',
    find: new RegExp(`\\[([^[\\]()\\n]{1,200})\\((https?:\\/\\/[^\\s()<>[\\]]+)\\)`, 'dgu'),
    write: ([, text, url]) => `[${text!.trim()}](${url})`,
    isSure: false,
  },
  {
    kind: 'bracket',
    find: new RegExp(`(?<=^|\\s)([\\p{L}\\p{N}’'-]+)\\]\\((${target})\\)`, 'dgu'),
    write: ([, text, url]) => `[${text}](${url})`,
    isSure: false,
  },
];

/** Links and images that a space, a bracket or a parenthesis keeps from being ones. */
export function* findLinks(page: ParsedPage): Generator<LinkMiss> {
  if (!/\][ \t\u00a0]*\(|\)\[|\[[^[\]\n]*\(/.test(page.source)) return;
  for (const block of page.blocks()) {
    if (!/[\])]/.test(block.text)) continue;
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
    ...(isSure && { edits }),
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

/** An address with spaces, as it must be written; `undefined` for words that are no address. */
function withoutSpaces([, text, address = '']: Parts): string | undefined {
  const trimmed = address.trim();
  const title = titled.exec(trimmed);
  if (title) return `[${text}](${title[1]} "${title[2]!.trim()}")`;
  if (!/\s/.test(trimmed) || !isAddress(trimmed)) return undefined;
  return `[${text}](${trimmed.replace(/[ \t\u00a0]+/g, (run) => '%20'.repeat(run.length))})`;
}

const whole = new RegExp(
  `^(?:[a-z]+:\\/\\/|www\\.|\\.{1,2}\\/|\\/|#)|\\.(?:md|markdown|html?|pdf|docx?|xlsx?|odt|ods|csv|zip|png|jpe?g|svg|gif|webp)(?:#\\S*)?$|^[\\p{L}\\p{N} _-]+\\/[\\p{L}\\p{N} _.\\/-]+$`,
  'iu',
);

function isAddress(text: string): boolean {
  return whole.test(text);
}
