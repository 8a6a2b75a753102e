import type { Link, Page, Section, Source } from '../../data/model.js';
import type { DraftSection, PageDraft } from '../compile-page.js';
import { contentHash } from '../body/content-hash.js';
import { refuse } from '../../data/refuse.js';
import { flatten, keyOf, mapSections } from '../../data/sections.js';
import { createReport, type Finding, type Report, type RuleSettings } from '../rules/diagnostic.js';
import type { DraftLink } from '../body/link-target.js';
import { aliasesOf } from './aliases.js';
import { checkReviews, reviewDay } from './reviews.js';
import { linkedPath, publicPath, readable, relativePath } from './paths.js';
import { isWebAddress } from './check-terms.js';
import { fileKey, targetKey } from './page-summary.js';
import type { Answer, PageFacts } from './page-facts.js';

export interface LinkPageOptions {
  /**
   * Address of the folder in which the content is edited, to give every section its `source.editUrl`:
   * `https://github.com/owner/name/edit/main/content/`. Default: none.
   */
  readonly editUrl?: string;
  /** Today, `YYYY-MM-DD`, for `review-due`. Default: nothing is to be read again. */
  readonly today?: string;
  /** Severity by rule. Default: each rule's own. */
  readonly rules?: RuleSettings;
}

/** Finishes one page. Depends on nothing but its arguments; links that lead nowhere are reported. */
export function linkPage(draft: PageDraft, facts: PageFacts, options: LinkPageOptions, findings: Finding[]): Page {
  const { summary: written = '', lang = 'fr', audience, reviewed, data } = draft.frontMatter;
  const { id, title } = facts;
  const path = publicPath(draft.path);
  const aliases = aliasesOf(draft.frontMatter, draft.path);
  const report = createReport(draft.path, findings);
  const link = createLinker(draft.path, facts, report);
  const source = createSource(draft.path, options.editUrl);
  const toSection = createSections({ id, path, lang }, link, source);
  const { html, links, sections } = absorbTitle(draft, title);
  reportHeadingIds(sections, report);
  reportFiles(draft, facts, report);
  checkReviews(draft.frontMatter, sections, reviewDay(options), report);
  return {
    id,
    path,
    title,
    summary: written || firstSentences(draft),
    lang,
    ...(audience !== undefined && { audience }),
    ...(reviewed !== undefined && { reviewed }),
    ...(aliases.length > 0 && { aliases }),
    ...(data !== undefined && { data }),
    html,
    sections: sections.map((section) => toSection(section)),
    links: links.map(link),
    source: source(1, contentHash([title, written, html].join('\n'))),
  };
}

function createSections(
  { id: page, path, lang }: Pick<Page, 'id' | 'path' | 'lang'>,
  link: (draft: DraftLink) => Link,
  source: (line: number, hash: string) => Source,
): (section: DraftSection, parent?: string) => Section {
  const toSection = (section: DraftSection, parent?: string): Section => ({
    id: section.id,
    key: keyOf({ page, id: section.id }),
    page,
    path,
    ...(lang !== 'fr' && { lang }),
    title: section.title,
    titleHtml: section.titleHtml,
    depth: section.depth,
    html: section.html,
    excerpt: section.excerpt,
    ...(parent !== undefined && { parent }),
    children: section.children.map((child) => toSection(child, section.id)),
    links: section.links.map(link),
    source: source(section.line, section.hash),
  });
  return toSection;
}

/** What a page without a summary begins with: its lead, else its first section that has a text. */
function firstSentences({ excerpt, sections }: PageDraft): string {
  return excerpt || (flatten(sections).find((section) => section.excerpt !== '')?.excerpt ?? '');
}

/** An H1 equal to the page's title is the title: its body joins the lead. */
function absorbTitle(draft: PageDraft, title: string): Pick<PageDraft, 'html' | 'links' | 'sections'> {
  const heading = draft.sections[0];
  if (!heading?.h1 || heading.title !== title) return draft;
  return {
    html: [draft.html, heading.html].filter(Boolean).join('\n'),
    links: [...draft.links, ...heading.links],
    sections: [...mapSections(heading.children, ({ depth }) => ({ depth: depth - 1 })), ...draft.sections.slice(1)],
  };
}

/** Top-level headings that are not the page's title and say no id; the others were reported with their page. */
function reportHeadingIds(sections: readonly DraftSection[], report: Report): void {
  for (const { h1, explicitId, title, id, place } of sections) {
    if (h1 && !explicitId) report('heading-id', place, { found: title, expected: id });
  }
}

function reportFiles({ path, files }: PageDraft, { answers }: PageFacts, report: Report): void {
  for (const { path: file, written, isImage, place } of files) {
    const { isFile, nearestFile } = answers[fileKey(file)] ?? {};
    if (isFile !== false) continue;
    const near = nearestFile === undefined ? undefined : linkedPath(relativePath(path, nearestFile));
    const hash = written.slice(written.split('#', 1)[0]!.length);
    report('missing-file', place, { found: written, isImage, nearest: near && near + hash });
  }
}

function createLinker(path: string, facts: PageFacts, report: Report): (draft: DraftLink) => Link {
  return ({ internal, ...link }) => {
    if (!internal) return link;
    const answer = facts.answers[targetKey(internal)] ?? {};
    const { target, elsewhere } = answer;
    if (elsewhere !== undefined) return { ...link, kind: elsewhere };
    if (answer.isFile) return { ...link, kind: 'file' };
    if (target !== undefined) return { ...link, kind: target.includes('#') ? 'section' : 'page', target };
    const found = readable(internal.written);
    report('internal-link', internal.place, {
      found,
      nearest: nearestLink(found, answer, path),
      innerLine: answer.innerLine,
      draft: answer.draft,
    });
    return { ...link, kind: 'file' };
  };
}

/** The link that would lead to what is closest, as an editor of `path` would write it. */
function nearestLink(found: string, { nearestFile, nearestSection }: Answer, path: string): string | undefined {
  const file = nearestFile === undefined ? found.split('#')[0]! : linkedPath(relativePath(path, nearestFile));
  if (nearestSection !== undefined) return `${file}#${nearestSection}`;
  return nearestFile === undefined ? undefined : file;
}

function createSource(path: string, editUrl: string | undefined): (line: number, hash: string) => Source {
  if (editUrl === undefined) return (line, hash) => ({ path, line, hash });
  if (typeof editUrl !== 'string' || !isWebAddress(editUrl)) refuse('editUrl', 'an http(s) URL', editUrl);
  const base = `${editUrl.replace(/(?<!\/)\/*$/, '/')}${path.split('/').map(encodeURIComponent).join('/')}`;
  return (line, hash) => ({ path, line, hash, editUrl: `${base}#L${line}` });
}
