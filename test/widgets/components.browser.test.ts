import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { createSSRApp, h } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { root } from '../../scripts/root.js';
import { getPage, getSection } from '../../src/faq/index.js';
import { renderAccordion, renderHtml } from '../../src/html/index.js';
import { findViolations } from '../portal/accessibility.js';
import * as react from '../../src/react/index.js';
import * as vue from '../../src/vue/index.js';

const origin = 'https://exemple.fr';
const sections = getPage('producteur').sections.slice(0, 3);
const section = getSection('producteur#certification');
/** Two answers to whatever is asked, and none to `rien`. */
const search = `(query) => (query === 'rien' ? [] : [1, 2]).map((number) => ({
  key: 'producteur#r' + number,
  confidence: query === 'recette de quiche' ? 'weak' : 'likely',
  titleHtml: 'Réponse <mark>' + number + '</mark>',
  url: '/aide/r' + number,
}))`;
const engine = { search: () => [] };
const props = {
  answer: { node: section, options: { baseUrl: '/' } },
  accordion: { node: sections },
  search: { engine },
};

/** Link components such as those of routers, in a browser as on a server. */
const links = {
  vue: `{ props: ['to'], setup: (props, { slots }) => () => h('a', { href: props.to, class: 'routed' }, slots.default()) }`,
  react: `({ href, children }) => createElement('a', { href, className: 'routed' }, children)`,
};
const linkOf = (name: keyof typeof links) =>
  new Function('h', 'createElement', `return ${links[name]}`)(h, createElement);

/** How a framework prints the three components on a server, and takes over what it printed in a browser; `plain` has none. */
const frameworks = {
  vue: {
    server: () => {
      const { FaqAnswer, FaqAccordion, FaqSearch } = vue;
      const all = () => [
        h(FaqAnswer, { ...props.answer, linkComponent: linkOf('vue') } as never),
        h(FaqAccordion, props.accordion),
        h(FaqSearch, props.search as never),
      ];
      return renderVue(createSSRApp({ render: () => h('main', all()) }));
    },
    client: `import { createSSRApp, h } from 'vue';
      import { FaqAnswer, FaqAccordion, FaqSearch } from './src/vue/index.ts';
      const { answer, accordion, search } = window.props;
      const linkComponent = ${links.vue};
      const all = () => [h(FaqAnswer, { ...answer, linkComponent }), h(FaqAccordion, accordion), h(FaqSearch, search)];
      createSSRApp({ render: () => h('main', all()) }).mount('#app');`,
  },
  react: {
    server: async () => {
      const { FaqAnswer, FaqAccordion, FaqSearch } = react;
      const answer = { ...props.answer, linkComponent: linkOf('react') };
      const all = [createElement(FaqAnswer, answer), createElement(FaqAccordion, props.accordion)];
      return renderReact(createElement('main', null, ...all, createElement(FaqSearch, props.search)));
    },
    client: `import { createElement } from 'react';
      import { hydrateRoot } from 'react-dom/client';
      import { FaqAnswer, FaqAccordion, FaqSearch } from './src/react/index.ts';
      const { answer, accordion, search } = window.props;
      const linkComponent = ${links.react};
      const all = [createElement(FaqAnswer, { ...answer, linkComponent }), createElement(FaqAccordion, accordion)];
      hydrateRoot(document.getElementById('app'), createElement('main', null, ...all, createElement(FaqSearch, search)));`,
  },
  plain: {
    server: () =>
      `<main>${renderHtml(section)}${renderAccordion(sections)}<label for="q">Q</label><input id="q" type="search"></main>`,
    client: `import { startFaq } from './src/browser/index.ts';
      import { startSearch } from './src/search-box/index.ts';
      startFaq({ navigate: window.props.answer.navigate });
      startSearch(document.getElementById('q'), window.props.search);`,
  },
};

/** What a page without language and style sheet is told, whatever stands in it. */
const withoutDesign = /^(?:html-has-lang|target-size) /;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});
afterAll(() => browser.close());

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'iife',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

async function open(body: string, script: string, told: string[], hash = ''): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  page.on('console', (message) => /warning|error/.test(message.type()) && told.push(message.text()));
  page.on('pageerror', (error) => told.push(error.message));
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/script.js')
      return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script });
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><meta charset="utf-8"><title>T</title><link rel="icon" href="data:,">${body}`,
    });
  });
  await page.goto(`${origin}/aide${hash}`);
  return page;
}

describe.each(Object.entries(frameworks))('%s', (name, { server, client }) => {
  test('takes over what its server printed without a mismatch, and answers a keyboard', async () => {
    const told: string[] = [];
    const start = `window.went = []; window.props = ${JSON.stringify(props)};
      const engine = async () => (window.isOffline ? Promise.reject(new Error('offline')) : { search: ${search} });
      props.search = { engine, navigate: (url) => went.push(url) };
      props.answer.navigate = (url) => went.push(url.pathname);`;
    const printed = await server();
    expect(/class="routed"/.test(printed)).toBe(name in links);
    const body = `<div id="app">${printed}</div><script>${start}</script><script src="/script.js"></script>`;
    const page = await open(body, await bundle(client), told, `#${sections[1]!.id}`);
    await page.waitForSelector(`[id="${sections[1]!.id}--panel"].fr-collapse--expanded`, { state: 'attached' });

    const input = page.getByRole('combobox');
    await input.fill('licence ouverte');
    await page.getByRole('option').nth(1).waitFor();
    expect(await page.getByRole('status').textContent()).toBe('2 réponses');
    await input.press('ArrowDown');
    await input.press('ArrowDown');
    expect(await page.getByRole('option', { selected: true }).textContent()).toBe('Réponse 2');
    expect((await findViolations(page)).filter((one) => !withoutDesign.test(one))).toEqual([]);
    expect(await input.getAttribute('aria-activedescendant')).toBe(
      await page.getByRole('option', { selected: true }).getAttribute('id'),
    );
    await input.press('Enter');
    await input.fill('rien');
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^Aucune réponse/);
    await input.fill('recette de quiche');
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^Aucune réponse sûre/);
    await input.press('Shift+ArrowUp');
    expect(await input.getAttribute('aria-activedescendant')).toBe(null);
    await input.press('Escape');
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    expect(await page.getByRole('option').count()).toBe(0);
    await input.press('Escape');
    await expect.poll(() => input.inputValue()).toBe('');
    await input.fill('licence');
    await page.getByRole('option').getByText('1').click();
    await input.press('Tab');
    await expect.poll(() => input.getAttribute('aria-expanded')).toBe('false');
    expect(await page.getByRole('status').textContent()).toBe('2 réponses');
    await page.evaluate('isOffline = true');
    await input.fill('panne');
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/n’a pas pu être chargée/);
    expect(await page.evaluate('went')).toEqual(['/aide/r2', '/aide/r1']);
    expect(told).toEqual([]);
    await page.close();
  });
});

test('a search box that is taken back leaves its field as it was, even when the engine comes later', async () => {
  const script = await bundle(`import { startSearch } from './src/search-box/index.ts';
    const field = document.getElementById('q');
    const engine = async () => ({ search: () => [{ url: '/a', titleHtml: 'A', terms: [] }] });
    const stop = startSearch(field, { engine });
    field.value = 'licence';
    field.dispatchEvent(new Event('input'));
    stop();
    setTimeout(() => (document.title = 'later'), 50);`);
  const page = await open('<p><input id="q" type="search"></p><script src="/script.js"></script>', script, []);
  await expect.poll(() => page.title()).toBe('later');
  expect(await page.locator('p').innerHTML()).toBe('<input id="q" type="search">');
  await page.close();
});
