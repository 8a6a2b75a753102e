import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Heading, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import { unlink } from '../../../canonical-html/unlink.js';
import { createKeyedUrls, type UrlPolicy } from '../../../data/addresses.js';
import { checkTypes } from '../../../data/check-types.js';
import type { Page, Section } from '../../../data/model.js';
import type { ForeignTerms } from '../../body/foreign-terms.js';
import { visit } from '../../markdown/visit.js';
import { mdastHandlers } from './mdast-handlers.js';
import { prepareMdast } from './prepare-mdast.js';
import { toSourceLinks } from './source-links.js';

export interface MarkdownOptions extends UrlPolicy {
  /** Gives the URL to write for an internal link or image; goes before `baseUrl` and `urlOf`. Default: relative to the source file, as editors write. */
  readonly link?: (url: string) => string;
  /**
   * The lexicon with which the content was compiled: its terms lose the mark of their language, which the compiler
   * puts back. Default: every mark stays, as HTML.
   */
  readonly foreignTerms?: ForeignTerms;
  /** Whether headings carry their id as `{#id}`. Default: `true`. */
  readonly ids?: boolean;
}

/** Stands for a space while `hast-util-to-mdast` runs, which collapses them: a noncharacter, so no content holds it. */
const fixedSpace = '\ufdd0';

const printer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one' })
  .freeze();

/**
 * Writes a page or section as Markdown of the content's own dialect: compiled again under the same path, without
 * `baseUrl`, it gives the same ids, titles, HTML and hashes. A section stands at level 2, its children below it.
 *
 * @param node A page (with front matter) or a section. Its HTML is taken for what this compiler made: data from elsewhere
 *   goes through `readFaq` first.
 * @param options See `MarkdownOptions`.
 * @returns Markdown that ends with a line feed.
 * @see https://spec.commonmark.org/0.31.2/ and https://github.github.com/gfm/
 *
 * @example
 * import { getSection } from 'datagouv-faq';
 * import { toMarkdown } from 'datagouv-faq/compiler';
 *
 * toMarkdown(getSection('producteur#certification'), { baseUrl: 'https://www.data.gouv.fr/' });
 */
export function toMarkdown(node: Page | Section, policy: MarkdownOptions = {}): string {
  checkTypes(policy, { baseUrl: 'string', link: 'function', foreignTerms: 'object', ids: 'boolean' });
  const link = policy.baseUrl || policy.urlOf ? createKeyedUrls(policy, [node]) : undefined;
  const options = { ...(link && { link }), ...policy };
  if ('sections' in node) {
    const { title, summary, lang, audience, reviewed } = node;
    const frontMatter = {
      title,
      summary: summary || undefined,
      lang: lang === 'fr' ? undefined : lang,
      audience,
      reviewed,
    };
    const content = [
      ...blocks(node.html, 'page', node.source.path, options),
      ...node.sections.flatMap((section) => sectionBlocks(section, section.depth, options)),
    ];
    return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${print(content)}`;
  }
  return print(sectionBlocks(node, 2, options));
}

/** A section's heading, body and children as mdast, the heading at level `depth`. */
export function sectionBlocks(section: Section, depth: number, options: MarkdownOptions): RootContent[] {
  const { id, titleHtml, html, children, source } = section;
  const [title] = blocks(`<p>${titleHtml}</p>`, id, source.path, options);
  const phrases: PhrasingContent[] = title?.type === 'paragraph' ? title.children : [];
  const mark: PhrasingContent[] = options.ids === false ? [] : [{ type: 'html', value: ` {#${id}}` }];
  return [
    { type: 'heading', depth: Math.min(6, depth) as Heading['depth'], children: [...phrases, ...mark] },
    ...blocks(html, id, source.path, options),
    ...children.flatMap((child) => sectionBlocks(child, depth + 1, options)),
  ];
}

/** A body as mdast. `owner` is the id of its section, `page` for a lead; `path` its source file. */
export function blocks(html: string, owner: string, path: string, options: MarkdownOptions): RootContent[] {
  const tree = fromHtml(options.links ? unlink(html) : html, { fragment: true });
  const terms = Object.keys(options.foreignTerms ?? {}).map((term) => term.toLowerCase());
  toSourceLinks(tree, path, options.link);
  prepareMdast(tree, new Set(terms));
  visit(tree, (node) => {
    if (node.type === 'text') node.value = node.value.replace(/ /g, fixedSpace);
  });
  const mdast = toMdast(tree, { newlines: true, document: true, handlers: mdastHandlers(owner) }) as Root;
  visit(mdast, (node) => {
    if ('value' in node) node.value = node.value.replaceAll(fixedSpace, ' ');
  });
  return mdast.children;
}

/** mdast as Markdown. */
export function print(children: readonly RootContent[]): string {
  const seen = new Set<string>();
  // Sections of one page share its footnotes: each is written once.
  const once = children.filter(
    (node) => node.type !== 'footnoteDefinition' || seen.size < seen.add(node.identifier).size,
  );
  return printer.stringify({ type: 'root', children: once });
}
