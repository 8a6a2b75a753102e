import { addTokens, refuse, type AttributeMap } from './attributes.js';
import type { HtmlOptions } from './options.js';
import { isTagName } from './tag-names.js';

/** Makes the function that adds the classes of `classNames` to a tag; it is absent for tags without any. */
export function classAdders(classNames: HtmlOptions['classNames']): Map<string, (attributes: AttributeMap) => void> {
  const adders = new Map<string, (attributes: AttributeMap) => void>();
  for (const [selector, added = ''] of Object.entries(classNames ?? {})) {
    const [name = '', only] = selector.split('.');
    if (!isTagName(name)) refuse('classNames', 'a tag of canonical HTML', selector);
    const before = adders.get(name);
    adders.set(name, (attributes) => {
      if (!only || attributes.get('class')?.split(' ').includes(only)) addTokens(attributes, 'class', added);
      before?.(attributes);
    });
  }
  return adders;
}
