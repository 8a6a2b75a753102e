import { find, html } from 'property-information';
import type { HtmlToken } from './tokens.js';
import { sanitizeSchema, strippedElements } from '../body/sanitize-schema.js';

// A task list's box comes from Markdown; as raw HTML it would be a form control.
const allowedTags = new Set(sanitizeSchema.tagNames?.filter((name) => name !== 'input'));
const stripped = new Set(strippedElements);

/** Elements that may stand in a heading: phrasing content (https://html.spec.whatwg.org/#phrasing-content-2). */
const phrasing = new Set([
  'a', 'abbr', 'b', 'br', 'cite', 'code', 'del', 'dfn', 'em', 'i', 'img', 'ins', 'kbd', 'mark', 'q', 'rp', 'rt', 'ruby',
  's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr',
]); // prettier-ignore

export function isAllowedTag(name: string, inHeading: boolean): boolean {
  return allowedTags.has(name) && (!inHeading || phrasing.has(name));
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
