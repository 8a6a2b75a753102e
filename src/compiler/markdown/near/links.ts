import { closing, opening, type ProseBlock } from '../prose.js';
import { isCertain, titled, withoutSpaces, type Parts } from './link-spaces.js';
import { findOddLinks } from './odd-links.js';
import type { MissKinds, NearMiss } from './miss.js';
import type { ParsedPage } from './page.js';

type LinkMiss = NearMiss<'near-link'>;

/** The path of a file. */
const file = String.raw`[\p{L}\p{N}_%.\/-]+\.(?:md|markdown|html?|pdf|docx?|xlsx?|csv|png|jpe?g|svg|gif|webp)(?:#[\p{L}\p{N}_-]*)?`;
/** An address, or the path of a file: what can only be meant as where a link leads. */
const target = String.raw`(?:https?:\/\/|mailto:|www\.|\.{0,2}\/|#(?!\d))[^\s()<>[\]]+|${file}`;
const words = String.raw`[^[\]\n]{1,200}`;
/** `ville.fr`, `ville [dot] fr`, `ville point fr`. */
const hostName = String.raw`(?:[\p{L}\p{N}-]+(?:\.|[ \t]?[[({] ?(?:dot|point|\.) ?[\])}][ \t]?|[ \t](?:dot|point)[ \t])){1,4}[a-z]{2,10}(?![\p{L}\p{N}])`;

/** The stop of the sentence is no part of a path. */
const ending = String.raw`[^\s()<>[\].,;:!?…»]`;

type Write = (parts: Parts, source: string) => string | undefined;

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
  shape('swapped', String.raw`(?<=!)\((${target})\)\[(${words})\](?![([])`, ([, url, text]) => `[${text!.trim()}](${url})`, true),
  shape('swapped', String.raw`\(([^()[\]\n]{1,200})\)\[(${target})\](?![([])`, inBrackets, true),
  shape('swapped', String.raw`\[(${words})\]\[(${webAddress}|${file})\]`, inBrackets, true),
  shape('bracket', String.raw`\[(${words})\](?:\{|:[ \t]?\()((?:https?:\/\/|mailto:|www\.)[^\s(){}<>[\]]+)[)}]?`, withoutStop, false),
  shape('bracket', String.raw`\[(${words})\]!\((${target})\)`, ([, text, url]) => `![${text}](${url})`, true),
  shape('nested', String.raw`(?<!\])\[([^[\]\n]*${closing}[^[\]\n]*)\]\((${target})\)`, ([, text, url]) => `[${text!.replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')}](${url})`, false),
  shape('mail', String.raw`(?<![\p{L}\p{N}._-])([\p{L}\p{N}][\p{L}\p{N}._-]{0,60})(?:[ \t]?[[({] ?(?:at|arobase|chez|@) ?[\])}][ \t]?|[ \t](?:arobase|AT|@)[ \t])(${hostName})`, toMail, false),
  shape('local', String.raw`file:\/{2,3}[^\s()<>[\]]*${ending}|(?<=^|[\s(«"])(?:(?:${opening}?${closing}){1,2}[\p{L}\p{N}][\p{L}\p{N}_.-]*|[A-Z]:)(?:\\|${opening}${closing})[\p{L}\p{N}_$](?:[^\s()<>[\]]*${ending})?`, () => '', false),
  shape('line', String.raw`\[(${words})\]\((https?:\/\/[^\s()<>]+)[ \t]*\n[ \t]*([^\s()<>]+)\)`, ([, text, from, to]) => `[${text}](${from}${to})`, false),
  shape('unclosed', String.raw`\[(${words})\]\((https?:\/\/[^\s()]+\([^\s()]*\))(?=[\s.,;:]|$)(?![^\n]{0,1000}\))`, inBrackets, false),
  shape('named', String.raw`<(https?:\/\/[^\s<>|]+)\|([^<>|\n]+)>`, ([, url, text]) => `[${text!.trim()}](${url})`, true),
  shape('named', String.raw`<([^<>|\n]+)\|(https?:\/\/[^\s<>|]+)>`, inBrackets, true),
  shape('swapped', String.raw`\[(${webAddress})\]\((?!https?:|www\.|mailto:|[#./])([^()<>\n]*\p{L}[ \t]+\p{L}[^()<>\n]*)\)`, ([, url, text]) => `[${text!.trim()}](${url})`, true),
  shape('named', String.raw`\[(${webAddress})[ \t]+([^[\]|\n]+)\](?![[(:])`, ([, url, text]) => `[${text!.trim()}](${url})`, true),
  shape('space', String.raw`(?<![\p{L}\p{N}\])])\[(${words}|(?<=!\[))\]\(((?:[^()<>\n]|\([^()\n]*\))+)\)`, withoutSpaces, true),
  shape('space', String.raw`<(https?:\/\/[^<>\n]*[ \t][^<>\n]*)>`, ([, url]) => `<${url!.replace(/\s/g, '%20')}>`, false),
  shape('angle', String.raw`\[(${words})\]\(<([^<>()\n]+)\)`, ([, text, url]) => `[${text}](<${url}>)`, true),
  shape('bracket', String.raw`［([^［］\n]{1,200})］[（(]((?:https?:\/\/|mailto:|www\.)[^\s()（）<>[\]]+|${file})[）)]`, inBrackets, true),
  shape('space', String.raw`(?<![\p{L}\p{N}/.@-])(www)(?:[ \t\u00a0]*\.[ \t\u00a0]+|[ \t\u00a0]+\.)(${hostName}[^\s()<>[\]]*)`, ([, www, host]) => `https://${www}.${host}`, false),
  shape('space', String.raw`(https?)[ \t\u00a0\u202f]+(:\/\/[^\s()<>[\]]+)`, ([, scheme, rest]) => `${scheme}${rest}`, false),
  shape('scheme', String.raw`<(www\.[^\s<>]+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:fr|com|org|eu|net|gouv)(?:\/[^\s<>]*)?)>`, ([, url]) => `<https://${url}>`, true),
  shape('quote', String.raw`<(?:a|img)\s(?:[^<>]*\s)?(?:href|src)=https?:\/\/[^\s<>"']+>`, ([tag]) => tag!.replace(/=(https?:[^\s<>]+)/, '="$1"'), false),
  shape('quote', String.raw`<(?:a|img)\s[^<>]*=[“”„«»][^<>\n]*>`, ([tag]) => tag!.replace(/=[“”„«»]\s*([^“”„«»\s]+)\s*[“”„«»]?/g, '="$1"'), false),
  shape('space', String.raw`(https?:\/\/)[ \t\u00a0]+((?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}][^\s()<>[\]]*)`, ([, scheme, rest]) => `${scheme}${rest}`, false),
  shape('quote', String.raw`<(?:a|img|abbr|span|iframe)\s[^<>"]*="[^"<>]*>`, ([tag]) => `${tag!.slice(0, -1)}">`, false),
  shape('unclosed', String.raw`\[(${words})\]\((${target})(?=[^\p{L}\p{N})]|$)(?![^\n]{0,1000}\))\]?`, withoutStop, false),
  shape('bracket', String.raw`(?:\[(?=[^[\]\n]*[})]\()|[{(])([^[\](){}\n]{1,200})[\]})]\((https?:\/\/[^\s()<>[\]]+)\)`, inBrackets, false),
  shape('bracket', String.raw`\[([^[\](){}\n]{1,200})\((https?:\/\/[^\s()<>[\]]+|${file})\)`, inBrackets, false),
  shape('bracket', String.raw`(?<=^|\s)([\p{L}’'-]{2,})\((https?:\/\/[^\s()<>[\]]+)\)`, inBrackets, false),
  shape('bracket', String.raw`(?<=^|\s)([\p{L}\p{N}’'-]+)\]\((${target})\)`, inBrackets, false),
  shape('bracket', String.raw`(?<=!)\[(${words})\](${target})`, inBrackets, false),
]; // prettier-ignore

