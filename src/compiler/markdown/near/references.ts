import type { FootnoteDefinition, Link, LinkReference, Root } from 'mdast';
import { nearest } from '../../../data/nearest.js';
import type { ProseBlock } from '../prose.js';
import { visit } from '../visit.js';
import { findAsteriskNotes } from './asterisk-notes.js';
import { shown, type NearMiss, type ParsedPage } from './miss.js';

type ReferenceMiss = NearMiss<'near-reference'>;

const label = String.raw`[\p{L}\p{N}_-]{1,60}`;
const note = new RegExp(`\\[\\^(${label})\\](?!:)`, 'gu');
/** Calls of a note that are written by heart. */
const call = new RegExp(
  `\\[\\^[ \\t]*(${label})[ \\t]*\\]|\\[(${label})\\^\\]|\\(\\^(${label})\\)|\\^\\[(${label})\\]|\\[\\^(${label})(?=[\\s.,;:!?)]|$)(?![ \\t]*\\])`,
  'gu',
);
const inline = /\^\[([^[\]\n]+)\]/g;
const reference = /(?<![\p{L}\p{N})\]])\[([^[\]\n]+)\]\[([^[\]\n]*)\](?![[(:])/gu;
/** A space keeps the text from the label behind it, which then is a link of its own. */
const textBefore = /(?<![\p{L}\p{N}\])!])\[([^[\]\n]+)\][ \t\u00a0]+$/u;
const shortcut = /(?<![\p{L}\p{N})\]!])\[([^[\]^\n]{4,60})\](?![[(:])/gu;
/** French puts a space before a colon; a definition does not. */
const definition = /(?<=^|\n)\[(\^?)([^[\]\n]+)\](?:[ \t\u00a0\u202f]+:[ \t\u00a0]*|[ \t]+(?!:))(?=\S)/gu;
const bareNumber = /(?<=^|\n)\[(\d{1,3})\](?::[ \t]+|[ \t]+(?=\p{Lu}))(?=\S+[ \t]\S)/gu;

/** Small figures, or figures raised by HTML, at the beginning of a line: notes of a word processor. */
const raised = /(?<=^|\n)(?:([¹²³⁴-⁹]{1,2})[ \t\u00a0]*|(\(\d{1,2}\))[ \t\u00a0]+)(?=\p{L})/gu;
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
}

/** Notes and references whose definition is missing, or is none. */
export function* findReferences(page: ParsedPage): Generator<ReferenceMiss> {
  const { blocks, source, tree } = page;
  yield* findAsteriskNotes(page, () => labelsOf(tree).notes);
  if (/\]\(#_?(?:ftn|edn)/.test(source)) yield* findAnchors(tree, source);
  if (/†|cite\ue202?turn\d|^[ \t>]*(?:[¹²³⁴-⁹]|\(\d{1,2}\)[ \t\u00a0])/m.test(source))
    for (const block of blocks()) yield* findRaised(block, source);
  if (!/\[\^|\^[\])[]|\(\^|\]\[|\] \[|\][ \u00a0\u202f]*:|^\[[^\]\n]*\][ \t]/m.test(source)) return;
  const labels = labelsOf(tree);
  if (/^[ \t>]*\[\^[^\]\n]+\]:[ \t]*$/m.test(source)) yield* findEmpty(tree, source);
  if (/\][ \t\u00a0]+\[/.test(source)) yield* findSpaced(tree, source);
  const wanted = new Set<string>();
  for (const { text } of blocks()) {
    for (const [, name] of text.matchAll(note)) wanted.add(key(`^${name}`));
    for (const [, words, name] of text.matchAll(reference)) wanted.add(key(name === '' ? words! : name!));
  }
  const meant = new Set<string>();
  for (const block of blocks()) {
    if (block.block === 'paragraph') yield* findDefinitions(block, wanted, meant, source);
  }
  for (const block of blocks()) yield* findCalls(block, labels, meant, source);
}

function* findRaised({ text, offset }: ProseBlock, source: string): Generator<ReferenceMiss> {
  for (const { 0: mark, index } of text.matchAll(robot)) {
    const start = offset + index;
    yield { rule: 'near-reference', kind: 'robot', start, end: start + mark.length, found: mark };
  }
  for (const { 1: figures, 2: typed = '', index } of text.matchAll(raised)) {
    const start = offset + index;
    const before = source.slice(0, start);
    const found = figures ?? typed;
    if (!(figures ? new RegExp(`[^\\s>]${figures}(?![¹²³⁴-⁹])`, 'u').test(before) : isCalled(typed, before))) continue;
    const expected = `[^${found.normalize('NFKC').replace(/[()]/g, '')}]:`;
    // What else such a line may be, an item of a list, it is not.
    const end = start + /^[^\n]*/.exec(text.slice(index))![0].trimEnd().length;
    yield { rule: 'near-reference', kind: 'raised', start, end, found, expected };
  }
} // prettier-ignore

