import { createHash } from 'node:crypto';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { describe, expect, test } from 'vitest';
import {
  dsfr,
  renderAccordion,
  renderDetails,
  renderHtml,
  renderToc,
  toAccordionGroup,
  toAccordionListBloc,
} from '../../src/html/index.js';
import { uuidOf } from '../../src/html/uuid.js';
import { compileFaq, compilePage } from './compile-page.js';

const page = await compilePage(`Chapeau.

## Un [lien](https://x.fr) {#un}

Corps de un.

### Un et demi {#un-et-demi}

\`\`\`
a

b
\`\`\`

## Deux {#deux}

Corps de deux, voir [un](#un).
`);

describe('renderAccordion', () => {
  test('prints the markup of the design system', () => {
    expect(renderAccordion([page.sections[1]!], { headingLevel: 3, idPrefix: 'faq-' })).toBe(
      `<div class="fr-accordions-group" data-fr-group="false">
<section class="fr-accordion">
<h3 class="fr-accordion__title" id="faq-deux"><button type="button" class="fr-accordion__btn" aria-expanded="false" aria-controls="faq-deux--panel">Deux</button></h3>
<div class="fr-collapse" id="faq-deux--panel">
<p>Corps de deux, voir <a href="page#un">un</a>.</p>
</div>
</section>
</div>`,
    );
  });

  test('prints a page as its title, its lead and one group, children inside their panel', () => {
    const html = renderAccordion(page);
    expect(html).toMatch(/^<h1 id="page--page">page.md<\/h1>\n<p>Chapeau.<\/p>\n<div class="fr-accordions-group"/);
    expect(html.match(/<section/g)).toHaveLength(2);
    expect(html).toMatch(/id="un--panel">\n<p>Corps de un.<\/p>\n<h3 id="un-et-demi">[^]*<\/div>\n<\/section>/);
    expect(renderAccordion(page, { heading: 'omit' })).toMatch(/^<p>Chapeau/);
  });

  test('keeps links out of buttons', () => {
    expect(renderAccordion(page)).toContain('aria-controls="un--panel">Un lien</button>');
  });

  test('opens the panels asked for', () => {
    const html = renderAccordion(page.sections, { expanded: ({ id }) => id === 'deux' });
    expect(html).toContain('aria-expanded="true" aria-controls="deux--panel"');
    expect(html).toContain('<div class="fr-collapse fr-collapse--expanded" id="deux--panel">');
    expect(html).toContain('aria-expanded="false" aria-controls="un--panel"');
  });

  test('applies the preset to bodies, and the options over it', () => {
    expect(renderAccordion(page.sections, { newWindow: false, classNames: { p: 'x' } })).toContain('<p class="x">');
  });

  test('keeps the classes and wrappers of the preset beside those asked for', async () => {
    const rich = await compilePage('## A {#a}\n\n> [!NOTE]\n> x\n\n> y');
    const html = renderAccordion(rich.sections, { classNames: { p: 'x' }, wrap: { p: [['div']] } });
    expect(html).toContain(' fr-callout">');
    expect(html).toContain('<figure class="fr-quote">');
    expect(html).toContain('<div><p class="x">y</p></div>');
    expect(renderAccordion(rich.sections, { wrap: { blockquote: [] } })).not.toContain('fr-quote');
  });

  test('joins sections that follow each other into one group', async () => {
    const faq = await compileFaq({ 'a.md': '## A {#a}\n\nx', 'b.md': '## B {#b}\n\ny' });
    const [, a, b] = faq.pages;
    expect(renderAccordion([...a!.sections, ...b!.sections]).match(/fr-accordions-group/g)).toHaveLength(1);
    expect(renderAccordion([a!, b!]).match(/fr-accordions-group/g)).toHaveLength(2);
  });
});

test('the preset lets the cells of tables wrap: the design system keeps them on one line', async () => {
  const table = await compilePage('## T {#t}\n\n| A |\n|---|\n| b |');
  expect(renderHtml(table, dsfr)).toContain(
    '<div class="fr-table fr-table--multiline"><div class="fr-table__wrapper">',
  );
});

