import { describe, expect, test } from 'vitest';
import { renderHtml, type HtmlOptions } from '../../src/html/index.js';
import { compileFaq, compilePage, compileSection } from './compile-page.js';

const tree = await compilePage(`Chapeau.

## Un {#un}

Corps de un, voir [deux](#deux).

### Un et demi {#un-et-demi}

> #### Citation

## Deux {#deux}

Corps de deux.
`);

describe('a page, a section, several', () => {
  test('renders a section as its heading, its body and its children', () => {
    expect(renderHtml(tree.sections[0]!)).toBe(`<h2 id="un">Un</h2>
<p>Corps de un, voir <a href="page#deux">deux</a>.</p>
<h3 id="un-et-demi">Un et demi</h3>
<blockquote>
<h4>Citation</h4>
</blockquote>`);
  });

  test('renders a page as its title, its lead and its sections', () => {
    const html = renderHtml(tree);
    expect(html).toMatch(/^<h1 id="page--page">page.md<\/h1>\n<p>Chapeau.<\/p>\n<h2 id="un">Un<\/h2>/);
    expect(html).toContain('<h2 id="deux">Deux</h2>\n<p>Corps de deux.</p>');
  });

  test('turns links to what is rendered with them into fragments', () => {
    expect(renderHtml(tree)).toContain('<a href="#deux">');
    expect(renderHtml(tree.sections)).toContain('<a href="#deux">');
    expect(renderHtml(tree.sections[0]!)).toContain('<a href="page#deux">');
  });

  test('tells the ids of several pages apart and links them', async () => {
    const faq = await compileFaq({
      'a.md': '## Titre {#titre}\n\n[b](b.md), [titre de b](b.md#titre), [accueil](index.md)',
      'b.md': '## Titre {#titre}\n\nTexte.[^1]\n\n[^1]: Note.',
    });
    const html = renderHtml(faq, { idPrefix: 'x-' });
    expect(html).toContain('<h3 id="x-a--titre">');
    expect(html).toContain('<a href="#x-b">b</a>, <a href="#x-b--titre">titre de b</a>, <a href="#x-index">');
    expect(html).toContain('<h2 id="x-b">');
    expect(html).toContain('href="#x-b--user-content-titre-fn-1"');
    expect(html).toContain('id="x-b--user-content-titre-fn-1"');
    expect(renderHtml(faq.pages)).toBe(renderHtml(faq));
  });

  test('renders nothing from nothing', () => {
    expect(renderHtml([])).toBe('');
  });

  test('refuses a section given twice: its ids would be doubled', () => {
    const [section] = tree.sections;
    expect(() => renderHtml([section!, section!])).toThrow(
      new TypeError('Unexpected node "page#un", expected each node once'),
    );
    expect(() => renderHtml([tree, section!])).toThrow(TypeError);
  });

  test('passes a body on as it is when no option concerns it', () => {
    const [section] = tree.sections;
    const odd = { ...section!, links: [], html: '<P>not canonical' };
    expect(renderHtml({ ...odd, children: [] })).toContain('<P>not canonical');
  });
});

describe('headingLevel', () => {
  test('shifts titles and the headings inside bodies together', () => {
    const levels = renderHtml(tree.sections[0]!, { headingLevel: 4 }).match(/<h\d/g);
    expect(levels).toEqual(['<h4', '<h5', '<h6']);
  });

  test('never goes past 6', () => {
    expect(renderHtml(tree, { headingLevel: 5 }).match(/<h\d/g)).toEqual(['<h5', '<h6', '<h6', '<h6', '<h6']);
  });

  test('is 1 for a page, 2 for several or for sections', async () => {
    const faq = await compileFaq({ 'a.md': '## A {#a}\n\nx' });
    expect(renderHtml(faq.pages[1]!)).toMatch(/^<h1/);
    expect(renderHtml(faq)).toMatch(/^<h2/);
    expect(renderHtml(tree.sections[0]!.children[0]!)).toMatch(/^<h2[^]*<h3>Citation/);
  });

  test.each([0, 7, 1.5, Number.NaN, '3' as never as number, null as never as number])('refuses %j', (headingLevel) => {
    expect(() => renderHtml(tree, { headingLevel })).toThrow(/^Unexpected headingLevel .*, expected 1 to 6$/);
  });
});

describe('heading', () => {
  test('omit leaves out the titles of what is passed, not those of children', () => {
    expect(renderHtml(tree.sections[0]!, { heading: 'omit' })).toMatch(/^<p>Corps[^]*<h3 id="un-et-demi">/);
    expect(renderHtml(tree, { heading: 'omit' })).toMatch(/^<p>Chapeau.<\/p>\n<h2 id="un">/);
  });
});

