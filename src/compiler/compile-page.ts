import { toString } from 'hast-util-to-string';
import { prefixAnchors } from './body/anchors.js';
import { portablePath } from './source/file-names.js';
import { findFileFormat } from './source/file-formats.js';
import { checkMergeConflicts } from './source/merge-conflicts.js';
import { checkCharacters } from './source/characters.js';
import { contentHash } from './body/content-hash.js';
import { decode } from './source/decode.js';
import { createReport, type Finding, type Place, type Report, type RuleSettings } from './rules/diagnostic.js';
import { checkEditorial } from './rules/editorial/check-page.js';
import type { EditorialOptions } from './rules/editorial/options.js';
import { excerpt, readProse } from './body/excerpt.js';
import { createForeignTerms, type ForeignTerms } from './body/foreign-terms.js';
import { readFrontMatter } from './front-matter/read.js';
import type { FrontMatter } from './front-matter/schema.js';
import { labels } from './body/labels.js';
import { resolveLimits, type Limits } from './source/limits.js';
import { collectLinks, type DraftLink } from './body/links.js';
import { loadRawHtml } from './raw-html/load.js';
import { createMarkdown } from './body/markdown.js';
import { createParser, type ParserOptions } from './markdown/native/choose-parser.js';
import { readMarkdown } from './markdown/read-markdown.js';
import { allTrees, renderBody, renderSection, type RenderContext, type RenderedSection } from './body/render.js';
import { outline } from './markdown/outline.js';
import type { SourceFile } from './source/source-file.js';

export interface PageOptions extends ParserOptions {
  /** Foreign terms to mark with their language (`{ hackathon: 'en' }`). Default: none. */
  readonly foreignTerms?: ForeignTerms;
  /** Limits to raise or lower. Default: `defaultLimits`. */
  readonly limits?: Partial<Limits>;
  /** Severity by rule; `'*'` for all others. The checks of editorial rules are made when set. Default: each rule's own. */
  readonly rules?: RuleSettings;
  /** What the editorial rules know of words and addresses. Default: nothing, and rules that need it stay silent. */
  readonly editorial?: EditorialOptions;
}

/** A section before the other pages are known. */
export interface DraftSection {
  readonly id: string;
  readonly title: string;
  readonly titleHtml: string;
  readonly depth: number;
  /** Whether the heading was an H1: it may turn out to be the page's title. */
  readonly h1: boolean;
  /** Whether the heading says its id itself. */
  readonly explicitId: boolean;
  readonly html: string;
  readonly excerpt: string;
  readonly links: readonly DraftLink[];
  readonly line: number;
  readonly place: Place;
  readonly hash: string;
  readonly children: readonly DraftSection[];
}

/** A page before the other pages are known: plain data, so it can be cached or sent between threads. */
export interface PageDraft {
  readonly path: string;
  /** Whether the file could not be read: the page then holds nothing, and nobody knows its sections. */
  readonly failed: boolean;
  readonly frontMatter: FrontMatter;
  readonly hasFrontMatter: boolean;
  readonly buttonPlaces: readonly Place[];
  readonly html: string;
  readonly links: readonly DraftLink[];
  readonly sections: readonly DraftSection[];
  readonly findings: readonly Finding[];
}

/**
 * Compiles one file as far as it can be without the others. Never throws for what stands in the file: what is wrong is
 * in `findings`, to be worded by `toDiagnostics`.
 *
 * @param file Path inside the content folder, and text or UTF-8 bytes.
 * @param options See `PageOptions`. A limit or parser that does not exist throws a `TypeError`.
 * @returns Plain data for `linkPages`.
 * @example
 * const draft = await compilePage({ path: 'index.md', value: '# Bonjour\n\nTexte.' });
 * draft.sections[0].html; // '<p>Texte.</p>'
 */
