import * as fc from 'fast-check';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { stringifyOptions } from '../../src/canonical-html/grammar.js';
import { decode, encode, encodeAttribute, readAttributes, tokenize } from '../../src/canonical-html/tokenize.js';
import { sanitizeSchema } from '../../src/compiler/body/sanitize-schema.js';
import { elements, isBlock, isTagName, isVoid } from '../../src/canonical-html/elements.js';
import type { Section } from '../../src/data/model.js';
import { sections } from '../oracle/arbitrary.js';
import { runs } from '../runs.js';
import { compileContent } from '../sample.js';

const join = (html: string) =>
  [...tokenize(html)]
    .map(({ type, name, raw }) => (type === 'text' ? raw : type === 'open' ? `<${name}${raw}>` : `</${name}>`))
    .join('');
const print = (properties: Record<string, string | boolean>, text: string) =>
  unified()
    .use(rehypeStringify, stringifyOptions)
    .stringify({
      type: 'root',
      children: [{ type: 'element', tagName: 'p', properties, children: [{ type: 'text', value: text }] }],
    });

describe('the grammar', () => {
  test('takes in all content, to the last character', async () => {
    const faq = await compileContent();
    const flatten = (all: readonly Section[]): Section[] => all.flatMap((one) => [one, ...flatten(one.children)]);
    for (const page of faq.pages) {
      for (const html of [page.html, ...flatten(page.sections).flatMap((one) => [one.html, one.titleHtml])]) {
        expect(join(html)).toBe(html);
      }
    }
  });

  test('takes in what rehype-stringify prints, and nothing is lost', () => {
    const everything = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', ''));
    fc.assert(
      fc.property(everything, everything, fc.boolean(), (title, text, hidden) => {
        const html = print({ title, hidden }, text);
        const [open, ...rest] = [...tokenize(html)];
        expect(readAttributes(open!.raw).get('title')).toBe(title);
        expect(readAttributes(open!.raw).has('hidden')).toBe(hidden);
        const raw = rest.filter(({ type }) => type === 'text').map((token) => token.raw);
        expect(decode(raw.join(''))).toBe(text);
        expect(html).toBe(`<p title="${encodeAttribute(title)}"${hidden ? ' hidden' : ''}>${encode(text)}</p>`);
      }),
      { numRuns: runs(2000) },
    );
  });

  test('takes in generated sections', () => {
    fc.assert(
      fc.property(sections, ({ html, titleHtml }) => join(html) === html && join(titleHtml) === titleHtml),
      { numRuns: runs(500) },
    );
  });

  test.each([
    ['an upper-case tag', '<P>a</P>'],
    ['a slash in a void element', '<br/>'],
    ['a comment', '<!-- a -->'],
    ['a doctype', '<!doctype html>'],
    ['an unquoted value', '<a href=x>a</a>'],
    ['a single-quoted value', "<a href='x'>a</a>"],
    ['a raw ampersand in text', 'a & b'],
    ['another reference in text', 'a &nbsp; b'],
    ['a raw ampersand in a value', '<a href="?a&b">'],
    ['a raw apostrophe in a value', '<a title="l\'un">'],
    ['two spaces between attributes', '<a  href="x">'],
    ['white space before the end', '<a >'],
    ['an attribute on an end tag', '</p id="x">'],
    ['an open tag without end', 'a <b'],
    ['a lone less-than sign', 'a < b'],
  ])('refuses %s', (_, html) => {
    expect(() => [...tokenize(html)]).toThrow(/^Unexpected HTML at \d+: "/);
  });

  test.each([
    ['a value without end', `<a href="${'x'.repeat(200_000)}`],
    ['a tag without end', `<a${' b="c"'.repeat(50_000)}`],
    ['references', `${'&amp;'.repeat(100_000)}&`],
    ['less-than signs', '<'.repeat(100_000)],
  ])('refuses a long run of %s in no time', (_, html) => {
    // The processor's time: the clock's depends on what else the machine has to do.
    const start = process.cpuUsage();
    expect(() => [...tokenize(html)]).toThrow(SyntaxError);
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
  });
});

const names: readonly string[] = Object.values(elements).flat();

test('the sanitising schema lets pass what the readers know, and nothing else', () => {
  const allowed = (sanitizeSchema.tagNames ?? []).filter((name) => name !== 'input');
  expect(allowed.toSorted()).toEqual(names.toSorted());
  expect(names.filter((name) => !isTagName(name))).toEqual([]);
  for (const name of ['script', 'style', 'iframe', 'svg', 'form', 'input', 'blink', '', 'P', 'h7']) {
    expect(isTagName(name)).toBe(false);
  }
});

test('what the readers ask of an element is what the table says', () => {
  const blocks: readonly string[] = [...elements.flow, ...elements.part];
  expect(names.filter(isBlock).toSorted()).toEqual(blocks.toSorted());
  expect(new Set(names).size).toBe(names.length);
});

test('an element is void when HTML has no end tag for it', () => {
  const printer = unified().use(rehypeStringify, stringifyOptions);
  const print = (tagName: string) =>
    printer.stringify({ type: 'root', children: [{ type: 'element', tagName, properties: {}, children: [] }] });
  expect(names.filter(isVoid)).toEqual(names.filter((name) => !print(name).endsWith(`</${name}>`)));
});
