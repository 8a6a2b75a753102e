import { CST, Lexer } from 'yaml';
import type { Limits } from '../source/limits.js';
import type { Range } from '../source/place.js';
import type { RuleData } from '../rules/rules.js';
import type { SyntaxProblem } from '../rules/words/syntax-problems.js';

/** What makes YAML unreadable, by its offsets. */
export interface YamlProblem extends Range {
  readonly problem: SyntaxProblem;
  readonly found: string;
}

const forbidden: Readonly<Partial<Record<string, SyntaxProblem>>> = {
  alias: 'alias',
  anchor: 'alias',
  'explicit-key-ind': 'complex-key',
  tag: 'tag',
};

/** Whether front matter is longer than it may be. */
export function findExcess(text: string, limits: Limits): RuleData['limit-front-matter'] | undefined {
  const found = new TextEncoder().encode(text).length;
  return found > limits.frontMatterBytes ? { found, limit: limits.frontMatterBytes, unit: 'bytes' } : undefined;
}

/**
 * Finds what front matter must not hold with the YAML lexer alone: aliases expand without end, tags construct objects,
 * and thousands of nested collections take the parser's stack.
 */
export function findUnsafeYaml(yaml: string, limits: Limits): YamlProblem | RuleData['limit-front-matter'] | undefined {
  const excess = findExcess(yaml, limits);
  if (excess) return excess;
  // Columns of the open block collections, and the number of open flow collections.
  const blocks: number[] = [];
  let flows = 0;
  let offset = 0;
  let lineStart = 0;
  let lineStarts = true;
  for (const lexeme of new Lexer().lex(yaml)) {
    const type = CST.tokenType(lexeme);
    const problem = type === null ? undefined : forbidden[type];
    if (problem !== undefined) return { start: offset, end: offset + lexeme.length, problem, found: lexeme };
    const column = offset - lineStart + 1;
    if (lineStarts && flows === 0 && type !== 'space' && type !== 'newline' && type !== 'comment') {
      while (blocks.length > 0 && blocks.at(-1)! > column) blocks.pop();
      lineStarts = false;
    }
    if (type === 'flow-map-start' || type === 'flow-seq-start') flows++;
    else if (type === 'flow-map-end' || type === 'flow-seq-end') flows--;
    else if ((type === 'seq-item-ind' || type === 'map-value-ind') && column > (blocks.at(-1) ?? 0))
      blocks.push(column);
    const depth = blocks.length + flows;
    if (depth > limits.frontMatterDepth) return { found: depth, limit: limits.frontMatterDepth, unit: 'depth' };
    if (isMark(lexeme)) continue;
    const lastBreak = lexeme.lastIndexOf('\n');
    if (lastBreak >= 0) lineStart = offset + lastBreak + 1;
    offset += lexeme.length;
    if (lexeme.endsWith('\n')) lineStarts = true;
  }
  return undefined;
}

/** The lexer's own signs (document start, scalar follows …), which stand nowhere in the source. */
function isMark(lexeme: string): boolean {
  return lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END || lexeme === CST.SCALAR;
}
