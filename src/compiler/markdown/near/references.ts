import { nearest } from '../../../data/nearest.js';
import { visit } from '../visit.js';
import { shown, type NearMiss, type ParsedPage } from './miss.js';

type ReferenceMiss = NearMiss<'near-reference'>;

const note = /\[\^([\p{L}\p{N}_-]{1,60})\](?!:)/gu;
const reference = /(?<![\p{L}\p{N})\]])\[([^[\]\n]+)\]\[([^[\]\n]*)\](?![[(:])/gu;
/** French puts a space before a colon; a definition does not. */
const definition = /(?<=^|\n)\[(\^?)([^[\]\n]+)\][ \t\u00a0\u202f]+:[ \t\u00a0]*(?=\S)/gu;

/** What a definition of a link begins with. */
const address = /^\S*(?::\/\/|\.\w|[/#])/;

/** Notes and references whose definition is missing, or is none. */
export function* findReferences({ blocks, source, tree }: ParsedPage): Generator<ReferenceMiss> {
  if (!/\[\^|\]\[|\][ \u00a0\u202f]+:/.test(source)) return;
  const notes: string[] = [];
  const links: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') notes.push(node.label ?? node.identifier);
    if (node.type === 'definition') links.push(node.label ?? node.identifier);
  });
  const meant = new Set<string>();
  const key = (label: string) => label.trim().toLowerCase();
  for (const { text, offset, block } of blocks()) {
    if (block !== 'paragraph') continue;
    for (const { 0: found, 1: caret, 2: label, index } of text.matchAll(definition)) {
      if (caret === '' && !address.test(text.slice(index + found.length))) continue;
      const start = offset + index;
      const end = start + found.trimEnd().length;
      const write = `[${caret}${label}]:`;
      meant.add(key(caret! + label!));
      const edits = [{ start, end, write }];
      yield { rule: 'near-reference', kind: 'definition', start, end, found: shown(found), expected: write, edits };
    }
  }
  for (const { text, offset } of blocks()) {
    for (const { 0: found, 1: label, index } of text.matchAll(note)) {
      if (meant.has(key(`^${label}`)) || /^.-.$/u.test(label!)) continue;
      yield miss(
        'note',
        found,
        offset + index,
        nearestLabel(label!, notes, (near) => `[^${near}]`),
      );
    }
    for (const { 0: found, 1: words, 2: label, index } of text.matchAll(reference)) {
      const wanted = label === '' ? words! : label!;
      if (meant.has(key(wanted))) continue;
      yield miss(
        'reference',
        // As it is typed: prose blanks code and emphasis.
        source.slice(offset + index, offset + index + found.length),
        offset + index,
        nearestLabel(wanted, links, (near) => `[${words}][${near}]`),
      );
    }
  }
}

function miss(kind: ReferenceMiss['kind'], found: string, start: number, expected: string | undefined): ReferenceMiss {
  return { rule: 'near-reference', kind, start, end: start + found.length, found: shown(found), expected };
}

function nearestLabel(label: string, labels: readonly string[], write: (near: string) => string): string | undefined {
  const near = nearest(label, labels);
  return near === undefined ? undefined : write(near);
}
