import { refuse } from '../data/refuse.js';
import { addTokens, type AttributeMap } from './attributes.js';
import type { HtmlOptions } from './options.js';
import { isTagName } from '../canonical-html/elements.js';

/** Checks `classNames` and makes the function that adds its classes to a tag. */
export function classAdder(classNames: HtmlOptions['classNames']) {
  const rules = Object.entries(classNames ?? {}).map(([selector, added = '']) => {
    const [name = '', only, more] = selector.split('.');
    return isTagName(name) && more == null && /^[\w.:-]*$/.test(selector)
      ? { name, only, added }
      : refuse('classNames', 'a tag', selector);
  });
  return (tag: string, attributes: AttributeMap): void => {
    for (const { name, only, added } of rules) {
      if (name === tag && (!only || attributes.get('class')?.split(' ').includes(only)))
        addTokens(attributes, 'class', added);
    }
  };
}
