import type { AttributeMap } from './attributes.js';

/** Attributes that hold one id or a list of them. */
const idAttributes = ['id', 'for', 'headers', 'aria-controls', 'aria-describedby', 'aria-labelledby'];

/** Puts the prefix before every id of a tag and before every reference to one, fragments included. */
export function prefixIds(attributes: AttributeMap, prefix: string): void {
  for (const name of idAttributes) {
    const ids = attributes.get(name);
    if (ids) attributes.set(name, ids.replace(/\S+/g, prefix + '$&'));
  }
  const href = attributes.get('href');
  if (href?.startsWith('#')) attributes.set('href', `#${prefix}${href.slice(1)}`);
}
