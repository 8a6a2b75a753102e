import type { Root } from 'mdast';
import type { Report } from '../rules/diagnostic.js';
import { readCallouts } from './boxes/callouts.js';
import { parseBoxes } from './boxes/parse.js';
import { rangesOf, reportBoxes } from './boxes/report.js';
import { readDialects } from './dialects.js';
import { readRawHeadings } from './raw-headings.js';
import type { Limits } from '../source/limits.js';
import { parseMarkdown, type Parse } from './parse.js';
import { proseOf, type ProseBlock } from './prose.js';
import type { RawHtml } from '../raw-html/load.js';
import { findMarks, type Mark } from './marks/find.js';
import { reportMarks } from './marks/report.js';
import { resolveReferences, type Footnotes } from './references.js';
import { checkSource } from '../source/check-limits.js';
import { remove, visit } from './visit.js';
import { createLocator, placeOf } from '../source/place.js';
import { findNearMisses } from './near/find.js';

export interface MarkdownSource {
  /** Without definitions or references; its raw HTML is balanced and holds only what may pass. */
  readonly tree: Root;
  readonly footnotes: Footnotes;
  /** Where it was asked for and remark has read the page, whose tree tells where each text stands. */
  readonly prose?: readonly ProseBlock[] | undefined;
}

/** What reads one page. */
export interface MarkdownReaders {
  readonly parse: Parse;
  readonly rawHtml: RawHtml | undefined;
  /** The whole file, if the prose is asked for. */
  readonly source?: string | undefined;
}

/** Parses Markdown and reports what would be lost; `undefined` when a limit is passed. */
export function readMarkdown(
  body: string,
  { parse, rawHtml, source }: MarkdownReaders,
  limits: Limits,
  report: Report,
): MarkdownSource | undefined {
  if (!checkSource(body, limits, report)) return undefined;
  const { tree, boxes } = parseBoxes(body, parse);
  const marks = findMarks(tree, body, rangesOf(boxes, body));
  reportNearMisses(tree, body, marks, report);
  // Only an untouched tree tells where each text stands: the steps below change it.
  const prose = source !== undefined && parse === parseMarkdown ? proseOf(tree, source, { marks }) : undefined;
  reportMarks(marks, body, report);
  if (body.includes('[!')) readCallouts(tree);
  if (/<h[1-6]|><\/a>/i.test(body)) readRawHeadings(tree);
  readDialects(tree, body, report);
  if (boxes.size > 0) reportBoxes(boxes, body, report);
  if (body.includes('[^')) takeFootnotesFromHeadings(tree, report);
  if (rawHtml && !rawHtml.checkRawHtml(tree, limits, report)) return undefined;
  const footnotes = resolveReferences(tree, body, limits, report);
  return footnotes && { tree, footnotes, prose };
}

function reportNearMisses(tree: Root, body: string, marks: readonly Mark[], report: Report): void {
  const locate = createLocator(body);
  for (const { rule, start, end, kind, found, expected } of findNearMisses(tree, body, marks)) {
    // Each kind belongs to its rule, which a list of them all cannot say.
    report(rule, locate(start, end), { kind, found, expected } as never);
  }
}

/** A title stands in tables of contents and links, where a footnote has no place. */
function takeFootnotesFromHeadings(tree: Root, report: Report): void {
  visit(tree, (heading) => {
    if (heading.type !== 'heading') return;
    remove(heading, (node) => {
      if (node.type !== 'footnoteReference') return false;
      report('heading-footnote', placeOf(node), { found: `[^${node.label ?? node.identifier}]` });
      return true;
    });
  });
}
