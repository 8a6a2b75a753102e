import { rangeOf } from '../../source/place.js';
import { nearest } from '../../../data/nearest.js';
import type { ProseBlock } from '../prose.js';
import { findAsteriskNotes } from './asterisk-notes.js';
import { shown, type NearMiss } from './miss.js';
import type { ParsedPage } from './page.js';

type ReferenceMiss = NearMiss<'near-reference'>;

const label = String.raw`[\p{L}\p{N}_-]{1,60}`;
const note = new RegExp(`\\[\\^(${label})\\]`, 'gu');
/** Calls of a note that are written by heart. */
const call = new RegExp(
  `\\[[ \\t]?\\^[ \\t]*(${label})[ \\t]*\\]|\\[(${label})\\^\\]|\\(\\^(${label})\\)|\\^\\[(${label})\\]|\\[\\^(${label})(?=[\\s.,;:!?)]|$)(?![ \\t]*\\])`,
  'gu',
);
const inline = /\^\[([^[\]\n]+)\]/g;
const reference = /(?<![\p{L}\p{N})\]])\[([^[\]\n]+)\]\[([^[\]\n]*)\](?![[(:])/gu;
/** A space keeps the text from the label behind it, which then is a link of its own. */
const textBefore = /(?<![\p{L}\p{N}\])!])\[([^[\]\n]+)\][ \t\u00a0]+$/u;
const shortcut = /(?<![\p{L}\p{N})\]!])\[([^[\]^\n]{4,60})\](?![[(:])/gu;
/** French puts a space before a colon; a definition does not. */
const definition = /(?<=^|\n)\[(\^?)([^[\]\n]+)\](?:[ \t\u00a0\u202f]+:[ \t\u00a0]*|[ \t]+(?!:))(?=\S)/gu;
const bareNumber = /(?<=^|\n)\[(\d{1,3})\](?::[ \t]+(?=\S+[ \t]\S)|[ \t]+(?=\p{Lu}\S*[ \t]\S|https?:\/\/))/gu;

/** Small figures, or figures raised by HTML, at the beginning of a line: notes of a word processor. */
const raised = /(?<=^|\n)(?:([¹²³⁴-⁹]{1,2})(?::[ \t]*|[ \t\u00a0]*)|(\(\d{1,2}\))[ \t\u00a0]+)(?=\p{L})/gu;
/** What assistants leave of their sources. */
const robot = /【[^【】†\n]*†[^【】\n]*】|\ue200?cite\ue202?(?:turn\d+[a-z]+\d+\ue202?)+\ue201?/gu;

/** What a definition of a link begins with. */
const address = /^\S*(?::\/\/|\.\w|[/#])/;

/** What a page defines, and what it calls. */
interface Labels {
  readonly notes: readonly string[];
  readonly links: readonly string[];
  /** Definitions of links that nothing uses. */
  readonly unused: readonly string[];
  /** A call of the note, where there is one call and one note: each is meant for the other. */
  readonly onlyNote: string | undefined;
}

/** Notes and references whose definition is missing, or is none. */
export function* findReferences(page: ParsedPage): Generator<ReferenceMiss> {
  const { blocks, source } = page;
  yield* findAsteriskNotes(page, () => labelsOf(page).notes);
  if (/\]\(#_?(?:ftn|edn)/.test(source)) yield* findAnchors(page);
  if (/†|cite\ue202?turn\d|^[ \t>]*(?:[¹²³⁴-⁹]|\(\d{1,2}\)[ \t\u00a0])/m.test(source))
    for (const block of blocks()) yield* findRaised(block, page);
  if (!/\[[ \t]?\^|\^[\])[]|\(\^|\]\[|\] \[|\][ \u00a0\u202f]*:|^\[[^\]\n]*\][ \t]/m.test(source)) return;
  const labels = labelsOf(page);
  // A note with nothing behind its colon: the call leads to an empty line.
  for (const definition of page.nodes('footnoteDefinition'))
    if (definition.children.length === 0) yield page.miss('near-reference', 'empty', rangeOf(definition));
  if (/\][ \t\u00a0]+\[/.test(source)) yield* findSpaced(page);
  const wanted = new Set<string>();
  for (const { text } of blocks()) {
    for (const [, name] of text.matchAll(note)) wanted.add(key(`^${name}`));
    for (const [, words, name] of text.matchAll(reference)) wanted.add(key(name === '' ? words! : name!));
  }
  const meant = new Set<string>();
  for (const block of blocks()) {
    if (block.block === 'paragraph') yield* findDefinitions(block, wanted, meant, page);
  }
  for (const block of blocks()) yield* findCalls(block, labels, meant, page);
}

function* findRaised({ text, offset }: ProseBlock, { miss, source }: ParsedPage): Generator<ReferenceMiss> {
  for (const { 0: mark, index } of text.matchAll(robot))
    yield miss('near-reference', 'robot', { start: offset + index, end: offset + index + mark.length });
  for (const { 1: figures, 2: typed = '', index } of text.matchAll(raised)) {
    const start = offset + index;
    const before = source.slice(0, start);
    const found = figures ?? typed;
    if (!(figures ? new RegExp(`[^\\s>]${figures}(?![¹²³⁴-⁹])`, 'u').test(before) : isCalled(typed, before))) continue;
    // What else such a line may be, an item of a list, it is not.
    const end = start + /^[^\n]*/.exec(text.slice(index))![0].trimEnd().length;
    const expected = `[^${found.normalize('NFKC').replace(/[()]/g, '')}]:`;
    yield { ...miss('near-reference', 'raised', { start, end }, expected), found };
  }
} // prettier-ignore

/** Whether a number in parentheses stands behind a word: at the beginning of a line it is that of an item. */
function isCalled(typed: string, before: string): boolean {
  return before.split('\n').some((line) => line.trimStart().indexOf(typed) > 0);
}

/** How word processors write notes: `[[1]](#_ftn1)` in the text, `[[1]](#_ftnref1)` before the note. */
function* findAnchors({ lineBefore, miss, nodes, source }: ParsedPage): Generator<ReferenceMiss> {
  for (const link of nodes('link')) {
    const [, back, number] = /^#_?(?:ftnt?|edn)(_?ref)?_?(\d+)$/.exec(link.url) ?? [];
    if (number === undefined) continue;
    const place = rangeOf(link);
    const isNote = back !== undefined && lineBefore(place.start).trim() === '';
    const expected = `[^${number}]${isNote ? ':' : ''}`;
    const write = isNote && !/\s/.test(source[place.end] ?? '') ? `${expected} ` : expected;
    yield miss('near-reference', 'anchor', place, expected, [{ ...place, write }]);
  }
}

function labelsOf({ nodes, source }: ParsedPage): Labels {
  const nameOf = (node: { readonly label?: string | null | undefined; readonly identifier: string }) =>
    node.label ?? node.identifier;
  const links = nodes('definition').map(nameOf);
  const used = new Set([...nodes('linkReference'), ...nodes('imageReference')].map((node) => key(nameOf(node))));
  const notes = nodes('footnoteDefinition').map(nameOf);
  const isOnly = notes.length === 1 && [...source.matchAll(note)].length === 1;
  const unused = links.filter((name) => !used.has(key(name)));
  return { notes, links, unused, onlyNote: isOnly ? `[^${notes[0]}]` : undefined };
} // prettier-ignore

/** `[texte] [libellé]`: a reference with a space inside. */
function* findSpaced({ lineBefore, miss, nodes, textOf }: ParsedPage): Generator<ReferenceMiss> {
  for (const reference of nodes('linkReference')) {
    const { start: from, end } = rangeOf(reference);
    const before = reference.referenceType === 'shortcut' && textBefore.exec(lineBefore(from));
    if (before)
      yield miss('near-reference', 'call', { start: from - before[0].length, end }, `[${before[1]}]${textOf(reference)}`, true);
  }
} // prettier-ignore

function key(name: string): string {
  return name.trim().toLowerCase();
}

/** Lines that were meant as definitions; what they define goes to `meant`. */
function* findDefinitions(
  { text, offset }: ProseBlock,
  wanted: ReadonlySet<string>,
  meant: Set<string>,
  { miss, source }: ParsedPage,
): Generator<ReferenceMiss> {
  const toMiss = (kind: ReferenceMiss['kind'], index: number, found: string, expected: string, isSure = false) => {
    const place = { start: offset + index, end: offset + index + found.trimEnd().length };
    return { ...miss('near-reference', kind, place, expected, isSure), found: shown(found) };
  };
  for (const { 0: found, 1: caret, 2: name, index } of text.matchAll(definition)) {
    const hasColon = found.includes(':');
    if (caret === '' && !address.test(text.slice(index + found.length))) continue;
    if (!hasColon && !wanted.has(key(caret! + name!))) continue;
    meant.add(key(caret! + name!));
    yield toMiss('definition', index, found, `[${caret}${name}]:`, true);
  }
  for (const { 0: found, 1: number, index } of text.matchAll(bareNumber)) {
    if (new RegExp(`[^\\s>].*\\[${number}\\](?!:)`).test(source)) yield toMiss('caret', index, found, `[^${number}]:`);
  }
}

function* findCalls(
  { text, offset }: ProseBlock,
  { notes, links, unused, onlyNote }: Labels,
  meant: ReadonlySet<string>,
  { miss: missAt }: ParsedPage,
): Generator<ReferenceMiss> {
  const miss = (kind: ReferenceMiss['kind'], index: number, length: number, expected: string | undefined, isSure = false) =>
    missAt('near-reference', kind, { start: offset + index, end: offset + index + length }, expected, isSure);
  for (const { 0: found, 1: name, index } of text.matchAll(note)) {
    if (meant.has(key(`^${name}`)) || /^.-.$/u.test(name!)) continue;
    yield miss('note', index, found.length, nearestLabel(name!, notes, (near) => `[^${near}]`) ?? onlyNote);
  }
  for (const { 0: found, index, ...groups } of text.matchAll(call)) {
    const name = [1, 2, 3, 4, 5].map((group) => groups[group]).find((one) => one !== undefined)!;
    const near = notes.find((one) => key(one) === key(name));
    if (near !== undefined) yield miss('call', index, found.length, `[^${near}]`, true);
  }
  for (const { 0: found, 1: words, index } of text.matchAll(inline)) {
    if (/\s/.test(words!)) yield miss('inline', index, found.length, nextNote(notes));
  }
  for (const { 0: found, 1: words, 2: name, index } of text.matchAll(reference)) {
    const wanted = name === '' ? words! : name!;
    if (meant.has(key(wanted)) || /^https?:\/\//.test(wanted)) continue;
    yield miss('reference', index, found.length, nearestLabel(wanted, links, (near) => `[${words}][${near}]`));
  }
  for (const { 0: found, 1: name, index } of text.matchAll(shortcut)) {
    const near = nearestLabel(name!, unused, (one) => `[${one}]`);
    if (near !== undefined) yield miss('reference', index, found.length, near);
  }
} // prettier-ignore

function nextNote(notes: readonly string[]): string {
  let number = 1;
  while (notes.includes(String(number))) number++;
  return `[^${number}]`;
}

function nearestLabel(name: string, labels: readonly string[], write: (near: string) => string): string | undefined {
  const near = nearest(name, labels);
  return near === undefined ? undefined : write(near);
}
