import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { createElement, forwardRef, type AnchorHTMLAttributes, type ReactNode } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { visit } from 'unist-util-visit';
import { createSSRApp, defineComponent, h } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { getPage, getSection } from '../../src/faq/index.js';
import type { Renderable, Section } from '../../src/data/model.js';
import { renderAccordion, renderDetails, renderHtml, type HtmlOptions } from '../../src/html/index.js';
import { FaqAccordion as ReactAccordion, FaqAnswer as ReactAnswer } from '../../src/react/index.js';
import { FaqAccordion as VueAccordion, FaqAnswer as VueAnswer } from '../../src/vue/index.js';

interface Props {
  readonly node: Renderable;
  readonly options?: HtmlOptions;
  readonly render?: typeof renderHtml;
}

/** As those of routers: the words come in a slot, the address is resolved, all the rest falls through to the `<a>`. */
const RouterLink = defineComponent({
  name: 'RouterLink',
  props: { to: { type: String, required: true } },
  setup: ({ to }, { slots }) => {
    return () => h('a', { href: to, 'data-routed': '' }, slots.default?.());
  },
});
const Link = forwardRef<
  HTMLAnchorElement,
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { href: string | URL }
>(({ href, children, ...rest }, ref): ReactNode =>
  createElement('a', { ...rest, ref, href: `${href}`, 'data-routed': '' }, children),
);

const frameworks = {
  vue: (props: Props) =>
    renderVue(createSSRApp({ render: () => h(VueAnswer, { ...props, linkComponent: RouterLink } as never) })),
  react: async (props: Props) => renderReact(createElement(ReactAnswer, { ...props, linkComponent: Link })),
};

/** What frameworks may print otherwise: where text ends, the line ends of tables, and which links a router makes. */
function parsed(source: string, routed: string[] = []): Root {
  const tree = fromHtml(source, { fragment: true });
  delete tree.data;
  visit(tree, 'element', (element) => {
    const { tagName, properties } = element;
    if (/^(t(able|head|body|foot|r)|colgroup)$/.test(tagName))
      element.children = element.children.filter(({ type }) => type !== 'text');
    if ('dataRouted' in properties) routed.push(`${properties['href']}`);
    delete properties['dataRouted'];
    if (typeof properties['style'] === 'string') properties['style'] = properties['style'].replace(/;$|\s/g, '');
  });
  visit(tree, (node) => void delete node.position);
  return tree;
}

const routed = (html: string): string[] => {
  const found: string[] = [];
  parsed(html, found);
  return found;
};

/** With lists, boxes and tables. */
const pages = [getPage('index'), getPage('producteur')];

/** One link to each kind of place. */
const linked: Section = {
  ...getSection('index#a-propos'),
  html: `<p><a href="faq/producteur#certification">Une page</a>, <a href="https://exemple.org/">un site</a>, <a href="mailto:a@exemple.org">une adresse</a>,
<a href="guide.pdf">un fichier</a>, <a href="/datasets">un chemin</a></p>`,
  links: [
    {
      id: '1',
      url: 'faq/producteur#certification',
      text: 'Une page',
      kind: 'section',
      target: 'producteur#certification',
    },
    { id: '2', url: 'https://exemple.org/', text: 'un site', kind: 'external', host: 'exemple.org' },
    { id: '3', url: 'mailto:a@exemple.org', text: 'une adresse', kind: 'mail' },
    { id: '4', url: 'guide.pdf', text: 'un fichier', kind: 'file' },
    { id: '5', url: '/datasets', text: 'un chemin', kind: 'file' },
  ],
};

const site = { baseUrl: 'https://exemple.fr/', urlOf: (key: string) => `/aide/${key.replace('#', '/')}` };

describe.each(Object.entries(frameworks))('%s', (_, print) => {
  test.each<[what: string, options: HtmlOptions | undefined, render: typeof renderHtml]>([
    ['every page', undefined, renderHtml],
    ['new windows and captions', { ...site, newWindow: true, captions: true, idPrefix: 'faq-' }, renderHtml],
    ['an accordion', site, renderAccordion],
    ['accordions of bare HTML, one open', { ...site, expanded: () => true } as HtmlOptions, renderDetails],
    [
      'styles and classes',
      { wrap: { table: [['div', { class: 'a b', style: 'overflow: auto; --mon-ton:red' }]] } },
      renderHtml,
    ],
  ])('prints what the reader prints: %s', async (_, options, render) => {
    const told = vi.spyOn(console, 'error');
    const warned = vi.spyOn(console, 'warn');
    onTestFinished(() => void vi.restoreAllMocks());
    for (const page of pages) {
      const props = { node: page, render, ...(options && { options }) };
      expect(parsed(await print(props))).toEqual(parsed(`<div>${render(page, options)}</div>`));
    }
    expect([...told.mock.calls, ...warned.mock.calls]).toEqual([]);
  });

  test.each<[what: string, options: HtmlOptions, expected: readonly string[]]>([
    ['paths', { baseUrl: '/' }, ['/faq/producteur#certification']],
    ['paths of a router', site, ['/aide/producteur/certification']],
    [
      'what `link` says',
      { link: ({ target }) => target && `/q?${new URLSearchParams({ target })}` },
      ['/q?target=producteur%23certification'],
    ],
    ['attributes that `link` adds', { ...site, link: () => ({ class: 'lien' }) }, ['/aide/producteur/certification']],
    ['another window', { ...site, link: () => ({ target: '_blank' }) }, []],
    ['hosts', { baseUrl: 'https://exemple.fr/' }, []],
    ['no links', { ...site, links: 'none' }, []],
  ])('gives the router its links alone: %s', async (_, options, expected) => {
    const html = await print({ node: linked, options });
    expect(routed(html)).toEqual(expected);
    expect(parsed(html)).toEqual(parsed(`<div>${renderHtml(linked, options)}</div>`));
  });

  test('leaves places in what is printed to the browser', async () => {
    const html = await print({ node: pages, options: { baseUrl: '/' } });
    expect(html).toContain('href="#producteur--certification"');
    expect(routed(html).filter((url) => !/^.faq.(citoyen|reutilisateur|developpeur|integrateur)/.test(url))).toEqual(
      [],
    );
  });
});

test('Vue takes the name of a component that the app knows', async () => {
  const answer = h(VueAnswer, { node: linked, options: site, linkComponent: 'RouterLink' });
  const app = createSSRApp({ render: () => answer }).component('RouterLink', RouterLink);
  expect(routed(await renderVue(app))).toEqual(['/aide/producteur/certification']);
});

test('an accordion shows the answer that it is given', async () => {
  const { sections } = getPage('producteur');
  const answer = { node: sections, options: site, render: renderAccordion };
  const vue = createSSRApp({
    render: () => h(VueAccordion, null, () => h(VueAnswer, { ...answer, linkComponent: RouterLink } as never)),
  });
  const react = createElement(ReactAccordion, null, createElement(ReactAnswer, { ...answer, linkComponent: Link }));
  const expected = parsed(`<div><div>${renderAccordion(sections, site)}</div></div>`);
  for (const html of [await renderVue(vue), renderReact(react)]) {
    expect(parsed(html)).toEqual(expected);
    expect(routed(html).length).toBeGreaterThan(0);
  }
});
