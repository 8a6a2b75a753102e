import { readTree } from '../canonical-html/tree.js';
import { createUrls, type UrlPolicy } from '../data/addresses.js';
import type { Page, Renderable, Section } from '../data/model.js';
import { refuse } from '../data/refuse.js';
import { nodesOf } from '../data/nodes.js';
import { childrenOf } from '../data/sections.js';
import { hang, type Document } from './document.js';
import { flow, heading } from './flow.js';
import type { TextOptions } from './options.js';
import { wrap } from './wrap.js';

// Controls, format characters (bidirectional overrides, hidden tags), lone surrogates and line separators, but not what
// writing needs: line feeds, joiners and marks of direction. And the spaces at the end of lines.
const invisible = /(?![\n\u200c-\u200f])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]|(?<! ) +$/gmu;

/**
 * Prints pages or sections as plain text.
 *
 * Paragraphs are wrapped, lists hang, tables keep their columns or become `header: value`, images give their
 * alternative text, and an abbreviation is spelled out once. A link's address stands once at the end of the text,
 * under the same number wherever it is used, with the content's own footnotes. Lines end with `\n`, without trailing
 * spaces; no control character and no bidirectional override comes out. Only code and words wider than the line
 * (URLs) overflow it.
 *
 * @param node A page, a section, the whole FAQ, or an array of pages and sections. Any canonical HTML is safe here:
 *   what comes out is text. Links keep their scheme.
 * @param options See `TextOptions`; every option has a default, none is needed.
 * @throws {TypeError} For a width that is no number from 1, and for what is neither page nor section.
 * @see https://www.unicode.org/reports/tr11/ for the width of wide characters
 *
 * @example
 * import { getSection } from 'datagouv-faq';
 * import { renderText } from 'datagouv-faq/text';
 *
 * renderText(getSection('producteur#certification'), { width: 60, baseUrl: 'https://www.data.gouv.fr/aide' });
 */
export function renderText(node: Renderable, options: TextOptions = {}): string {
  const { width = 72 } = options;
  if (typeof width !== 'number' || !(width >= 1)) refuse('width', '1 or more', width);
  const urls = createUrls(options as UrlPolicy);
  const notes = new Map<string, string>();
  const spelled = new Set<string>();
  const parts: string[] = [];
  const print = (one: Page | Section, level: number): void => {
    const below = (url: string) => urls(url, one.links.find((link) => link.url === url)?.target);
    const document: Document = { options, below, key: parts.length, notes, spelled };
    if (level > 1 || options.heading !== 'omit') {
      const title = 'page' in one ? flow(readTree(one.titleHtml), width, document) : wrap(one.title, width);
      parts.push(heading(title, level, document));
    }
    parts.push(flow(readTree(one.html), width, document));
    for (const child of childrenOf(one)) print(child, level + 1);
  };
  for (const one of nodesOf(node)) print(one, 1);
  parts.push([...notes.values()].map((note, index) => `[${index + 1}] ${hang(note, '    ')}`).join('\n'));
  const blocks = parts.filter(Boolean).map((part) => `${part}\n`);
  // Twice: a space may have stood before what could not be seen.
  return blocks.join('\n').replace(invisible, '').replace(invisible, '');
}
