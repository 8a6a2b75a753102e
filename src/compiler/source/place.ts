import { once } from '../../data/once.js';
import type { Place } from '../rules/diagnostic.js';

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
