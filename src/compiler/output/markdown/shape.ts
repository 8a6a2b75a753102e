import type { Element, ElementContent, RootContent } from 'hast';
import { elements, isFlow } from './sayable.js';

/** Stands for a block, and for an element of running text. */
const [block, phrase] = ['\ufdd1', '\ufdd2'];

/** Blocks on lines of their own. */
const spaced = new RegExp(`^\\n(?:${block}\\n)+$`);

/** Whether a list or quote has its line breaks where Markdown puts them: HTML written by hand may have others, or none. */
export function isShaped(node: Element): boolean {
  if (node.tagName === 'blockquote') return spaced.test(outline(node.children));
  if (node.tagName !== 'ul' && node.tagName !== 'ol') return true;
  const items = elements(node.children);
  if (!spaced.test(outline(node.children)) || items.some(({ tagName }) => tagName !== 'li')) return false;
  if (!items.some(hasParagraph)) return items.every(({ children }) => isTight(outline(children)));
  // What stands alone is never set apart.
  const isLoose = items.length > 1 || elements(items[0]!.children).length > 1;
  return isLoose && items.every(({ children }) => children.length === 0 || spaced.test(outline(children)));
}

/** What a disclosure shows, where Markdown can stand in it: blocks on lines of their own, below a summary. */
export function contentOf({ tagName, children: [summary, ...content] }: Element): ElementContent[] | undefined {
  if (tagName !== 'details' || summary?.type !== 'element' || summary.tagName !== 'summary') return undefined;
  return spaced.test(outline(content)) ? content : undefined;
}

/** Running text, then blocks on lines of their own; either may be missing. */
function isTight(text: string): boolean {
  const at = text.indexOf(block);
  if (at < 0) return !text.startsWith('\n') && !text.endsWith('\n');
  return (at === 1 || !text.startsWith('\n')) && spaced.test(text.slice(at - 1));
}

function hasParagraph({ children }: Element): boolean {
  return elements(children).some(({ tagName }) => tagName === 'p');
}

/** The text of a node, with signs for its elements. */
function outline(children: readonly (ElementContent | RootContent)[]): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' && (isFlow(child.tagName) || child.tagName === 'li') ? block : phrase;
    })
    .join('');
}