export async function compilePage(file: SourceFile, options: PageOptions = {}): Promise<PageDraft> {
  const findings: Finding[] = [];
  const report = createReport(file.path, findings);
  const limits = resolveLimits(options.limits);
  const parse = await createParser(file.path, options);
  const portable = portablePath(file.path);
  if (portable !== file.path) {
    report('file-name', undefined, { found: file.path, expected: portable });
    return failedDraft(file.path, findings);
  }
  const format = findFileFormat(file.value);
  if (format !== undefined) {
    report('file-format', undefined, { format });
    return failedDraft(file.path, findings);
  }
  if (isTooLong(file.value, limits, report)) return failedDraft(file.path, findings);
  const decoded = decode(file.value, report);
  if (decoded === undefined) return failedDraft(file.path, findings);
  if (!checkMergeConflicts(decoded, report)) return failedDraft(file.path, findings);
  const value = checkCharacters(decoded, report);
  const frontMatter = await readFrontMatter(value, limits, report);
  const { kind, data, present, body, buttonPlaces } = frontMatter;
  // Nobody knows where the page begins.
  if (kind === 'unclosed') return failedDraft(file.path, findings);
  const lang = data.lang ?? 'fr';
  const rawHtml = await loadRawHtml(body);
  const source = readMarkdown(body, { parse, rawHtml }, limits, report);
  if (!source) return failedDraft(file.path, findings);
  const { lead, sections } = outline(source.tree, rawHtml, report);
  const context: RenderContext = {
    path: file.path,
    markdown: createMarkdown(lang, rawHtml),
    labels: labels(lang),
    markForeignTerms: createForeignTerms(options.foreignTerms ?? {}),
    footnotes: source.footnotes,
    report,
  };
  const start: Place = { line: 1, column: 1 };
  const pageTitle = data.title ?? sections[0]?.titleText ?? file.path;
  const leadBody = renderBody(lead, { id: 'page', title: pageTitle, depth: 1, place: start }, context);
  const trees = sections.map((section) => renderSection(section, context));
  if (kind !== 'unreadable')
    checkEditorial({ path: file.path, value, frontMatter, lead: leadBody, sections: trees }, options, report);
  prefixAnchors([leadBody, ...trees.flatMap(allTrees)]);
  return {
    path: file.path,
    failed: false,
    frontMatter: data,
    hasFrontMatter: present,
    buttonPlaces,
    links: collectLinks(leadBody, file.path, report, start),
    html: context.markdown.stringify(leadBody),
    sections: trees.map((section) => toDraft(section, context)),
    findings,
  };
}

function isTooLong(value: string | Uint8Array, limits: Limits, report: Report): boolean {
  // A string of UTF-16 code units has at most three times as many bytes in UTF-8: most need no counting.
  const sure = typeof value === 'string' && value.length * 3 <= limits.fileBytes;
  const found = sure ? 0 : typeof value === 'string' ? new TextEncoder().encode(value).length : value.length;
  if (found <= limits.fileBytes) return false;
  report('limit-file', undefined, { found, limit: limits.fileBytes });
  return true;
}

function failedDraft(path: string, findings: readonly Finding[]): PageDraft {
  const nothing = { frontMatter: {}, hasFrontMatter: true, buttonPlaces: [], links: [], html: '', sections: [] };
  return { path, failed: true, ...nothing, findings };
}

function toDraft({ outline, title, body, children }: RenderedSection, context: RenderContext): DraftSection {
  const { path, report, markdown } = context;
  const links = [
    ...collectLinks(title, path, report, outline.place),
    ...collectLinks(body, path, report, outline.place),
  ];
  const titleHtml = markdown.stringify(title);
  const html = markdown.stringify(body);
  return {
    id: outline.id,
    title: toString(title).trim(),
    titleHtml,
    depth: outline.depth,
    h1: outline.h1,
    explicitId: outline.explicitId,
    html,
    excerpt: excerpt(readProse(body)),
    links,
    line: outline.place.line,
    place: outline.place,
    hash: contentHash(`${titleHtml}\n${html}`),
    children: children.map((child) => toDraft(child, context)),
  };
}
