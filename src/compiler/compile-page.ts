import { prefixAnchors } from './body/anchors.js';
import { createForeignTerms, type ForeignTerms } from './body/foreign-terms.js';
import { labels } from './body/labels.js';
import { allTrees, renderPage } from './body/render.js';
import { createToHast } from './body/to-hast.js';
import type { FrontMatterOptions } from './front-matter/foreign.js';
import { readFrontMatter } from './front-matter/read.js';
import type { FrontMatterReading } from './front-matter/reading.js';
import { chooseParser, type ParserOptions } from './markdown/choose-parser.js';
import { outline, sectionLines } from './markdown/outline.js';
import { readMarkdown } from './markdown/read-markdown.js';
import { failedDraft, toDraft, type PageDraft } from './page-draft.js';
import { loadRawHtml } from './raw-html/load.js';
import { languageFolder } from './site/paths.js';
import { createReport, type Finding, type RuleSettings } from './rules/diagnostic.js';
import { checkEditorial, isEditorial } from './rules/editorial/check-page.js';
import type { EditorialOptions } from './rules/editorial/options.js';
import { resolveLimits, type Limits } from './source/limits.js';
import { isPageFile } from './source/page-file.js';
import { checkMergeConflicts } from './source/merge-conflicts.js';
import { readSource } from './source/read-source.js';
import { checkSourceFile, type SourceFile } from './source/source-file.js';

export type { DraftSection, PageDraft } from './page-draft.js';

export interface PageOptions extends ParserOptions {
  /** Foreign terms to mark with their language (`{ hackathon: 'en' }`). Default: none. */
  readonly foreignTerms?: ForeignTerms;
  /** BCP 47 language of the pages that do not say theirs. Default: `fr`. */
  readonly lang?: string;
  /** What becomes of keys that front matter does not have. Default: they are reported. */
  readonly frontMatter?: FrontMatterOptions;
  /** Limits to raise or lower. Default: `defaultLimits`. */
  readonly limits?: Partial<Limits>;
  /** Severity by rule; `'*'` for all others. The checks of editorial rules are made when set. Default: each rule's own. */
  readonly rules?: RuleSettings;
  /** What the editorial rules know of words and addresses. Default: nothing, and rules that need it stay silent. */
  readonly editorial?: EditorialOptions;
  /**
   * The words of translations, by language (see `docs/translations.md`). Default: none; a translation may cite the
   * addresses that the original may, and its terms in its own language are not foreign.
   */
  readonly editions?: Readonly<Record<string, Pick<PageOptions, 'foreignTerms' | 'editorial'>>>;
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
  checkSourceFile('file', file);
  const { path, value } = file;
  const findings: Finding[] = [];
  const report = createReport(path, findings);
  const limits = resolveLimits(options.limits);
  const parse = await chooseParser(path, options);

  if (!isPageFile(path, value, report)) return failedDraft(path, findings);
  const source = readSource(value, limits, report);
  if (source === undefined || !checkMergeConflicts(source, report)) return failedDraft(path, findings);
  const read = await readFrontMatter(source, limits, report, options.frontMatter);
  const frontMatter = withLanguage(read, options.lang);
  // Nobody knows where the page begins.
  if (frontMatter.kind === 'unclosed' || frontMatter.kind === 'late') return failedDraft(path, findings);
  const rawHtml = await loadRawHtml(frontMatter.body);
  const isChecked = frontMatter.kind === 'read' && isEditorial(options.rules);
  const readers = { parse, rawHtml, source: isChecked ? source : undefined };
  const markdown = readMarkdown(frontMatter.body, readers, limits, report);
  if (!markdown) return failedDraft(path, findings);

  const { title, lang = 'fr' } = frontMatter.data;
  const words = wordsFor(path, lang, options);
  const parts = outline(markdown.tree, rawHtml, report);
  const page = renderPage(parts, title ?? parts.sections[0]?.titleText ?? path, {
    toHast: createToHast(lang, rawHtml),
    labels: labels(lang),
    markForeignTerms: createForeignTerms(words.foreignTerms ?? {}),
    footnotes: markdown.footnotes,
    report,
  });

  if (isChecked)
    checkEditorial({ path, source, frontMatter, prose: markdown.prose, ...page }, { ...options, ...words }, report);
  const innerIds = prefixAnchors([page.lead, ...page.sections.flatMap(allTrees)], sectionLines(parts), report);
  return toDraft({ path, innerIds }, frontMatter, page, findings);
}

/** A page that does not say its language has that of the project, as if it said so. */
function withLanguage(reading: FrontMatterReading, lang: string | undefined): FrontMatterReading {
  return lang === undefined || reading.data.lang !== undefined
    ? reading
    : { ...reading, data: { ...reading.data, lang } };
}

/** The words of the language in whose folder a page stands. */
function wordsFor(path: string, lang: string, options: PageOptions): Pick<PageOptions, 'foreignTerms' | 'editorial'> {
  const { foreignTerms = {}, editorial, editions = {} } = options;
  if (languageFolder(path) !== lang) return { foreignTerms, ...(editorial && { editorial }) };
  const own = editions[lang];
  const terms = own?.foreignTerms ?? Object.fromEntries(Object.entries(foreignTerms).filter(([, of]) => of !== lang));
  return { foreignTerms: terms, editorial: { ...(editorial?.urls && { urls: editorial.urls }), ...own?.editorial } };
}