describe('idPrefix', () => {
  test('moves ids and every reference to them', async () => {
    const section = await compileSection(`Texte.[^a]

<table><tr><th id="h1">A</th></tr><tr><td headers="h1">b</td></tr></table>

<ul aria-labelledby="l1 l2"><li><span id="l1">un</span> <span id="l2">deux</span> <a href="#l1">retour</a></li></ul>

[^a]: Note.`);
    const html = renderHtml(section, { idPrefix: 'x-' });
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const references = [
      ...html.matchAll(/ (?:href="#|headers="|aria-(?:labelledby|describedby)="|for=")([^"]*)"/g),
    ].flatMap(([, to]) => to!.split(' '));
    expect(ids.every((id) => id!.startsWith('x-'))).toBe(true);
    expect(references.length).toBeGreaterThan(5);
    expect(references.filter((to) => !ids.includes(to))).toEqual([]);
  });

  test('refuses what ids and fragments cannot hold', () => {
    expect(() => renderHtml(tree, { idPrefix: 'a b' })).toThrow(
      /^Unexpected idPrefix "a b", expected a-z, 0-9 or -_.:$/,
    );
  });
});

describe('link', () => {
  const page = compilePage(`## Un {#un}

[dehors](https://exemple.fr/?a=1&b=2 "Titre"), [dedans](autre.pdf), [un](#un), [m](mailto:a@b.fr)`);

  test('gets the typed link and the URL it will have', async () => {
    const seen: unknown[] = [];
    renderHtml(await page, {
      baseUrl: '/aide',
      link: (link, href) => void seen.push([link.kind, link.text, link.url, href]),
    });
    expect(seen).toEqual([
      ['external', 'dehors', 'https://exemple.fr/?a=1&b=2', 'https://exemple.fr/?a=1&b=2'],
      ['file', 'dedans', 'autre.pdf', '/aide/autre.pdf'],
      ['section', 'un', 'page#un', '#un'],
      ['mail', 'm', 'mailto:a@b.fr', 'mailto:a@b.fr'],
    ]);
  });

  test('returns a URL, which is final, and escaped once', async () => {
    const html = renderHtml(await page, { baseUrl: '/aide/', link: ({ url }) => `/vers?u=${url}&x="` });
    expect(html).toContain('href="/vers?u=https://exemple.fr/?a=1&amp;b=2&amp;x=&quot;"');
    expect(html).toContain('href="/vers?u=page#un&amp;x=&quot;"');
  });

  test('returns attributes; classes and rel are merged, null takes one away', async () => {
    const html = renderHtml(await page, {
      classNames: { a: 'lien' },
      newWindow: true,
      link: ({ host }) =>
        host ? { class: 'lien dehors', rel: 'noopener ugc', title: null, target: 'autre', download: true } : null,
    });
    expect(html).toContain(
      '<a href="https://exemple.fr/?a=1&amp;b=2" class="lien dehors" rel="noopener ugc external" target="autre" download title="dehors - nouvelle fenêtre">',
    );
  });

  test('returns a URL object, or words as a list', async () => {
    const one = await page;
    expect(renderHtml(one, { link: () => new URL('https://vers.fr/?a&b') })).toContain(
      '<a href="https://vers.fr/?a&amp;b"',
    );
    expect(renderHtml(one, { link: () => ({ class: ['un', 'deux', 'un'], rel: ['nofollow'] }) })).toContain(
      ' class="un deux" rel="nofollow">',
    );
  });

  test.each([
    'javascript:alert(1)',
    'JaVa\tscript:alert(1)',
    ' javascript:x',
    'data:text/html,x',
    'vbscript:x',
    '\u0001javascript:x',
    'blob:x',
  ])('refuses the URL %j', async (url) => {
    const one = await page;
    expect(() => renderHtml(one, { link: () => url })).toThrow(/^Unexpected link\(\) .*, expected a safe URL$/);
    expect(() => renderHtml(one, { link: () => ({ href: url }) })).toThrow(TypeError);
    expect(() => renderHtml(one, { baseUrl: url })).toThrow(
      /^Unexpected baseUrl .*, expected an http\(s\) URL or path$/,
    );
  });

  test.each(['onclick', 'a b', 'x">', '', 'HREF', 'é'])('refuses the attribute name %j', async (name) => {
    const one = await page;
    expect(() => renderHtml(one, { link: () => ({ [name]: 'x' }) })).toThrow(/expected an attribute name$/);
  });
});

describe('baseUrl', () => {
  const section = compileSection(
    '[a](autre.pdf) [accueil](index.md) [x](https://x.fr/) ![i](i.png) ![j](https://x.fr/j.png)',
  );

  test.each([
    ['https://exemple.fr/aide/', 'https://exemple.fr/aide/'],
    ['https://exemple.fr', 'https://exemple.fr/'],
    ['/', '/'],
    ['../', '../'],
  ])('%s makes internal links and images absolute', async (baseUrl, base) => {
    const html = renderHtml(await section, { baseUrl });
    expect(html).toContain(`<a href="${base}autre.pdf">a</a> <a href="${base}">accueil</a> <a href="https://x.fr/">`);
    expect(html).toContain(`src="${base}i.png"`);
    expect(html).toContain('src="https://x.fr/j.png"');
  });
});

describe('baseUrl, wrongly', () => {
  test.each(['https://exemple.fr/?page=1', '/aide#haut'])('%s is refused: what follows would join it', (baseUrl) => {
    expect(() => renderHtml(tree, { baseUrl })).toThrow(/^Unexpected baseUrl .*, expected an http\(s\) URL or path$/);
  });

  test('an empty one changes nothing', () => {
    expect(renderHtml(tree, { baseUrl: '' })).toBe(renderHtml(tree));
  });
});

describe('newWindow', () => {
  const section = compileSection(
    '[a](https://x.fr/ "déjà") [b](https://x.fr/) [![c](c.png)](https://x.fr/) [d](d.pdf) [e](mailto:e@x.fr) [f](tel:+331)',
  );

  test('announces other sites in a title that holds the visible text', async () => {
    const html = renderHtml(await section, { newWindow: true });
    expect(html).toContain('title="a - déjà - nouvelle fenêtre" target="_blank" rel="noopener external">a<');
    expect(html).toContain('title="b - nouvelle fenêtre"');
    expect(html).toContain('title="c - nouvelle fenêtre"');
    expect(html.match(/target=/g)).toHaveLength(3);
  });

  test('takes another notice', async () => {
    expect(renderHtml(await section, { newWindow: 'new window' })).toContain('title="b - new window"');
    for (const [lang, notice] of [
      ['en-GB', 'new window'],
      ['es', 'nueva ventana'],
      ['it', 'new window'],
    ] as const)
      expect(renderHtml({ ...(await section), lang }, { newWindow: true })).toContain(`title="b - ${notice}"`);
  });

  test('is not doubled when the output of one rendering is rendered again', async () => {
    const first = await section;
    const html = renderHtml(first, { newWindow: true, heading: 'omit' });
    expect(renderHtml({ ...first, html }, { newWindow: true, heading: 'omit' })).toBe(html);
  });
});

describe('classNames and wrap', () => {
  const section = compileSection('- a\n- b\n\n---\n\n> [!NOTE]\n> Texte.\n\n![i](i.png)');

  test('adds classes by tag, and by tag and class', async () => {
    const html = renderHtml(await section, { classNames: { ul: 'liste', h2: 'titre', 'div.alert-note': 'note' } });
    expect(html).toContain('<ul class="liste">');
    expect(html).toContain('<h2 id="question" class="titre">');
    expect(html).toContain('<div class="alert alert-note note">');
  });

  test('takes lists of classes', async () => {
    expect(renderHtml(await section, { classNames: { ul: ['liste', 'large'] } })).toContain('<ul class="liste large">');
  });

  test.each(['p.a.b', 'P', 'tabel', 'constructor'])('refuses the selector %s', async (selector) => {
    const one = await section;
    expect(() => renderHtml(one, { classNames: { [selector]: 'x' } })).toThrow(
      /^Unexpected classNames ".*", expected a tag$/,
    );
  });

  test.each(['br', 'img', 'script', 'article', 'div class'])('refuses to put %s around others', async (name) => {
    const one = await section;
    expect(() => renderHtml(one, { wrap: { p: [[name as 'div']] } })).toThrow(
      /^Unexpected wrap.p .*, expected a tag with/,
    );
  });

  test('puts elements around others, void ones included', async () => {
    const html = renderHtml(await section, {
      wrap: { ul: [['div', { class: 'a "b"', tabindex: 0 }], ['my-box']], hr: [['div']], img: [['figure']] },
    });
    expect(html).toContain('<div class="a &quot;b&quot;" tabindex="0"><my-box><ul>');
    expect(html).toContain('</ul></my-box></div>');
    expect(html).toContain('<div><hr></div>');
    expect(html).toMatch(/<figure><img [^>]*><\/figure>/);
  });

  test.each<[string, HtmlOptions]>([
    ['classNames', { classNames: { blink: 'x' } as never }],
    ['classNames', { classNames: { script: 'x' } as never }],
    ['wrap', { wrap: { script: [['div']] } as never }],
    ['wrap.p', { wrap: { p: [['script']] } as never }],
    ['wrap.p', { wrap: { p: [['div onclick=x']] } as never }],
    ['wrap.p', { wrap: { p: [['div', { onclick: 'x' }]] } }],
    ['wrap.p', { wrap: { p: [['a', { href: 'javascript:x' }]] } }],
  ])('names %s when it is refused', async (argument, options) => {
    const one = await section;
    expect(() => renderHtml(one, options)).toThrow(new RegExp(`^Unexpected ${argument.replace('.', '\\.')} "`));
  });
});

describe('captions', () => {
  test('turns the label of a table into its caption', async () => {
    const section = await compileSection('| a & b |\n| --- |\n| c |');
    const html = renderHtml(section, { captions: true });
    expect(html).toContain('<table><caption>Tableau\u00a0: Question</caption>\n<thead>');
  });
});

describe('escapeMustache', () => {
  test('breaks up every pair of braces', async () => {
    const section = await compileSection('`{{ 7*7 }}` {{{ x }}}');
    const html = renderHtml(section, { escapeMustache: true });
    expect(html).not.toContain('{{');
    expect(html.replace(/<[^>]*>/g, '')).toContain('{{ 7*7 }} {{{ x }}}');
  });
});
