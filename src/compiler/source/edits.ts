import type { Range } from './place.js';

/** A replacement in a text, by offsets. */
export interface Edit extends Range {
  readonly write: string;
}

/** Makes replacements that do not overlap, in the order of the text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = '';
  let from = 0;
  for (const { start, end, write } of edits) {
    edited += text.slice(from, start) + write;
    from = end;
  }
  return edited + text.slice(from);
}