describe('renderToc', () => {
  test('is a nested list by default', () => {
    expect(renderToc(page, { idPrefix: 'x-' })).toBe(`<nav aria-label="Sommaire">
<ul>
<li><a href="#x-un">Un lien</a>
<ul>
<li><a href="#x-un-et-demi">Un et demi</a></li>
</ul>
</li>
<li><a href="#x-deux">Deux</a></li>
</ul>
</nav>`);
  });

  test('is the component of the design system with the preset', () => {
    expect(renderToc(page, { ...dsfr, depth: 1 })).toBe(`<nav class="fr-summary" aria-labelledby="fr-summary-title">
<h2 class="fr-summary__title" id="fr-summary-title">Sommaire</h2>
<ol>
<li><a class="fr-summary__link" href="#un">Un lien</a></li>
<li><a class="fr-summary__link" href="#deux">Deux</a></li>
</ol>
</nav>`);
  });

  test('keeps links and ids out of its links, and braces from Vue', async () => {
    const odd = await compilePage('## <span id="x" title=" id=">a {{ b</span> [c](https://x.fr) {#t}\n\nx');
    expect(renderToc(odd, { escapeMustache: true })).toContain(
      '<a href="#t"><span title=" id=">a <span>{</span>{ b</span> c</a>',
    );
  });

  test('leads to ids that renderHtml prints with the same prefix', async () => {
    const faq = await compileFaq({ 'a.md': '## A {#a}\n\nx', 'b.md': '## A {#a}\n\ny' });
    for (const node of [page, page.sections, faq]) {
      const html = renderHtml(node, { idPrefix: 'p-' });
      const targets = [...renderToc(node, { idPrefix: 'p-' }).matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
      expect(targets.length).toBeGreaterThan(1);
      for (const id of targets) expect(html).toContain(` id="${id}"`);
    }
  });

  test('is empty when there is nothing to list', () => {
    expect(renderToc({ ...page, sections: [] })).toBe('');
  });

  test.each([0, -1, Number.NaN])('refuses the depth %s', (depth) => {
    expect(() => renderToc(page, { depth })).toThrow(/^Unexpected depth .*, expected 1 or more$/);
  });
});

describe('toAccordionListBloc', () => {
  test("has the portal's own shape", () => {
    const bloc = toAccordionListBloc(page);
    expect(bloc).toMatchObject({
      class: 'AccordionListBloc',
      id: uuid5('page'),
      title: 'page.md',
      description: 'Page.',
    });
    expect(bloc.items.map(({ title }) => title)).toEqual(['Un lien', 'Deux']);
    expect(bloc.items[1]!.content).toEqual([
      {
        class: 'MarkdownBloc',
        id: uuid5('page#deux'),
        title: '',
        subtitle: null,
        content: '<p>Corps de deux, voir <a href="#un-lien">un</a>.</p>',
      },
    ]);
  });

  test('keeps the HTML of an item in one Markdown block', () => {
    const { content } = toAccordionListBloc(page).items[0]!.content[0]!;
    expect(content).toContain('a&#10;\nb');
  });

  test('gives ids that its back end takes for UUIDs, each its own', () => {
    const bloc = toAccordionListBloc(page);
    const ids = [bloc.id, ...bloc.items.flatMap(({ content }) => content.map(({ id }) => id))];
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(ids).size).toBe(ids.length);
    // What Python's uuid.uuid5 says.
    expect(uuidOf('producteur#certification')).toBe('b3ea9a54-1297-5f77-a6e1-89a11373354a');
    for (const name of ['', 'é'.repeat(70), 'a'.repeat(55), 'a'.repeat(56), 'a'.repeat(64)])
      expect(uuidOf(name)).toBe(uuid5(name));
  });

  test('takes another content', () => {
    expect(toAccordionListBloc(page, { content: ({ id }) => [id] }).items[0]!.content).toEqual(['un']);
  });
});

describe('toAccordionGroup', () => {
  test('is a template of the pages of data.gouv.fr, opened at the id of a section', async () => {
    const template = toAccordionGroup(page, { headingLevel: 4 });
    expect(template).toMatch(/^<AccordionGroup>\n<Accordion id="un" title="Un lien" heading="h4">\n<p>/);
    expect(template).not.toMatch(/\n[ \t]*\n/);
    const shown = await renderToString(
      createSSRApp({
        template,
        components: {
          AccordionGroup: { template: '<div><slot /></div>' },
          Accordion: { props: ['id', 'title', 'heading'], template: '<section :id="id"><slot /></section>' },
        },
      }),
    );
    expect(shown.replace(/<!--.*?-->/g, '')).toContain(
      '<section id="deux"><p>Corps de deux, voir <a href="#un">un</a>',
    );
  });

  test('prints braces and quotes as they are', async () => {
    const odd = { ...page.sections[0]!, title: '"{{ 7*7 }}" & <b>', html: '<p>{{ 7*7 }}</p>', children: [], links: [] };
    const template = toAccordionGroup([odd]);
    const components = {
      AccordionGroup: { template: '<div><slot /></div>' },
      Accordion: { props: ['title'], template: '<section>{{ title }}<slot /></section>' },
    };
    const shown = await renderToString(createSSRApp({ template, components }));
    expect(shown).toContain('&quot;{{ 7*7 }}&quot; &amp; &lt;b&gt;');
    expect(shown).not.toContain('49');
  });
});

/** UUID of version 5 in the package's namespace, by Node's SHA-1. */
function uuid5(name: string): string {
  const hash = createHash('sha1').update(Buffer.from('3b06ed809e365f6bb689bb3db3ec016a', 'hex')).update(name).digest();
  hash[6] = (hash[6]! & 15) | 80;
  hash[8] = (hash[8]! & 63) | 128;
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

describe('renderDetails', () => {
  test('prints panels that open without a script, the id in what they hold', () => {
    expect(renderDetails([page.sections[1]!], { headingLevel: 3, idPrefix: 'faq-' })).toBe(
      [
        '<details>',
        '<summary><h3 id="faq-deux--title">Deux</h3></summary>',
        '<div id="faq-deux">',
        '<p>Corps de deux, voir <a href="page#un">un</a>.</p>',
        '</div>',
        '</details>',
      ].join('\n'),
    );
  });

  test('prints the title and the lead of a page, and stands open where it is told to', () => {
    const html = renderDetails(page, { expanded: ({ id }) => id === 'deux' });
    expect(html).toMatch(/^<h1 id="page--page">/);
    expect(html.match(/<details open>/g)).toHaveLength(1);
    expect(html).toContain('href="#un"');
  });
});
