import type { Nodes } from 'mdast';
import { once } from '../../data/once.js';

/** A range of the source; lines and columns are 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
}

/** Makes the function that tells the line and column of an offset; line ends are LF, CRLF and CR. */
export function createLocator(text: string): (offset: number) => Place {
  const lineStarts = once(() => [
    0,
    ...Array.from(text.matchAll(/\r\n?|\n/g), ({ 0: end, index }) => index + end.length),
  ]);
  return (offset) => {
    const starts = lineStarts();
    let low = 0;
    let past = starts.length;
    while (past - low > 1) {
      const middle = (low + past) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else past = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

/** Where a node of a tree stands in the source; its first character when the node has no position. */
export function placeOf(node: { readonly position?: Nodes['position'] }): Place {
  const { start, end } = node.position ?? {};
  return {
    line: start?.line ?? 1,
    column: start?.column ?? 1,
    ...(end && { endLine: end.line, endColumn: end.column }),
  };
}
