import { refuse } from '../data/refuse.js';
import { addTokens, type AttributeMap } from './attributes.js';
import type { HtmlOptions } from './options.js';
import { isTagName } from '../canonical-html/elements.js';

/** Checks `classNames` and makes the function that adds its classes to a tag. */
export function classAdder(classNames: HtmlOptions['classNames']) {
  for (const [selector, classes = []] of Object.entries(Object(classNames))) {
    // A class of other letters would be read as a part of a pattern.
    if (!isTagName(selector.replace(/\.[\w-]+$/, ''))) refuse('classNames', 'a tag', selector);
    if ([classes].flat().some((one) => typeof one !== 'string')) refuse('classNames', 'texts', classes);
  }
  return (tag: string, attributes: AttributeMap): void => {
    const words = attributes.get('class')?.split(' ') ?? [];
    for (const end of ['', ...words.map((word) => `.${word}`)])
      addTokens(attributes, 'class', classNames?.[(tag + end) as 'p']);
  };
}
