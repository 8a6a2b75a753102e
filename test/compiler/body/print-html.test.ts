import * as fc from 'fast-check';
import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { stringifyOptions } from '../../../src/canonical-html/grammar.js';
import { printHtml } from '../../../src/compiler/body/print-html.js';
import { sanitizeSchema } from '../../../src/compiler/body/sanitize-schema.js';
import { runs } from '../../runs.js';

const allowed = Object.values(sanitizeSchema.attributes ?? {})
  .flat()
  .map((one) => (typeof one === 'string' ? one : one[0]));
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'a é\u00a0<>&"\'`\0') }));
const value = fc.oneof(text, text.map((one) => [one]), fc.array(text), fc.boolean(), fc.double(), fc.constant(null)); // prettier-ignore
const property = fc.constantFrom(...new Set(allowed), 'ariaLabel', 'className');
const properties: fc.Arbitrary<Properties> = fc.dictionary(property, value, { maxKeys: 3, noNullPrototype: true });
const leaf = text.map((one): ElementContent => ({ type: 'text', value: one }));
const leafTag = fc.constantFrom('br', 'hr', 'img', 'td', 'p');
const tag = fc.constantFrom('a', 'p', 'td', 'th', 'li', 'ol', 'code', 'details');

const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.tuple(leafTag, properties).map(([tagName, all]): Element => ({ type: 'element', tagName, properties: all, children: [] })), // prettier-ignore
    fc.tuple(tag, properties, fc.array(tie('node'), { maxLength: 3 })).map(([tagName, all, children]): Element => ({ type: 'element', tagName, properties: all, children })), // prettier-ignore
  ),
}));

test('prints any sanitised tree as hast-util-to-html does', () => {
  fc.assert(
    fc.property(fc.array(node), (children) => {
      const tree = { type: 'root' as const, children };
      expect(printHtml(tree)).toBe(toHtml(tree, stringifyOptions));
    }),
    { numRuns: runs(3000) },
  );
});
