import type { Report } from '../rules/diagnostic.js';
import { createDelimiterCounter } from './delimiter-counter.js';
import type { Limits } from './limits.js';
import { createParagraphCounter } from './paragraph-counter.js';
import { createLocator } from './place.js';
import { createLineReader } from './lines.js';
import { createTableCounter } from './table-counter.js';

/**
 * Counts, in linear time and before a parser sees the text, what makes Markdown parsers slow or takes their stack.
 * Returns `false` when a limit is passed, after reporting it.
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
