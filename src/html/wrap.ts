import { isVoid } from '../canonical-html/elements.js';
import { refuse } from '../data/refuse.js';
import { addAttributes, printAttributes, type AttributeMap } from './attributes.js';
import type { HtmlOptions } from './options.js';
import { isTagName } from '../canonical-html/elements.js';

/** Makes the function that gives start and end tags to print around an element, by its name. */
export function wrapTags(wrap: HtmlOptions['wrap']) {
  const tags = new Map<string, readonly [before: string, after: string]>();
  for (const [name, wrappers = []] of Object.entries(wrap ?? {})) {
    if (!isTagName(name) || !wrappers?.every?.(Array.isArray)) refuse('wrap', 'a tag', name);
    let before = '';
    let after = '';
    for (const [outer, added] of wrappers) {
      if (isVoid(outer) || !(isTagName(outer) || /^[a-z][a-z0-9]*-[a-z0-9-]*$/.test(outer)))
        refuse(`wrap.${name}`, 'a tag with content', outer);
      const attributes: AttributeMap = new Map();
      addAttributes(attributes, added, `wrap.${name}`);
      before += `<${outer}${printAttributes(attributes)}>`;
      after = `</${outer}>${after}`;
    }
    tags.set(name, [before, after]);
  }
  return (name: string) => tags.get(name) ?? ['', ''];
}
