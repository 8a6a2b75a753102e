import type { Ids, Page, Section } from '../data/model.js';
import { refuse } from '../data/refuse.js';
import { flatten, keyOf } from '../data/sections.js';
import type { HtmlOptions } from './options.js';
import { renderHtml } from './render-html.js';
import { uuidOf } from './uuid.js';

/** A block of text of data.gouv.fr's editable pages. */
export interface MarkdownBloc {
  readonly class: 'MarkdownBloc';
  /** UUID, which its back end asks for: the same for a section for good. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string | null;
  /** Markdown; HTML is Markdown too. */
  readonly content: string;
}

/** An accordion of data.gouv.fr's editable pages. */
export interface AccordionListBloc<Content = MarkdownBloc> {
  readonly class: 'AccordionListBloc';
  /** UUID. */
  readonly id: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly items: readonly { readonly title: string; readonly content: readonly Content[] }[];
}

/** Options of `toAccordionListBloc`: those of `renderHtml`, for the bodies, and another content. */
export interface AccordionListBlocOptions<I extends Ids, Content> extends HtmlOptions<I> {
  /** Makes the blocks of one item. Default: one `MarkdownBloc` that holds the section's HTML. */
  readonly content?: (section: Section<I>) => readonly Content[];
}

/**
 * Turns a page into the accordion that data.gouv.fr's own editable pages hold: the page's title and summary, and one
 * item per section, its children inside. `null` stands for what the portal leaves empty. Ids are UUIDs of version 5 of
 * the keys. Links to sections of the page lead to the anchors that the portal gives its items: the title in lower case.
 *
 * @param page The page, trusted as by `renderHtml`.
 * @param options Those of `renderHtml` for the bodies (`headingLevel` is the level of the item's title), and `content`.
 * @throws {TypeError} As `renderHtml` does, and for what is no page.
 * @see https://github.com/datagouv/cdata package `@datagouv/components-next`, type `AccordionListBloc`
 *
 * @example
 * import { getPage } from 'datagouv-faq';
 * import { toAccordionListBloc } from 'datagouv-faq/html';
 *
 * toAccordionListBloc(getPage('producteur'), { baseUrl: 'https://www.data.gouv.fr/' }).items[0].title;
 */
export function toAccordionListBloc<I extends Ids, Content = MarkdownBloc>(
  page: Page<I>,
  options: AccordionListBlocOptions<I, Content> = {},
): AccordionListBloc<Content> {
  if (!(page as Partial<Page> | undefined)?.sections) refuse('page', 'a page', page);
  const urlOf = anchoring(page.sections, options, anchorOf);
  const markdown = (section: Section<I>): MarkdownBloc => ({
    class: 'MarkdownBloc',
    id: uuidOf(keyOf(section)),
    title: '',
    subtitle: null,
    content: oneBlock(renderHtml(section, { ...options, urlOf, heading: 'omit' })),
  });
  const { content = (section: Section<I>) => [markdown(section)] as unknown as Content[] } = options;
  return {
    class: 'AccordionListBloc',
    id: uuidOf(page.id),
    title: page.title,
    description: page.summary || null,
    items: page.sections.map((section) => ({ title: section.title, content: content(section) })),
  };
}

/** A `urlOf` for items that open at an anchor of their own, also for what stands inside of them. */
export function anchoring<I extends Ids>(
  items: readonly Section<I>[],
  options: HtmlOptions<I>,
  anchor: (item: Section<I>) => string,
): (key: string) => string | undefined {
  const anchors = new Map<string, string>();
  for (const item of items) for (const one of flatten([item])) anchors.set(keyOf(one), anchor(item));
  return (key) => anchors.get(key) ?? options.urlOf?.(key);
}

/** What the portal's accordion makes of a title, and opens when the address ends so. */
function anchorOf({ title }: Section): string {
  return `#${encodeURIComponent(title.toLocaleLowerCase().replace(/\s/g, '-'))}`;
}

/** A blank line would end the HTML block, and what follows would be read as Markdown. */
export function oneBlock(html: string): string {
  return html.replace(/\n(?=[ \t]*\n)/g, '&#10;');
}
