import type { Report } from '../rules/diagnostic.js';
import type { RuleData, RuleId } from '../rules/rules.js';
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
  let start = 0;
  const refuse = <Rule extends RuleId>(rule: Rule, data: RuleData[Rule]) => {
    report(rule, locate(start), data);
    return false;
  };
  for (let end = 0; start <= body.length; start = end + 1) {
    end = body.indexOf('\n', start);
    if (end < 0) end = body.length;
    const line = read(body.slice(start, end));
    if (line.depth > limits.depth) return refuse('limit-depth', { found: line.depth, limit: limits.depth });
    if (line.isLazy && ++lazy > limits.lazyLines) return refuse('limit-lazy', { found: lazy, limit: limits.lazyLines });
    const cells = tables.add(line);
    if (cells !== undefined) return refuse('limit-table', { found: cells, limit: tables.limit });
    const excess = paragraphs.add(line, tables.inside);
    if (excess) return refuse('limit-paragraph', excess);
    const character = delimiters.add(line, tables.inside);
    if (character !== undefined)
      return refuse('limit-delimiters', { found: limits.delimiters + 1, limit: limits.delimiters, character });
  }
  return true;
}
