import type { Attribution, Audience, Faq, License, Link, Page, Section } from '../model.js';
import { linkInventory } from '../link-inventory.js';
import { nearest } from '../nearest.js';
import type { DraftSection, PageDraft } from './compile-page.js';
import { contentHash } from './content-hash.js';
import { createReport, type Finding, type Report } from './diagnostic.js';
import type { DraftLink } from './links.js';
import { pageName, publicPath, relativePath } from './paths.js';
import { slug, unused } from './slug.js';

export interface LinkOptions {
  /** Version of the content. Default: `0.0.0`. */
  readonly version?: string;
  /** Licence of the content. Default: Licence Ouverte 2.0. */
  readonly license?: License;
  /** Who is to be named as the source. Default: data.gouv.fr. */
  readonly attribution?: { readonly source: string; readonly url: string };
  /** Whether pages with `draft: true` take part. Default: `false`. */
  readonly drafts?: boolean;
}

export interface Linked {
  readonly faq: Faq;
  readonly findings: readonly Finding[];
}

/**
 * Joins the drafts of all pages: titles, audiences, links, and the checks that need every page.
 *
 * @param drafts What `compilePage` gave for each file, in any order.
 * @param options See `LinkOptions`.
 * @returns The data, to be used only when no finding is an error, and what was found here (the drafts keep theirs).
 * @example
 * const drafts = await Promise.all(files.map((file) => compilePage(file)));
 * const { faq, findings } = linkPages(drafts);
 */
export function linkPages(drafts: readonly PageDraft[], options: LinkOptions = {}): Linked {
  const findings: Finding[] = [];
  const published = drafts.filter(({ frontMatter }) => options.drafts || !frontMatter.draft);
  const site = createSite(published.toSorted(byPath), findings);
  const pages = site.drafts.map((draft) => toPage(draft, site, findings));
  const audiences = toAudiences(site, findings);
  const order = new Map(audiences.map(({ page }, index) => [page, index]));
  const rank = (page: Page) => (page.path === '' ? -1 : (order.get(page.id) ?? order.size));
  const ordered = pages.toSorted((a, b) => rank(a) - rank(b));
  const dates = ordered.map(({ updated, reviewed }) => updated ?? reviewed ?? '').sort();
  return {
    faq: {
      version: options.version ?? '0.0.0',
      license: options.license ?? licenceOuverte,
      attribution: toAttribution(options, dates.at(-1) ?? ''),
      audiences,
      pages: ordered,
      links: linkInventory(ordered),
    },
    findings,
  };
}

export const licenceOuverte: License = {
  name: 'Licence Ouverte 2.0',
  spdx: 'etalab-2.0',
  url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
};

interface Site {
  readonly drafts: readonly PageDraft[];
  readonly home: PageDraft | undefined;
  readonly byPath: ReadonlyMap<string, PageDraft>;
  readonly ids: ReadonlyMap<PageDraft, string>;
  readonly sectionIds: ReadonlyMap<PageDraft, ReadonlySet<string>>;
}

function createSite(drafts: readonly PageDraft[], findings: Finding[]): Site {
  const byPath = new Map<string, PageDraft>();
  const ids = new Map<PageDraft, string>();
  const taken = new Map<string, PageDraft>();
  for (const draft of drafts) {
    const name = slug(pageName(draft.path));
    const other = taken.get(name);
    if (other) createReport(draft.path, findings)('duplicate-page', undefined, { found: name, other: other.path });
    const id = unused(other ? slug(publicPath(draft.path)) : name, taken);
    ids.set(draft, id);
    taken.set(id, draft);
    byPath.set(publicPath(draft.path), draft);
  }
  const sectionIds = new Map(drafts.map((draft) => [draft, new Set(flatten(draft.sections).map(({ id }) => id))]));
  return { drafts, home: byPath.get(''), byPath, ids, sectionIds };
}

function flatten(sections: readonly DraftSection[]): DraftSection[] {
  return sections.flatMap((section) => [section, ...flatten(section.children)]);
}

function toPage(draft: PageDraft, site: Site, findings: Finding[]): Page {
  const { summary = '', lang = 'fr', audience, reviewed } = draft.frontMatter;
  const id = site.ids.get(draft)!;
  const title = titleOf(draft, site);
  const report = createReport(draft.path, findings);
  const link = (drafts: readonly DraftLink[]) => drafts.map((one) => toLink(one, draft, site, report));
  const toSection = (section: DraftSection, parent?: string): Section => ({
    id: section.id,
    page: id,
    title: section.title,
    titleHtml: section.titleHtml,
    depth: section.depth,
    html: section.html,
    excerpt: section.excerpt,
    ...(parent !== undefined && { parent }),
    children: section.children.map((child) => toSection(child, section.id)),
    links: link(section.links),
    source: { path: draft.path, line: section.line, hash: section.hash },
  });
  const { html, links, sections } = absorbTitle(draft, title);
  reportHeadingIds(sections, report);
  return {
    id,
    path: publicPath(draft.path),
    title,
    summary,
    lang,
    ...(audience !== undefined && { audience }),
    ...(reviewed !== undefined && { reviewed }),
    html,
    sections: sections.map((section) => toSection(section)),
    links: link(links),
    source: { path: draft.path, line: 1, hash: contentHash([title, summary, html].join('\n')) },
  };
}

