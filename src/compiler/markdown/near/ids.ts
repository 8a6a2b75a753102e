import { findNearId } from '../heading-id.js';
import type { ProseBlock } from '../prose.js';
import { shown, type NearMiss, type ParsedPage } from './miss.js';

type IdMiss = NearMiss<'near-id'>;

const below = /^\{[ \t]*#([\w-]+)[ \t]*\}(?=\n|$)/;
/** A second heading on the line of the first. */
const heading = /^[ \t]+(?=#{1,6}[ \t]+[^#\s])/;

/** Ids of headings in the wrong brackets, with spaces in them, not at the end, or on the line below. */
export function* findIds({ blocks, source }: ParsedPage): Generator<IdMiss | NearMiss<'near-heading'>> {
  if (!/^[ \t>]*#.*[{[(<#]|^[ \t>]*\{[ \t]*#/m.test(source)) return;
  for (const block of blocks()) {
    if (block.block === 'heading') yield* findInHeading(block, source);
    else if (block.block === 'paragraph') yield* findBelow(block, source);
  }
}

function* findInHeading({ text, offset }: ProseBlock, source: string): Generator<IdMiss | NearMiss<'near-heading'>> {
  const written = text.trimEnd();
  const near = findNearId(written);
  if (near) {
    const { index, found, id } = near;
    const [start, expected] = [offset + index, `{#${id}}`];
    const end = start + found.length;
    yield { rule: 'near-id', kind: 'form', start, end, found, expected, edits: [{ start, end, write: expected }] };
    return;
  }
  const [code, coded] = /`(\{#[a-z0-9-]+\})`$/.exec(source.slice(offset, offset + text.length).trimEnd()) ?? [];
  if (coded !== undefined) {
    const start = offset + source.slice(offset, offset + text.length).trimEnd().length - code!.length;
    const end = start + code!.length;
    const edits = [{ start, end, write: coded }];
    yield { rule: 'near-id', kind: 'form', start, end, found: code!, expected: coded, edits };
    return;
  }
  const [other] = written.matchAll(/\{#[\p{L}\p{N}_-]+\}/gu);
  if (!other) return;
  const start = offset + other.index;
  const end = start + other[0].length;
  const [rest = ''] = /^[^\n]*/.exec(source.slice(end))!;
  // The signs that close a heading may stand behind its id.
  if (/^[ \t#]*$/.test(rest)) return;
  const [gap] = heading.exec(rest) ?? [];
  if (gap !== undefined) {
    const next = shown(rest.trim());
    const place = { start: end + gap.length, end: end + rest.trimEnd().length };
    yield { rule: 'near-heading', kind: 'middle', ...place, found: next, expected: next };
    return;
  }
  const kind = /\{#[^{}]*\}[ \t#]*$/.test(rest) ? 'second' : 'middle';
  yield { rule: 'near-id', kind, start, end, found: other[0], expected: other[0] };
}

/** An id above a heading that has none is that of the heading; elsewhere it is nobody's. */
function findAbove(source: string, end: number, expected: string): Pick<IdMiss, 'kind' | 'edits'> {
  const [below, gap] = /^((?:[ \t]*\r?\n)+)#{1,6}[ \t][^\n{]*(?=\n|$)/.exec(source.slice(end)) ?? [];
  if (below === undefined) return { kind: 'alone' };
  const behind = end + below.trimEnd().length;
  const edits = [
    { start: source.lastIndexOf('\n', end - 1) + 1, end: end + gap!.length, write: '' },
    { start: behind, end: behind, write: ` ${expected}` },
  ];
  return { kind: 'above', edits };
}

/** An id on a line of its own. */
function* findBelow({ text, offset }: ProseBlock, source: string): Generator<IdMiss> {
  const [found, id] = below.exec(text) ?? [];
  if (found === undefined) return;
  // Alone, it may stand further below.
  const before = source.slice(0, offset).replace(found === text.trimEnd() ? /(?<![\s>])[\s>]+$/ : /\n[ \t>]*$/, '');
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const expected = `{#${id}}`;
  const end = offset + found.length;
  if (!/^[ \t>]*#{1,6}[ \t]/.test(line) || /\{#[^{}]*\}[ \t#]*$/.test(line)) {
    yield { rule: 'near-id', start: offset, end, found, expected, ...findAbove(source, end, expected) };
    return;
  }
  const edits = [{ start: source.slice(0, offset).replace(/(?<![\s>])[\s>]+$/, '').length, end, write: ` ${expected}` }];
  yield { rule: 'near-id', kind: 'below', start: offset, end, found, expected, edits };
} // prettier-ignore
