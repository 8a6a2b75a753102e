import type { Range } from '../../source/place.js';
import { findNearId } from '../heading-id.js';
import type { ProseBlock } from '../prose.js';
import type { NearMiss } from './miss.js';
import type { ParsedPage } from './page.js';

type IdMiss = NearMiss<'near-id'>;

const below = /^\{[ \t]*#([\w-]+)[ \t]*\}(?=\n|$)/;
/** A second heading on the line of the first. */
const heading = /^[ \t]+(?=#{1,6}[ \t]+[^#\s])/;

/** Ids of headings in the wrong brackets, with spaces in them, not at the end, or on the line below. */
export function* findIds(page: ParsedPage): Generator<IdMiss | NearMiss<'near-heading'>> {
  if (!/^[ \t>]*#.*[{[(<#]|^[ \t>]*\{[ \t]*#/m.test(page.source)) return;
  for (const block of page.blocks()) {
    const miss = block.block === 'heading' ? findInHeading(block, page) : block.block === 'paragraph' ? findBelow(block, page) : undefined;
    if (miss) yield miss;
  }
} // prettier-ignore

function findInHeading({ text, offset }: ProseBlock, { miss, source }: ParsedPage): IdMiss | NearMiss<'near-heading'> | undefined {
  const near = findNearId(text.trimEnd());
  if (near) {
    const start = offset + near.index;
    return miss('near-id', 'form', { start, end: start + near.found.length }, `{#${near.id}}`, true);
  }
  const written = source.slice(offset, offset + text.length).trimEnd();
  const [code, coded] = /`(\{#[a-z0-9-]+\})`$/.exec(written) ?? [];
  if (code !== undefined) {
    const end = offset + written.length;
    return miss('near-id', 'form', { start: end - code.length, end }, coded, true);
  }
  const [other] = text.matchAll(/\{#[\p{L}\p{N}_-]+\}/gu);
  if (!other) return undefined;
  const [start, end] = [offset + other.index, offset + other.index + other[0].length];
  const [rest = ''] = /^[^\n]*/.exec(source.slice(end))!;
  // The signs that close a heading may stand behind its id.
  if (/^[ \t#]*$/.test(rest)) return undefined;
  const [gap] = heading.exec(rest) ?? [];
  if (gap !== undefined)
    return miss('near-heading', 'middle', { start: end + gap.length, end: end + rest.trimEnd().length }, rest);
  return miss('near-id', /\{#[^{}]*\}[ \t#]*$/.test(rest) ? 'second' : 'middle', { start, end }, other[0]);
} // prettier-ignore

/** An id on a line of its own. */
function findBelow({ text, offset }: ProseBlock, page: ParsedPage): IdMiss | undefined {
  const { miss, source } = page;
  const [found, id] = below.exec(text) ?? [];
  if (found === undefined) return undefined;
  const above = source.slice(0, offset).replace(/(?<![\s>])[\s>]+$/, '');
  // Alone, it may stand further below.
  const before = found === text.trimEnd() ? above : source.slice(0, offset).replace(/\n[ \t>]*$/, '');
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const place = { start: offset, end: offset + found.length };
  if (!/^[ \t>]*#{1,6}[ \t]/.test(line) || /\{#[^{}]*\}[ \t#]*$/.test(line)) return findAbove(place, `{#${id}}`, page);
  return miss('near-id', 'below', place, `{#${id}}`, [{ ...place, start: above.length, write: ` {#${id}}` }]);
} // prettier-ignore

/** An id above a heading that has none is that of the heading; elsewhere it is nobody's. */
function findAbove(place: Range, expected: string, { miss, source }: ParsedPage): IdMiss {
  const { start, end } = place;
  const [below, gap] = /^((?:[ \t]*\r?\n)+)#{1,6}[ \t][^\n{]*(?=\n|$)/.exec(source.slice(end)) ?? [];
  if (below === undefined) return miss('near-id', 'alone', place, expected);
  const behind = end + below.trimEnd().length;
  return miss('near-id', 'above', place, expected, [
    { start: source.lastIndexOf('\n', start) + 1, end: end + gap!.length, write: '' },
    { start: behind, end: behind, write: ` ${expected}` },
  ]);
}