/** Whether a number in parentheses stands behind a word: at the beginning of a line it is that of an item. */
function isCalled(typed: string, before: string): boolean {
  return before.split('\n').some((line) => line.trimStart().indexOf(typed) > 0);
}

/** How word processors write notes: `[[1]](#_ftn1)` in the text, `[[1]](#_ftnref1)` before the note. */
function* findAnchors(tree: Root, source: string): Generator<ReferenceMiss> {
  const links: Link[] = [];
  visit(tree, (node) => void (node.type === 'link' && node.position && links.push(node)));
  for (const { url, position } of links) {
    const [, back, number] = /^#_?(?:ftnt?|edn)(_?ref)?_?(\d+)$/.exec(url) ?? [];
    if (number === undefined) continue;
    const [start, end] = [position!.start.offset!, position!.end.offset!];
    const isNote = back !== undefined && /(?:^|\n)[ \t]*$/.test(source.slice(0, start));
    const expected = `[^${number}]${isNote ? ':' : ''}`;
    const write = isNote && !/\s/.test(source[end] ?? '') ? `${expected} ` : expected;
    const edits = [{ start, end, write }];
    yield { rule: 'near-reference', kind: 'anchor', start, end, found: shown(source.slice(start, end)), expected, edits };
  }
} // prettier-ignore

function labelsOf(tree: Root): Labels {
  const notes: string[] = [];
  const links: string[] = [];
  const used = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') notes.push(node.label ?? node.identifier);
    if (node.type === 'definition') links.push(node.label ?? node.identifier);
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(key(node.label ?? node.identifier));
  });
  return { notes, links, unused: links.filter((name) => !used.has(key(name))) };
}

/** Notes with nothing behind their colon: the call leads to an empty line. */
function* findEmpty(tree: Root, source: string): Generator<ReferenceMiss> {
  const empty: FootnoteDefinition[] = [];
  visit(tree, (node) => void (node.type === 'footnoteDefinition' && node.children.length === 0 && empty.push(node)));
  for (const { position } of empty) {
    const [start, end] = [position!.start.offset!, position!.end.offset!];
    yield { rule: 'near-reference', kind: 'empty', start, end, found: shown(source.slice(start, end)) };
  }
}

function* findSpaced(tree: Root, source: string): Generator<ReferenceMiss> {
  const shortcuts: LinkReference[] = [];
  visit(tree, (node) => void (node.type === 'linkReference' && node.referenceType === 'shortcut' && shortcuts.push(node)));
  for (const { position } of shortcuts) {
    const [from, end] = [position!.start.offset!, position!.end.offset!];
    const before = textBefore.exec(source.slice(source.lastIndexOf('\n', from - 1) + 1, from));
    if (!before) continue;
    const start = from - before[0].length;
    const write = `[${before[1]}]${source.slice(from, end)}`;
    const edits = [{ start, end, write }];
    yield { rule: 'near-reference', kind: 'call', start, end, found: shown(source.slice(start, end)), expected: shown(write), edits };
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
  source: string,
): Generator<ReferenceMiss> {
  for (const { 0: found, 1: caret, 2: name, index } of text.matchAll(definition)) {
    const hasColon = found.includes(':');
    if (caret === '' && !address.test(text.slice(index + found.length))) continue;
    if (!hasColon && !wanted.has(key(caret! + name!))) continue;
    const start = offset + index;
    const end = start + found.trimEnd().length;
    const write = `[${caret}${name}]:`;
    meant.add(key(caret! + name!));
    const edits = [{ start, end, write }];
    yield { rule: 'near-reference', kind: 'definition', start, end, found: shown(found), expected: write, edits };
  }
  for (const { 0: found, 1: number, index } of text.matchAll(bareNumber)) {
    const start = offset + index;
    if (!new RegExp(`[^\\s>].*\\[${number}\\](?!:)`).test(source)) continue;
    yield {
      rule: 'near-reference',
      kind: 'caret',
      start,
      end: start + found.trimEnd().length,
      found: shown(found),
      expected: `[^${number}]:`,
    };
  }
}

function* findCalls(
  { text, offset }: ProseBlock,
  { notes, links, unused }: Labels,
  meant: ReadonlySet<string>,
  source: string,
): Generator<ReferenceMiss> {
  const miss = (kind: ReferenceMiss['kind'], index: number, length: number, expected: string | undefined, isSure = false) => {
    const [start, end] = [offset + index, offset + index + length];
    // As it is typed: prose blanks code and emphasis.
    const found = shown(source.slice(start, end));
    const edits = isSure && expected !== undefined && { edits: [{ start, end, write: expected }] };
    return { rule: 'near-reference' as const, kind, start, end, found, expected, ...edits };
  };
  const calls = [...source.matchAll(note)];
  // One call and one note: each is meant for the other.
  const onlyNote = notes.length === 1 && calls.length === 1 ? `[^${notes[0]}]` : undefined;
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