/** `contact [at] ville [dot] fr`, as people write addresses that robots are not to find. */
function toMail([, name, host]: Parts): string {
  return `<${name}@${host!.replace(/\s?[[({]?\s?(?:dot|point)\s?[\])}]?\s?/gi, '.')}>`;
}

function shape(kind: Shape['kind'], find: string, write: Write, isSure: boolean): Shape {
  return { kind, find: new RegExp(find, 'dgu'), write, isSure };
}

function withoutStop([, text, url]: Parts): string {
  return `[${text}](${url!.replace(/[.,;:!?]$/, '')})`;
}

/** Links and images that a space, a bracket or a parenthesis keeps from being ones. */
export function* findLinks(page: ParsedPage): Generator<LinkMiss> {
  yield* findOddLinks(page);
  if (
    !/\]\s*\(|\)[[(]|[\]}][[(]|\[[^[\]\n]*\(|!\[|\](?:[!{]|: ?\()|[\p{L}]\(https?:|=https?:|<www\.|<[^\s<>]{1,80}\.(?:fr|com|org|eu|net)\b|［|www[ \u00a0]*\.[ \u00a0]|www[ \u00a0]\.|https?[ \u00a0\u202f]+:\/\/|<[^<>\n|]*\||https?:\/\/[ \u00a0]|<https?:|=["“”„«»]|\b(?:at|arobase|chez) ?[\])} ]|[\])}@] ?[\])}]| (?:AT|@) |\[(?:https?:|mailto:|www\.)[^\]\n]* |file:\/\/|\\\\[\p{L}\p{N}]|[A-Z]:\\/u.test(
      page.source,
    )
  )
    return;
  for (const block of page.blocks()) {
    if (!/[\])>］]|:\/\/|\\|www| (?:arobase|AT|@) /.test(block.text)) continue;
    const found: LinkMiss[] = [];
    for (const shape of shapes) {
      for (const match of block.text.matchAll(shape.find)) {
        const miss = toMiss(shape, match, block, page);
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
  { miss, source }: ParsedPage,
): LinkMiss | undefined {
  const wanted = write(asWritten(match, offset, source), source);
  if (wanted === undefined) return undefined;
  const sign = text[match.index - 1] === '!' ? '!' : '';
  const start = offset + match.index - sign.length;
  const end = offset + match.index + match[0].length;
  const isOne = !/\s\w+:\/\//.test(source.slice(start, end));
  const isCertainlyMeant = isSure && isOne && (kind !== 'space' || isCertain(match));
  const told = isTitle(match) ? 'title' : isSized(match) ? 'size' : kind;
  return miss('near-link', told, { start, end }, sign + wanted, isCertainlyMeant);
}

/** The parts of a match with the marks and code that prose does not show. */
function asWritten({ indices }: RegExpExecArray, offset: number, source: string): Parts {
  return indices!.map((range) => range && source.slice(offset + range[0], offset + range[1]));
}

function isTitle([, , address = '']: Parts): boolean {
  return titled.test(address.trim());
}

function isSized([, , address = '']: Parts): boolean {
  return /^\S+[ \t]+=[\dx%]+$/.test(address.trim());
}
