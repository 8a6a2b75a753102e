import { parseBoxes } from './boxes/parse.js';
import { rangesOf } from './boxes/report.js';
import { findMarks } from './marks/find.js';
import { parseMarkdown } from './parse.js';
import { proseOf, type ProseBlock } from './prose.js';

/** The prose of a page from its text alone: neither boxes nor marks of other tools are a part of it. */
export function readProse(body: string, source: string): ProseBlock[] {
  const { tree, boxes } = parseBoxes(body, parseMarkdown);
  return proseOf(tree, source, { marks: findMarks(tree, body, rangesOf(boxes, body)) });
}
