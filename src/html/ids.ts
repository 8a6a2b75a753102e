import type { AttributeMap } from './attributes.js';

/** Attributes that hold one id or a list of them. */
const idAttributes = /^(id|for|headers|aria-(controls|\w+by))$/;

/** Puts the prefix before every id of a tag and before every reference to one, fragments included. */
export function prefixIds(attributes: AttributeMap, prefix: string): void {
  for (const [name, value = ''] of attributes) {
    if (idAttributes.test(name)) attributes.set(name, value.replace(/\S+/g, prefix + '$&'));
    if (name === 'href') attributes.set(name, value.replace(/^#/, `#${prefix}`));
  }
}
