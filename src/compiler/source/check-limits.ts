import type { Report } from '../rules/diagnostic.js';
import type { Limits } from './limits.js';
import { createParagraphCounter } from './paragraph-counter.js';
import { createLocator } from './place.js';
import { createLineReader, type SourceLine } from './lines.js';

/**
 * Counts what makes a Markdown parser slow or deep, before one sees the text: each is linear to count. Returns `false`
 * when a limit is passed, after reporting it.
 */
export function checkSource(body: string, limits: Limits, report: Report): boolean {
  const delimiters = createDelimiterCounter(limits.delimiters);
  const paragraphs = createParagraphCounter(limits);
  const tables = createTableCounter(limits.tableCells);
  const read = createLineReader(limits.depth);
  const locate = createLocator(body);
  let lazy = 0;
  for (let start = 0, end = 0; start <= body.length; start = end + 1) {
    end = body.indexOf('\n', start);
    if (end < 0) end = body.length;
    const line = read(body.slice(start, end));
    if (line.depth > limits.depth) {
      report('limit-depth', locate(start), { found: line.depth, limit: limits.depth });
      return false;
    }
    if (line.isLazy && ++lazy > limits.lazyLines) {
      report('limit-lazy', locate(start), { found: lazy, limit: limits.lazyLines });
      return false;
    }
    const cells = tables.add(line);
    if (cells !== undefined) {
      report('limit-table', locate(start), { found: cells, limit: tables.limit });
      return false;
    }
    const excess = paragraphs.add(line, tables.inside);
    if (excess) {
      report('limit-paragraph', locate(start), excess);
      return false;
    }
    const character = delimiters.add(line, tables.inside);
    if (character !== undefined) {
      report('limit-delimiters', locate(start), { found: limits.delimiters + 1, limit: limits.delimiters, character });
      return false;
    }
  }
  return true;
}

/** Signs that a parser pairs or searches, by what it searches them with. */
const families = ['[', '*', '_', '~', '`', '<'] as const;
const anyDelimiter = /[[\]*_~`<]/;

const definition = /^\[([^[\]\\]*)\]:[ \t]*[^\s<()\\]+[ \t]*$/;

/** Whether a line is a whole definition; at the start of a block it belongs to no paragraph. */
function isDefinition(text: string): boolean {
  return text.startsWith('[') && (definition.exec(text)?.[1] ?? '').trim() !== '';
}

/** Counts the delimiters of each paragraph; each row of a table is a paragraph of its own. */
function createDelimiterCounter(limit: number): { add(line: SourceLine, inTable: boolean): string | undefined } {
  const counts = new Uint32Array(families.length);
  let onlyDefinitions = false;
  return {
    add({ text, startsBlock, isCode }, inTable) {
      onlyDefinitions = (startsBlock || onlyDefinitions) && isDefinition(text);
      if (startsBlock || inTable || onlyDefinitions) counts.fill(0);
      if (isCode) return undefined;
      const first = text.search(anyDelimiter);
      for (let index = first < 0 ? text.length : first; index < text.length; index++) {
        const family = familyOf(text, index);
        if (family >= 0 && ++counts[family]! > limit) return families[family];
      }
      return undefined;
    },
  };
}

function familyOf(text: string, index: number): number {
  switch (text.charCodeAt(index)) {
    case 0x5b: // [
    case 0x5d: // ]
      return 0;
    case 0x2a: // *
      return 1;
    case 0x5f: // _
      return 2;
    case 0x7e: // ~
      return 3;
    case 0x60: // `
      return 4;
    case 0x3c: {
      // `<!` and `<?` are searched to the end of the paragraph for what closes them.
      const next = text.charCodeAt(index + 1);
      return next === 0x21 || next === 0x3f ? 5 : -1;
    }
    default:
      return -1;
  }
}

const delimiterRow = /^[ \t]{0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;

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
function createTableCounter(most: number): TableCounter {
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
