import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { sanitizeSchema } from '../../src/compiler/body/sanitize-schema.js';

/** What the project says it does to HTML on purpose, taken out of the comparison on both sides. */
export interface Meaning {
  readonly html: string;
  /** Whether something outside the allow list, or a link with an unknown scheme, was taken out. */
  readonly dropped: boolean;
}

/**
 * The meaning of HTML: its text and structure without level and id of headings (they follow the page), without the
 * form of relative URLs (they become relative to the site's root), without the line breaks of a heading's source (titles
 * are on one line), and without what stands outside the allow list.
 */
export function meaningOf(html: string): Meaning {
  const parsed = fromHtml(html, { fragment: true });
  let dropped = false;
  visit(parsed, (node) => {
    delete node.position;
    if (node.type !== 'element') return;
    for (const name of ['href', 'src']) if (!plainUrl(node, name)) dropped = true;
  });
  const before = toHtml(parsed);
  const tree = unified().use(rehypeSanitize, sanitizeSchema).runSync(parsed) as Root;
  dropped ||= toHtml(tree) !== before;
  visit(tree, 'element', ({ tagName, properties }, index, parent) => {
    if (/^h[1-6]$/.test(tagName)) {
      (parent as Root).children[index!] = { ...(parent as Root).children[index!]!, tagName: 'h2' } as Element;
      delete properties.id;
      visit((parent as Root).children[index!]!, 'text', (text) => {
        text.value = text.value.replaceAll('\n', ' ');
      });
    }
    if (tagName === 'table') delete properties.ariaLabel;
    if (typeof properties.id === 'string') properties.id = properties.id.replace(/^user-content-/, '');
  });
  // White space beside a tag is the printer's; inside `pre` the examples have none there.
  return {
    html: toHtml(tree)
      .replace(/\s*(<[^>]*>)\s*/g, '$1')
      .trim(),
    dropped,
  };
}

/** Writes a URL in one form; `false` when its scheme is unknown, and the link is none then. */
function plainUrl(node: Element, name: string): boolean {
  const url = node.properties[name];
  if (typeof url !== 'string') return true;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  const known = name === 'href' ? ['http', 'https', 'mailto', 'tel'] : ['http', 'https'];
  if (scheme !== undefined && !known.includes(scheme)) {
    delete node.properties[name];
    return false;
  }
  const rest =
    scheme === undefined ? url.replace(/^(?:\.?\/)+|\.md$|^#page--index$/g, '') : url.slice(scheme.length + 1);
  node.properties[name] = (scheme ?? '') + decode(rest);
  return true;
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
