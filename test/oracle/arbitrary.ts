import * as fc from 'fast-check';
import type { Element, ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { stringifyOptions } from '../../src/canonical-html/grammar.js';
import type { HtmlOptions } from '../../src/html/index.js';
import type { Section } from '../../src/data/model.js';
import { linksOf } from './oracle.js';

const printer = unified().use(rehypeStringify, stringifyOptions).freeze();

const text = fc
  .array(
    fc.constantFrom(
      'a',
      'é',
      ' ',
      '<',
      '>',
      '&',
      '"',
      "'",
      '`',
      '{{',
      '}',
      '{',
      '&amp;',
      '\u00a0',
      '😀',
      '=',
      'class="x"',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));
const id = fc.constantFrom('user-content-a', 'user-content-b', 'user-content-fn-1');
const href = fc.constantFrom(
  '#user-content-a',
  '#user-content-fn-1',
  'https://exemple.fr/?a=1&b="2\'',
  'p#s',
  'p#t',
  'p#autre',
  './',
  'a%20b.pdf',
  'mailto:a@exemple.fr',
);

const shared = {
  id: fc.option(id, { nil: undefined }),
  title: fc.option(text, { nil: undefined }),
  lang: fc.constant(undefined),
};
const node = (
  tagName: string,
  children: fc.Arbitrary<ElementContent[]>,
  own: Record<string, fc.Arbitrary<unknown>> = {},
) =>
  fc.record({ ...shared, ...own }).chain((properties) =>
    children.map((inside): Element => ({
      type: 'element',
      tagName,
      properties: Object.fromEntries(
        Object.entries(properties).filter(([, value]) => value !== undefined),
      ) as Element['properties'],
      children: inside,
    })),
  );
const none = fc.constant<ElementContent[]>([]);
const value = text.map((raw): ElementContent => ({ type: 'text', value: raw }));
const words = fc.array(value, { maxLength: 1 });
const aria = fc.option(fc.array(id, { minLength: 1, maxLength: 2 }), { nil: undefined });

const phrasing: fc.Arbitrary<ElementContent[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: value },
    {
      weight: 3,
      arbitrary: node('a', words, {
        href,
        ariaDescribedBy: aria,
        className: fc.constantFrom(undefined, ['data-footnote-backref']),
        dataFootnoteRef: fc.constantFrom(undefined, true),
      }),
    },
    node('em', words),
    node('code', words, { className: fc.constantFrom(undefined, ['language-js']) }),
    node('br', none),
    node('img', none, { src: fc.constantFrom('i.png', 'https://exemple.fr/i.png'), alt: fc.constantFrom('', 'a "b"') }),
  ),
  { maxLength: 4 },
);
const cell = (name: string) => node(name, phrasing, { headers: aria, scope: fc.constantFrom(undefined, 'col') });
const table = fc.tuple(cell('th'), cell('td')).chain(([th, td]) => {
  const row = (child: Element): Element => ({ type: 'element', tagName: 'tr', properties: {}, children: [child] });
  const part = (tagName: string, child: Element): Element => ({
    type: 'element',
    tagName,
    properties: {},
    children: [row(child)],
  });
  return node('table', fc.constant([part('thead', th), part('tbody', td)]), {
    ariaLabel: fc.constantFrom(undefined, 'A & "b" {{'),
  });
});
const simple = fc.oneof(
  { weight: 3, arbitrary: node('p', phrasing) },
  { weight: 1, arbitrary: fc.constantFrom(3, 4, 5, 6).chain((level) => node(`h${level}`, phrasing)) },
  node('hr', none),
);
const block = fc.oneof(
  { weight: 4, arbitrary: simple },
  node('blockquote', fc.array(simple, { maxLength: 2 })),
  node('div', fc.array(simple, { maxLength: 2 }), { className: fc.constantFrom(['alert', 'alert-note'], undefined) }),
  node('ol', fc.array(node('li', phrasing), { maxLength: 2 }), {
    reversed: fc.constantFrom(true, undefined),
    ariaLabelledBy: aria,
  }),
  table,
);
const body = fc.array(block, { maxLength: 4 }).map((children): Root => ({ type: 'root', children }));
const inline = phrasing.map((children): Root => ({
  type: 'root',
  children: children.filter((one) => !('tagName' in one && one.tagName === 'br')),
}));

function toSection(sectionId: string, depth: number, title: Root, root: Root, children: readonly Section[]): Section {
  const [titleHtml, html] = [printer.stringify(title), printer.stringify(root)];
  const links = [...linksOf(title), ...linksOf(root)];
  const source = { path: 'p.md', line: 1, hash: '0000000000000000' };
  return {
    id: sectionId,
    key: `p#${sectionId}`,
    page: 'p',
    path: 'p',
    title: sectionId,
    titleHtml,
    depth,
    html,
    excerpt: '',
    children,
    links,
    source,
  } as Section;
}

/** A section with a child, made of everything canonical HTML may hold. */
export const sections: fc.Arbitrary<Section> = fc
  .tuple(inline, body, inline, body)
  .map(([title, root, below, rest]) => toSection('s', 2, title, root, [toSection('t', 3, below, rest, [])]));

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Any set of options, every one of them absent half of the time. */
export const options: fc.Arbitrary<HtmlOptions> = fc
  .record({
    headingLevel: optional(fc.integer({ min: 1, max: 6 })),
    heading: optional(fc.constantFrom('include', 'omit')),
    idPrefix: optional(fc.constantFrom('x-', 'faq:')),
    baseUrl: optional(fc.constantFrom('/', 'https://exemple.fr/aide', '../')),
    newWindow: optional(fc.boolean()),
    ownHosts: optional(fc.constantFrom(['exemple.fr'], ['www.exemple.fr'])),
    captions: optional(fc.boolean()),
    escapeMustache: optional(fc.boolean()),
    link: optional(
      text.chain((raw) =>
        fc.constantFrom<NonNullable<HtmlOptions['link']>>(
          () => `/vers?${raw}`,
          () => ({ title: raw, class: 'lien data-footnote-backref', rel: 'nofollow noopener' }),
          () => ({ target: '_self', title: null, 'data-x': raw }),
          (_, url) => ({ href: `${url}?x` }),
          () => undefined,
        ),
      ),
    ),
    classNames: optional(
      fc.constantFrom<NonNullable<HtmlOptions['classNames']>>(
        { p: 'a b', h3: 'h', a: 'lien', img: 'i' },
        { 'div.alert-note': 'note', table: 't', ol: 'l', hr: 'r', code: 'language-js' },
      ),
    ),
    wrap: optional(
      fc.constantFrom<NonNullable<HtmlOptions['wrap']>>(
        { table: [['div', { class: 'x "y"' }], ['div']], h3: [['div']] },
        { img: [['span']], hr: [['div', { title: "a & 'b'" }]], blockquote: [['figure']] },
      ),
    ),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, one]) => one !== undefined)) as HtmlOptions);
