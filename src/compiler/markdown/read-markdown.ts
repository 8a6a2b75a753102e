import type { Root } from 'mdast';
import type { Report } from '../rules/diagnostic.js';
import { readCallouts } from './boxes/callouts.js';
import { parseBoxes } from './boxes/parse.js';
import { rangesOf, reportBoxes } from './boxes/report.js';
import { readDialects } from './dialects.js';
import { readRawHeadings } from './raw-headings.js';
import type { Limits } from '../source/limits.js';
import type { Parse } from './parse.js';
import type { RawHtml } from '../raw-html/load.js';
import { findMarks } from './marks/find.js';
import { reportMarks } from './marks/report.js';
import { resolveReferences, type Footnotes } from './references.js';
import { checkSource } from '../source/check-limits.js';
import { visit } from './visit.js';
import { createLocator, placeOf } from '../source/place.js';
import { findNearMisses } from './near/find.js';

export interface MarkdownSource {
  /** Without definitions or references; its raw HTML is balanced and holds only what may pass. */
  readonly tree: Root;
  readonly footnotes: Footnotes;
}

/** What reads one page. */
export interface MarkdownReaders {
  readonly parse: Parse;
  readonly rawHtml: RawHtml | undefined;
}

/** Parses Markdown and reports what would be lost; `undefined` when a limit is passed. */
export function readMarkdown(
  body: string,
  { parse, rawHtml }: MarkdownReaders,
  limits: Limits,
  report: Report,
): MarkdownSource | undefined {
  if (!checkSource(body, limits, report)) return undefined;
  const { tree, boxes } = parseBoxes(body, parse);
  reportNearMisses(tree, body, report);
  reportMarks(findMarks(tree, body, rangesOf(boxes, body)), body, report);
  if (body.includes('[!')) readCallouts(tree);
  if (/<h[1-6]|><\/a>/i.test(body)) readRawHeadings(tree);
  readDialects(tree, body, report);
  if (boxes.size > 0) reportBoxes(boxes, body, report);
  if (body.includes('[^')) takeFootnotesFromHeadings(tree, report);
  if (rawHtml && !rawHtml.checkRawHtml(tree, limits, report)) return undefined;
  const footnotes = resolveReferences(tree, body, limits, report);
  return footnotes && { tree, footnotes };
}

function reportNearMisses(tree: Root, body: string, report: Report): void {
  const locate = createLocator(body);
  for (const { rule, start, end, kind, found, expected } of findNearMisses(tree, body)) {
    // Each kind belongs to its rule, which a list of them all cannot say.
    report(rule, locate(start, end), { kind, found, expected } as never);
  }
}

/** A title stands in tables of contents and links, where a footnote has no place. */
function takeFootnotesFromHeadings(tree: Root, report: Report): void {
  visit(tree, (heading) => {
    if (heading.type !== 'heading') return;
    visit(heading, (node, index, parent) => {
      if (node.type !== 'footnoteReference' || !parent) return undefined;
      report('heading-footnote', placeOf(node), { found: `[^${node.label ?? node.identifier}]` });
      parent.children.splice(index, 1);
      return index;
    });
  });
}
