import type { SourceLine } from './lines.js';

/** The row below the header of a table; no two repetitions in it can take the same spaces, so that it stays linear. */
const delimiterRow = /^[ \t]*(?:\|[ \t]*)?:?-+:?(?:[ \t]*\|[ \t]*:?-+:?)*[ \t]*(?:\|[ \t]*)?$/;

/** Cells that a parser adds to short rows, for each character of the table, before it is taken for an attack. */
const paddingPerCharacter = 8;

interface TableCounter {
  /** The number of cells when it passes the limit. */
  add(line: SourceLine): number | undefined;
  readonly inside: boolean;
  /** The limit that holds for the table at hand. */
  readonly limit: number;
}

/** Counts the cells of each table: short rows are filled up, so a table has columns × rows. */
export function createTableCounter(most: number): TableCounter {
  let header = 0;
  let depth = 0;
  let columns = 0;
  let rows = 0;
  let characters = 0;
  let limit = most;
  return {
    get inside() {
      return columns > 0;
    },
    get limit() {
      return limit;
    },
    add({ text, startsBlock, isCode, depth: lineDepth }) {
      if (startsBlock || isCode || lineDepth !== depth) columns = 0;
      depth = lineDepth;
      if (columns > 0) {
        rows++;
        characters += text.length;
        limit = Math.min(most, Math.max(1_000, paddingPerCharacter * characters));
        return columns * rows > limit ? columns * rows : undefined;
      }
      const width = text.includes('|') ? countCells(text) : text.includes('-') ? 1 : 0;
      if (header > 0 && width === header && !isCode && delimiterRow.test(text)) {
        columns = width;
        rows = 1;
        characters = 2 * text.length;
      }
      header = isCode ? 0 : width;
      return undefined;
    },
  };
}

function countCells(text: string): number {
  const inner = text
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  let cells = 1;
  for (let index = 0; index < inner.length; index++) {
    if (inner[index] === '\\') index++;
    else if (inner[index] === '|') cells++;
  }
  return cells;
}