/** Title of the front matter, else of the button, else the home page's summary; without front matter, the first heading. */
function titleOf(draft: PageDraft, site: Site): string {
  const { title, summary } = draft.frontMatter;
  if (title !== undefined) return title;
  if (!draft.hasFrontMatter) return draft.sections[0]?.title ?? pageName(draft.path);
  const path = publicPath(draft.path);
  const button = site.home?.frontMatter.buttons?.find((one) => one.default.replace(/^\/|\/$/g, '') === path);
  if (button && path !== '') return button.title;
  return summary ?? pageName(draft.path);
}

/** An H1 equal to the page's title is the title: its body joins the lead. */
function absorbTitle(draft: PageDraft, title: string): Pick<PageDraft, 'html' | 'links' | 'sections'> {
  const index = draft.sections.findIndex((section) => section.h1 && section.title === title);
  const heading = draft.sections[index];
  if (!heading || index > 0) return draft;
  return {
    html: [draft.html, heading.html].filter(Boolean).join('\n'),
    links: [...draft.links, ...heading.links],
    sections: [...heading.children.map(raise), ...draft.sections.slice(1)],
  };
}

/** Top-level headings that are not the page's title and say no id; the others were reported with their page. */
function reportHeadingIds(sections: readonly DraftSection[], report: Report): void {
  for (const { h1, explicitId, title, id, place } of sections) {
    if (h1 && !explicitId) report('heading-id', place, { found: title, expected: id });
  }
}

function raise(section: DraftSection): DraftSection {
  return { ...section, depth: section.depth - 1, children: section.children.map(raise) };
}

function toLink(draft: DraftLink, from: PageDraft, site: Site, report: Report): Link {
  const { internal, ...link } = draft;
  if (!internal) return link;
  const page = site.byPath.get(internal.path);
  const section = page && internal.fragment !== '' ? site.sectionIds.get(page)!.has(internal.fragment) : undefined;
  // Nobody knows the sections of a page that could not be read: its own error says why.
  if (page && (section !== false || page.failed)) {
    const id = site.ids.get(page)!;
    return { ...link, target: internal.fragment === '' ? id : `${id}#${internal.fragment}` };
  }
  report('internal-link', internal.place, { found: internal.written, nearest: nearestLink(internal, page, from, site) });
  return { ...link, kind: 'file' };
}

/** The link that would lead to what is closest, as an editor of `from` would write it. */
function nearestLink(
  { path, fragment, written }: NonNullable<DraftLink['internal']>,
  page: PageDraft | undefined,
  from: PageDraft,
  site: Site,
): string | undefined {
  if (page) {
    const id = nearest(fragment, site.sectionIds.get(page)!);
    return id === undefined ? undefined : `${written.split('#')[0]}#${id}`;
  }
  const near = nearest(path, site.byPath.keys());
  return near === undefined ? undefined : relativePath(from.path, site.byPath.get(near)!.path);
}

function toAudiences(site: Site, findings: Finding[]): Audience[] {
  const { home } = site;
  if (!home?.frontMatter.buttons) return [];
  const report = createReport(home.path, findings);
  const audiences: Audience[] = [];
  home.frontMatter.buttons.forEach((button, index) => {
    const path = button.default.replace(/^\/|\/$/g, '');
    const draft = site.byPath.get(path);
    if (!draft || path === '') {
      const paths = [...site.byPath.keys()].filter((one) => one !== '');
      report('button-target', home.buttonPlaces[index], { found: button.default, nearest: nearest(path, paths) });
      return;
    }
    const page = site.ids.get(draft)!;
    audiences.push({ id: draft.frontMatter.audience ?? page, label: button.title, path, page });
  });
  for (const draft of site.drafts) {
    const page = site.ids.get(draft)!;
    if (draft === home || draft.failed || audiences.some((audience) => audience.page === page)) continue;
    const path = publicPath(draft.path);
    createReport(draft.path, findings)('audience-button', undefined, { page, expected: `default: ${path}` });
  }
  return audiences;
}

function toAttribution(options: LinkOptions, date: string): Attribution {
  const { source, url } = options.attribution ?? { source: 'data.gouv.fr', url: 'https://www.data.gouv.fr/' };
  const version = options.version === undefined ? '' : `, version ${options.version}`;
  const text = `Source\u00a0: ${source}, foire aux questions${version}${date === '' ? '' : `, ${date}`}. ${(options.license ?? licenceOuverte).name}.`;
  return { source, url, date, text };
}

function byPath(a: PageDraft, b: PageDraft): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
