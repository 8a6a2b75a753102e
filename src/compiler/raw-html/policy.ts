import { find, html } from 'property-information';
import type { HtmlToken } from './tokens.js';
import { isBlock, isTagName } from '../../canonical-html/elements.js';
import { sanitizeSchema, strippedElements } from '../body/sanitize-schema.js';

const stripped = new Set(strippedElements);

/** Whether an element may stand where it does; a heading holds phrasing content only. */
export function isAllowedTag(name: string, inHeading: boolean): boolean {
  return isTagName(name) && !(inHeading && isBlock(name));
}

/** Whether an element is left out with what it holds. */
export function isStripped(name: string): boolean {
  return stripped.has(name);
}

/** The attributes of a start tag that the allow list takes out, as `style (<p>)`; addresses are checked with the links. */
export function droppedAttributes({ name, attributes }: HtmlToken): string[] {
  return attributes
    .filter(({ name: attribute, value }) => !isAllowedAttribute(name, find(html, attribute).property, value))
    .map(({ name: attribute }) => `${attribute} (<${name}>)`);
}

type Definition = NonNullable<NonNullable<typeof sanitizeSchema.attributes>[string]>[number];

function isAllowedAttribute(tag: string, property: string, value: string): boolean {
  const definitions = [...(sanitizeSchema.attributes?.[tag] ?? []), ...(sanitizeSchema.attributes?.['*'] ?? [])];
  return definitions.some((definition) => admits(definition, property, value));
}

function admits(definition: Definition, property: string, value: string): boolean {
  if (typeof definition === 'string') return definition === property;
  const [name, ...values] = definition;
  if (name !== property) return false;
  const words = property === 'className' ? value.split(/\s+/).filter(Boolean) : [value];
  return (
    values.length === 0 ||
    words.every((word) => values.some((one) => (one instanceof RegExp ? one.test(word) : one === word)))
  );
}
