import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast';
import { createAbsoluteUrls } from '../../../data/addresses.js';
import { checkTypes } from '../../../data/check-types.js';
import type { Faq, Page, Section } from '../../../data/model.js';
import { flatten } from '../../../data/sections.js';
import { blocks, print, sectionBlocks } from './to-markdown.js';

export interface LlmsOptions {
  /** Absolute URL of the folder that holds `markdown/<page>.md` and `markdown/<page>/<id>.md`; every internal link leads there. */
  readonly baseUrl: string;
  /** Title of the whole. Default: the FAQ's own, else the source that its attribution names, else the title of the home page. */
  readonly title?: string;
}

/**
 * Lists the FAQ for assistants: what it is, then one list of questions per page, each with an absolute link to its
 * Markdown, its excerpt and its date.
 *
 * @throws {TypeError} When `baseUrl` is not an absolute `http` or `https` URL.
 * @see https://llmstxt.org/
 *
 * @example
 * import { faq } from 'datagouv-faq';
 * import { toLlmsTxt } from 'datagouv-faq/compiler';
 *
 * toLlmsTxt(faq, { baseUrl: 'https://exemple.gouv.fr/' }).split('\n')[0]; // '# data.gouv.fr'
 */
export function toLlmsTxt(faq: Faq, options: LlmsOptions): string {
  checkTypes(options, { baseUrl: 'string', title: 'string' });
  const urls = createUrls(faq, options.baseUrl);
  const title = titleOf(faq, options);
  const lists = faq.pages.flatMap((page): RootContent[] => [
    { type: 'heading', depth: 2, children: [text(name(page, title))] },
    {
      type: 'list',
      spread: false,
      children: [item(name(page, title), urls.page(page), page.summary, page.updated ?? page.reviewed)].concat(
        flatten(page.sections).map((section) =>
          item(section.title, urls.section(section), section.excerpt, section.updated),
        ),
      ),
    },
  ]);
  return print([...head(faq, title), ...lists]);
}

/**
 * Writes the whole FAQ as one Markdown text for assistants, with absolute links; each question names its own URL and
 * the date of its last change.
 *
 * @throws {TypeError} When `baseUrl` is not an absolute `http` or `https` URL.
 * @see https://llmstxt.org/
 *
 * @example
 * import { faq } from 'datagouv-faq';
 * import { toLlmsFullTxt } from 'datagouv-faq/compiler';
 *
 * toLlmsFullTxt(faq, { baseUrl: 'https://exemple.gouv.fr/' }).length;
 */
export function toLlmsFullTxt(faq: Faq, options: LlmsOptions): string {
  checkTypes(options, { baseUrl: 'string', title: 'string' });
  const urls = createUrls(faq, options.baseUrl);
  const title = titleOf(faq, options);
  const markdown = { link: urls.link, ids: false };
  const pages = faq.pages.map((page) => {
    const sections = page.sections.flatMap((section) => {
      const [question, ...body] = sectionBlocks(section, 3, markdown);
      return [question!, origin(urls.section(section), section.updated), ...body];
    });
    const heading: RootContent = { type: 'heading', depth: 2, children: [text(name(page, title))] };
    const lead = blocks(page.html, 'page', page.source.path, markdown);
    return print([heading, origin(urls.page(page), page.updated ?? page.reviewed), ...lead, ...sections]);
  });
  return [print(head(faq, title)), ...pages].join('\n');
}

/** The home page goes by the name of the whole: its title is its summary. */
function name({ path, title }: Page, whole: string): string {
  return path === '' ? whole : title;
}

function titleOf({ title, attribution, pages }: Faq, options: LlmsOptions): string {
  return options.title ?? title ?? attribution?.source ?? homeOf(pages)?.title ?? '';
}

function homeOf(pages: readonly Page[]): Page | undefined {
  return pages.find(({ path }) => path === '') ?? pages[0];
}

function head({ attribution, license, pages }: Faq, title: string): RootContent[] {
  const home = homeOf(pages);
  const terms = [
    ...(attribution ? [text(`${attribution.text}${license ? ' ' : ''}`)] : []),
    ...(license ? [link(license.url, license.url)] : []),
  ];
  const summary: BlockContent[] = home?.summary ? [paragraph(text(home.summary))] : [];
  return [
    { type: 'heading', depth: 1, children: [text(title)] },
    ...summary.map((one): RootContent => ({ type: 'blockquote', children: [one] })),
    ...(terms.length > 0 ? [paragraph(...terms)] : []),
  ];
}

function createUrls({ pages }: Faq, baseUrl: string) {
  const below = createAbsoluteUrls({ baseUrl });
  const ids = new Map(pages.map(({ path, id }) => [path, id]));
  return {
    page: ({ id }: Page) => below(`markdown/${id}.md`),
    section: ({ page, id }: Section) => below(`markdown/${page}/${id}.md`),
    /** Pages and sections lead to their Markdown, files to themselves. */
    link(url: string): string {
      const [, path = '', fragment] = /^(?:\.\/)?([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
      const id = ids.get(path);
      return below(id === undefined ? url : `markdown/${id}${fragment ? `/${fragment}` : ''}.md`);
    },
  };
}

function item(title: string, url: string, note: string, date: string | undefined): ListItem {
  const notes = [note, date === undefined ? '' : `(${date})`].filter(Boolean).join(' ');
  return { type: 'listItem', spread: false, children: [paragraph(link(url, title), text(notes && `: ${notes}`))] };
}

function origin(url: string, date: string | undefined): BlockContent {
  return paragraph(link(url, url), text(date === undefined ? '' : ` (${date})`));
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function link(url: string, label: string): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: label }] };
}

function paragraph(...children: PhrasingContent[]): Extract<BlockContent, { type: 'paragraph' }> {
  return { type: 'paragraph', children };
}
