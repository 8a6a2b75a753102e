import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { getPage, getSection, sections } from '../../src/faq/index.js';
import { outline } from '../../src/faq/catalog.js';
import { renderHtml } from '../../src/html/index.js';
import { findViolations } from '../portal/accessibility.js';
import { countGlue } from './glue.js';
import { consumersWith } from '../package/consumers.js';
import { startProject, type RunningProject } from './project.js';
import { weigh } from './weight.js';

/** Names in `FRAMEWORKS`, with commas between them, choose among the consumers that are served. */
const chosen = process.env.FRAMEWORKS?.split(',') ?? consumersWith('serve');

/** The routes that every one of these projects has. */
const routeOf = (key: string): string => `/aide/${key.replace('#', '/')}`;
const section = getSection('producteur#certification');
const copied = {
  title: section.title,
  html: renderHtml(section, { urlOf: routeOf, headingLevel: 1 }),
};
/** A former anchor with accents, of 2019, and the answer it leads to. */
const former = { at: '/aide/citoyen#la-responsabilit%C3%A9-et-le-r%C3%B4le-detalab', to: 'citoyen#qui-gere-data-gouv' };

const table: Record<string, object> = {};
afterAll(() => console.table(table));

describe.each(chosen)('%s', (kind) => {
  // Printed by the browser: no server knows the addresses, and the code that prints comes with the answer.
  const isClient = kind === 'vite';
  let browser: Browser;
  let site: RunningProject;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
    site = await startProject(kind, inject('tarball'), copied);
  });
  afterAll(async () => {
    await site?.end();
    await browser?.close();
  });

  async function visit<Result>(
    path: string,
    look: (page: Page) => Promise<Result>,
    javaScriptEnabled = true,
  ): Promise<Result> {
    const context = await browser.newContext({ javaScriptEnabled, locale: 'fr-FR' });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    page.on(
      'console',
      (message) => /error|warning/.test(message.type()) && complaints.push(`${path}: ${message.text()}`),
    );
    page.on('pageerror', ({ message }) => complaints.push(`${path}: ${message}`));
    try {
      await page.goto(site.origin + path, { waitUntil: 'networkidle' });
      return await look(page);
    } finally {
      await context.close();
    }
  }

  test('lists every question, each with a link to its route', () =>
    visit('/aide', async (page) => {
      const links = await page.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      expect(links).toEqual(outline.flatMap((one) => one.sections.map(({ key }) => routeOf(key))));
    }));

  test.each(['/aide', '/aide/producteur', routeOf(section.key)])(
    'has no violation of WCAG 2.2 A and AA at %s',
    (path) => visit(path, async (page) => expect(await findViolations(page)).toEqual([])),
  );

  test('shows an answer at its route, and tells search engines the addresses of the router', () =>
    visit(routeOf(section.key), async (page) => {
      expect(await page.locator('h1').innerText()).toBe(section.title);
      const { mainEntity } = JSON.parse(
        (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
      ) as {
        mainEntity: { url: string; acceptedAnswer: { text: string } }[];
      };
      const linked = [...mainEntity[0]!.acceptedAnswer.text.matchAll(/https:\/\/ville\.example([^"]*)/g)].map(
        ([, path]) => path!,
      );
      expect(linked.length).toBeGreaterThan(0);
      expect(new URL(mainEntity[0]!.url).pathname).toBe(routeOf(section.key));
      const shown = await page
        .locator('main a[href^="/"]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      expect(new Set(linked)).toEqual(new Set(shown));
      for (const path of linked) expect((await fetch(site.origin + path)).status, path).toBe(200);
    }));

  test.each(isClient ? [true] : [false, true])('opens an accordion at the hash, with scripts: %s', (hasScripts) =>
    visit(
      '/aide/producteur#certification',
      async (page) => {
        const panel = page.locator('[id="certification"]');
        await panel.waitFor({ state: 'visible' });
        expect(await page.locator('details[open]').count()).toBe(1);
        expect(await page.locator('details').count()).toBe(getPage('producteur').sections.length);
      },
      hasScripts,
    ),
  );

  test.skipIf(isClient)('follows a link inside of an answer without loading the page anew', () =>
    visit(routeOf(section.key), async (page) => {
      await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
      const link = page.locator('main a[href^="/aide/"]').first();
      const to = (await link.getAttribute('href'))!;
      await link.click();
      await page.waitForURL(`**${to}`);
      await expect.poll(() => page.locator('h1').innerText()).not.toBe(section.title);
      expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
    }),
  );

  test('finds answers from the keyboard, and asks for them only when somebody types', () =>
    visit('/aide', async (page) => {
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(request.url()));
      const field = page.getByRole('combobox');
      await field.fill('certification');
      await page.getByRole('option').first().waitFor();
      expect(loaded.length).toBeGreaterThan(0);
      expect(await findViolations(page)).toEqual([]);
      await field.press('ArrowDown');
      await field.press('Enter');
      await page.waitForURL(`**${routeOf(section.key)}`);
      await expect.poll(() => page.locator('h1').innerText()).toBe(section.title);
    }));

  test('leads a former anchor with accents to its answer', () =>
    visit(former.at, async (page) => {
      await page.waitForURL(`**${routeOf(former.to)}`);
      await expect
        .poll(() => page.locator('h1').innerText())
        .toBe(getSection(former.to as 'citoyen#qui-gere-data-gouv').title);
    }));

  test.skipIf(isClient).each(['/aide/producteur/rien', '/aide/rien', '/aide/rien/rien', '/aide/constructor'])(
    'answers 404 to %s',
    async (path) => {
      expect((await fetch(site.origin + path)).status).toBe(404);
    },
  );

  test('ships the answer that a page shows and no other, for hardly more than the same HTML copied by hand', async () => {
    const own = await weigh(browser, site.origin + routeOf(section.key));
    const byHand = await weigh(browser, `${site.origin}/copie`);
    expect(byHand.text).toContain(section.title);
    table[kind] = {
      'answer, bytes': own.bytes,
      'copied by hand': byHand.bytes,
      'answer / copied': (own.bytes / byHand.bytes).toFixed(2),
      'lines of glue': await countGlue(kind),
    };
    const others = sections.filter(({ key }) => key !== section.key).flatMap(({ html }) => phraseOf(html));
    expect(others.filter((phrase) => own.text.includes(phrase) && !section.html.includes(phrase))).toEqual([]);
    expect(own.bytes).toBeLessThanOrEqual(byHand.bytes * 1.15 + (isClient ? 20_000 : 8_000));
  });

  test('makes no browser complain', () => {
    expect(complaints).toEqual([]);
  });
});

/** Words of an answer that no escaping changes and that stand in no other. */
function phraseOf(html: string): string[] {
  return html.match(/[a-zA-Z ,]{25,}/)?.slice(0, 1) ?? [];
}
