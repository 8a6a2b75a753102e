import { findNearId } from '../heading-id.js';
import type { NearMiss, ParsedPage } from './miss.js';

/** Ids of headings in the wrong brackets, with spaces in them, or with something behind them. */
export function* findIds({ blocks, source }: ParsedPage): Generator<NearMiss<'near-id'>> {
  if (!/^[ \t>]*#.*[{[(<#]/m.test(source)) return;
  for (const { block, text, offset } of blocks()) {
    const near = block === 'heading' ? findNearId(text.trimEnd()) : undefined;
    if (!near) continue;
    const { index, found, id } = near;
    const [start, expected] = [offset + index, `{#${id}}`];
    const end = start + found.length;
    yield { rule: 'near-id', kind: 'form', start, end, found, expected, edits: [{ start, end, write: expected }] };
  }
}
