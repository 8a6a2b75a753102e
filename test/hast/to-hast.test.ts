import * as fc from 'fast-check';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { find, html } from 'property-information';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { stringifyOptions } from '../../src/canonical-html/grammar.js';
import { sanitizeSchema } from '../../src/compiler/body/sanitize-schema.js';
import { toHast } from '../../src/hast/index.js';
import { toProperty } from '../../src/hast/properties.js';
import { renderHtml } from '../../src/html/index.js';
import type { Page } from '../../src/data/model.js';
import { compileContent, compileMarkdown, markdown } from '../sample.js';
import { runs } from '../runs.js';

/** hast as parse5 sees the same HTML; HTML cannot tell a bare attribute, which hast has as `true`, from an empty one. */
function parsed(source: string): Root {
  return bareAsEmpty(fromHtml(source, { fragment: true }));
}

function bareAsEmpty(tree: Root): Root {
  delete tree.data;
  visit(tree, (node) => {
    delete node.position;
    if (node.type !== 'element') return;
    for (const [name, value] of Object.entries(node.properties)) if (value === true) node.properties[name] = '';
  });
  return tree;
}

function check(page: Page): void {
  for (const options of [{}, { headingLevel: 3, idPrefix: 'faq-', baseUrl: 'https://x.fr/', newWindow: true }]) {
    const printed = renderHtml(page, options);
    const tree: Root = toHast(page, options);
    expect(toHtml(tree, { ...stringifyOptions, allowDangerousHtml: false })).toBe(printed);
    expect(bareAsEmpty(tree)).toEqual(parsed(printed));
  }
}

describe('toHast', () => {
  test('is what parse5 reads from the same HTML, and prints it again, on the content', async () => {
    for (const page of (await compileContent()).pages) check(page);
  });

  test('is so on generated pages', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async (source) => check(await compileMarkdown(source))),
      { numRuns: runs(100) },
    );
  });

  test('spells and types every attribute that may pass as hast does', () => {
    const lists = Object.values(sanitizeSchema.attributes ?? {}).flat();
    const names = new Set(lists.map((entry) => find(html, String(typeof entry === 'string' ? entry : entry[0]))));
    for (const { attribute, property, boolean } of names) {
      const samples = (boolean ? [''] : ['1', 'a b', '']).map((value) => `<p ${attribute}="${value}"></p>`);
      for (const sample of samples) {
        const element = parsed(sample).children[0]!;
        const value = /"(.*)"/.exec(sample)![1]!;
        const [name, read] = toProperty(attribute, value);
        expect(name).toBe(property);
        expect({ [name]: read === true ? '' : read }, sample).toEqual(
          (element as never as { properties: object }).properties,
        );
      }
    }
  });

  test('takes canonical HTML itself', () => {
    expect(toHast('<p>a &amp; b<br></p>')).toEqual({
      type: 'root',
      children: [
        {
          type: 'element',
          tagName: 'p',
          properties: {},
          children: [
            { type: 'text', value: 'a & b' },
            { type: 'element', tagName: 'br', properties: {}, children: [] },
          ],
        },
      ],
    });
  });

  test('refuses what is not canonical HTML', () => {
    expect(() => toHast('<p>a & b')).toThrow(SyntaxError);
  });
});
