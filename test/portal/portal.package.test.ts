import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findViolations } from './accessibility.js';
import { buildPortal, type BuiltPortal } from './build-portal.js';
import { serve, type Served } from './serve.js';
import { saveScreenshots } from './screenshots.js';
import { answerIs, settled, visit } from './visit.js';

const paths = [
  '',
  'faq/citoyen',
  'faq/producteur',
  'faq/reutilisateur',
  'faq/developpeur',
  'faq/integrateur',
  'recherche?q=publier+des+donn%C3%A9es',
  '404',
  'en',
  'en/faq/citoyen',
  'en/recherche?q=download+a+file',
  'en/404',
];

let portal: BuiltPortal;
let site: Served;
let browser: Browser;

beforeAll(async () => {
  portal = await buildPortal(inject('tarball'));
  console.log(portal.report);
  site = await serve(portal.folder);
  browser = await chromium.connect(inject('browser'));
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await portal?.remove();
});

interface Setting {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  readonly scope: 'all' | 'colours' | 'places';
}

/** A page zoomed to 200 % is laid out as on a screen half as wide; it shows nothing that one of the others does not. */
const settings: readonly Setting[] = [
  { name: 'light', colorScheme: 'light', width: 1280, scope: 'all' },
  { name: 'dark', colorScheme: 'dark', width: 1280, scope: 'colours' },
  { name: '320 px', colorScheme: 'light', width: 320, scope: 'all' },
  { name: '200 % zoom', colorScheme: 'light', width: 640, scope: 'places' },
];

describe('in light and dark, at 320 px and at 200 % zoom', () => {
  test.concurrent.each(paths)(
    '/%s has no violation of WCAG 2.2 A and AA, no complaint, no sideways scroll',
    async (path) => {
      const { page, complaints, end } = await visit(browser, site.url + path);
      if (path.includes('recherche')) await page.waitForSelector('#results-list li');
      const problems: string[] = [];
      await openEverything(page);
      for (const { name, colorScheme, width, scope } of settings) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await page.waitForFunction((theme) => document.documentElement.dataset.frTheme === theme, colorScheme);
        await settled(page);
        const violations = await findViolations(page, scope);
        problems.push(...violations.map((violation) => `${name}: ${violation}`));
        const { overflow, background } = await page.evaluate(() => ({
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          background: getComputedStyle(document.body).backgroundColor,
        }));
        if (overflow > 0) problems.push(`${name}: ${overflow} px wider than the screen`);
        if ((background === 'rgb(255, 255, 255)') !== (colorScheme === 'light'))
          problems.push(`${name}: ${background}`);
      }
      expect([...problems, ...complaints]).toEqual([]);
      await end();
    },
  );
});

/** All answers open, so that what they hold is checked too. */
async function openEverything(page: Awaited<ReturnType<typeof visit>>['page']): Promise<void> {
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('.fr-accordion__btn[aria-expanded="false"]'))
      button.click();
  });
  await page.waitForFunction(() => !document.querySelector('.fr-accordion__btn[aria-expanded="false"]'));
  await settled(page);
}

describe('the languages', () => {
  test('lead from each page to the same one, and its words and answers follow', async () => {
    const { page, end } = await visit(browser, `${site.url}faq/citoyen`);
    await page.locator('.fr-header__tools a[hreflang="en"]').click();
    await page.waitForURL(/\/en\/faq\/citoyen$/);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.locator('link[rel="alternate"][hreflang="fr"]').getAttribute('href')).toMatch(/\/faq\/citoyen$/);
    await page.fill('#search-input', 'download a file');
    await page.waitForSelector('#search-list [role=option]');
    expect(await page.locator('#search-list [role=option]').first().getAttribute('data-url')).toBe(
      '/en/faq/citoyen#telecharger-et-ouvrir',
    );
    await page.locator('.fr-header__tools a[hreflang="fr"]').click();
    await page.waitForURL((url) => url.pathname === '/faq/citoyen');
    await end();
  });

  test('that lack a page have a way to their home page', async () => {
    const { page, end } = await visit(browser, `${site.url}faq/producteur`);
    expect(await page.locator('.fr-header__tools a[hreflang="en"]').getAttribute('href')).toBe('/en');
    expect(await page.locator('link[rel="alternate"]').count()).toBe(0);
    await end();
  });
});

describe('the pages', () => {
  test('are valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: htmlRules });
    const files = (await readdir(portal.folder, { recursive: true })).filter((name) => name.endsWith('.html'));
    expect(files.length).toBeGreaterThanOrEqual(paths.length);
    for (const file of files) {
      const { results } = await validator.validateString(await readFile(join(portal.folder, file), 'utf8'));
      const messages = results.flatMap((result) => result.messages);
      expect(
        messages.map(({ ruleId, message, line, selector }) => `${file}:${line} ${ruleId}: ${message} ${selector}`),
      ).toEqual([]);
    }
  });

  test('can be read without JavaScript', async () => {
    const { page, end } = await visit(browser, `${site.url}faq/citoyen`, { javaScriptEnabled: false });
    const answers = page.locator('.fr-accordion .fr-collapse');
    expect(await answers.count()).toBeGreaterThan(10);
    for (const answer of await answers.all()) expect(await answer.isVisible()).toBe(true);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.locator('.fr-header__menu a', { hasText: 'Producteur' }).click();
    await page.waitForURL(/faq\/producteur$/);
    await end();
  });

  test('print with every answer open and without tools', async () => {
    const { page, end } = await visit(browser, `${site.url}faq/citoyen`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.fr-accordion .fr-collapse').first().isVisible()).toBe(true);
    expect(await page.locator('.portal-search').isVisible()).toBe(false);
    await end();
  });

  test('print in black on white, with the address of each link beside it', async () => {
    const { page, end } = await visit(browser, `${site.url}faq/citoyen`, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const printed = await page.locator('.fr-collapse a[target=_blank]').evaluateAll((links) =>
      links.map((link) => {
        const { maskImage, content, display } = getComputedStyle(link, '::after');
        return { colour: getComputedStyle(link).color, maskImage, display, address: content.includes('https://') };
      }),
    );
    const colour = 'rgb(58, 58, 58)';
    expect(printed).toEqual(printed.map(() => ({ colour, maskImage: 'none', display: 'inline', address: true })));
    await end();
  });

  test('never leave the icon of an outside link alone on a line', async () => {
    const { page, end } = await visit(browser, `${site.url}faq/citoyen`);
    await openEverything(page);
    const widths = await page
      .locator('.fr-collapse a[target=_blank]')
      .evaluateAll((links) => links.map((link) => [...link.getClientRects()].at(-1)?.width ?? 0));
    // The icon and its space take 20 px.
    expect(Math.min(...widths)).toBeGreaterThan(24);
    await end();
  });

  test('name their licence and source, and describe their questions to search engines', async () => {
    const { page, end } = await visit(browser, `${site.url}faq/producteur`);
    expect(await page.locator('footer').innerText()).toContain('Licence Ouverte 2.0');
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as {
      '@type': string;
      mainEntity: unknown[];
    };
    expect(data['@type']).toBe('FAQPage');
    expect(data.mainEntity).toHaveLength(await page.locator('.fr-accordion').count());
    await end();
  });

  test('say what every site of the State must, and lead back to the top', async () => {
    const { page, end } = await visit(browser, `${site.url}faq/citoyen`);
    const footer = await page.locator('footer').innerText();
    for (const name of ['Plan du site', 'Accessibilité\u00a0: ', 'Mentions légales', 'Données personnelles'])
      expect(footer).toContain(name);
    expect(footer).not.toMatch(/\d{4}-\d\d-\d\d/);
    await page.locator('a[href="#entete"]').click();
    await page.waitForFunction(() => scrollY === 0);
    await end();
  });

  test('are kept from search engines where there is nothing to find', async () => {
    const { page, end } = await visit(browser, `${site.url}404`);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await page.locator('link[rel=canonical]').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain('toutes les questions');
    await page.goto(`${site.url}en/faq/nowhere`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('main').innerText()).toContain('all questions');
    await end();
  });

  test('link to nothing that is missing', async () => {
    const { page, end } = await visit(browser, site.url);
    const broken: string[] = [];
    for (const path of paths.slice(0, 6)) {
      await page.goto(site.url + path);
      broken.push(...(await page.evaluate(findBrokenLinks)));
    }
    expect(broken).toEqual([]);
    await end();
  });
});

async function findBrokenLinks(): Promise<string[]> {
  const urls = [...document.querySelectorAll('a[href]')].map((link) => new URL((link as HTMLAnchorElement).href));
  const broken: string[] = [];
  const pages = new Map<string, Document | undefined>();
  for (const url of urls.filter(({ origin }) => origin === location.origin)) {
    if (!pages.has(url.pathname)) {
      const response = await fetch(url.pathname);
      const html = await response.text();
      pages.set(url.pathname, response.ok ? new DOMParser().parseFromString(html, 'text/html') : undefined);
    }
    const target = pages.get(url.pathname);
    if (!target || (url.hash && !target.getElementById(decodeURIComponent(url.hash.slice(1))))) broken.push(url.href);
  }
  return broken;
}

describe('a reader', () => {
  test('follows a link to an answer, which opens', async () => {
    const { page, end } = await visit(browser, `${site.url}faq/producteur#certification`);
    const button = page.locator('#certification .fr-accordion__btn');
    await answerIs(page, 'open', 'certification');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator('#certification--panel').isVisible()).toBe(true);
    await end();
  });

  test('follows a link between two answers of a page', async () => {
    const { page, end } = await visit(browser, `${site.url}faq/producteur#certification`);
    await page.locator('#certification--panel a[href$="#creer-une-organisation"]').first().click();
    await answerIs(page, 'open', 'creer-une-organisation');
    await end();
  });

  test('who comes by an anchor of former pages lands on its answer', async () => {
    const { page, end } = await visit(browser, `${site.url}faq/citoyen#la-licence-ouverte`);
    await page.waitForURL(/faq\/producteur#choisir-une-licence$/);
    await end();
  });

  test('copies the link of an answer', async () => {
    const { page, end } = await visit(browser, `${site.url}faq/citoyen#qui-publie`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await answerIs(page, 'open', 'qui-publie');
    await page.locator('#qui-publie--panel .portal-copy').click();
    await page.waitForFunction(
      () => document.querySelector('#qui-publie--panel [role=status]')?.textContent === 'Lien copié.',
    );
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.url}faq/citoyen#qui-publie`);
    await end();
  });

  test('is shown nothing twice, nothing cut, and the way to all questions before the results', async () => {
    const { page, end } = await visit(browser, `${site.url}recherche?q=licence`, {
      viewport: { width: 320, height: 800 },
    });
    await page.waitForSelector('#results-list li');
    const all = await page.locator('a[href="#all-questions"]').boundingBox();
    expect(all!.y + all!.height).toBeLessThan(800);
    await page.fill('#search-input', 'licence ouverte');
    await page.waitForSelector('[role=option]');
    const [shown, whole] = await page
      .locator('#search-list')
      .evaluate((list) => [list.clientHeight, list.scrollHeight]);
    expect(shown).toBe(whole);
    expect(await page.locator('#search-input').getAttribute('placeholder')).not.toContain('Rechercher');
    await page.goto(`${site.url}faq/citoyen`);
    await openEverything(page);
    const repeated = await page.locator('.fr-accordion').evaluateAll((answers) =>
      answers.flatMap((answer) => {
        const title = answer.querySelector('button')!.textContent!.trim();
        const captions = [...answer.querySelectorAll('caption')].filter((caption) => caption.clientHeight > 1);
        return captions.map((caption) => caption.textContent!).filter((text) => text.includes(title));
      }),
    );
    expect(repeated).toEqual([]);
    await end();
  });

  test('searches and reads with the keyboard alone', async () => {
    const { page, complaints, end } = await visit(browser, site.url);
    await tabTo(page, '#search-input');
    await page.keyboard.type('harvesting');
    await page.waitForSelector('[role=option]');
    expect(await page.locator('#search-status').textContent()).toMatch(/^\d+ réponses?, flèche bas/);
    expect(await page.locator('#search-input').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#search-input').getAttribute('aria-activedescendant')).toBe('search-option-0');
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator('#search-list').isVisible()).toBe(false);
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/faq\/producteur#moissonnage$/);
    await page.waitForFunction(() => document.activeElement?.matches('#moissonnage .fr-accordion__btn'));
    await answerIs(page, 'open', 'moissonnage');
    await page.keyboard.press('Enter');
    await answerIs(page, 'closed', 'moissonnage');
    expect(complaints).toEqual([]);
    await end();
  });

  test('gets a page of results, by audience, and a word when there is none', async () => {
    const { page, end } = await visit(browser, site.url);
    await page.fill('#search-input', 'recette de quiche');
    await page.waitForSelector('[role=option]');
    const status = page.locator('#search-status');
    expect(await status.textContent()).toContain('Aucune réponse sûre');
    expect(await status.evaluate(({ clientHeight }) => clientHeight)).toBeGreaterThan(10);
    expect(await page.locator('[role=option]').count()).toBeLessThanOrEqual(3);
    await page.fill('#search-input', 'supprimer un jeu de données');
    await page.waitForFunction(() => document.querySelector('#search-status')!.classList.contains('fr-sr-only'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/recherche\?q=/);
    await page.waitForSelector('#results-list li');
    expect(await page.locator('#results-title').textContent()).toContain('«\u00a0supprimer un jeu de données\u00a0»');
    await page.selectOption('#audience', 'producteur');
    expect(await page.locator('#results-list .fr-badge').allTextContents()).not.toContain('Développeur');
    await page.goto(`${site.url}recherche?q=xyzzyxqq`);
    await page.waitForSelector('#results:not([hidden])');
    expect(await page.locator('#results-title').textContent()).toContain('Aucune réponse');
    expect(await page.locator('#results-none').innerText()).toContain('Essayez d’autres mots');
    await page.goto(`${site.url}recherche?q=recette+de+quiche`);
    await page.waitForSelector('#results:not([hidden])');
    expect(await page.locator('#results-title').textContent()).toContain('Aucune réponse sûre');
    expect(await page.locator('#results-list li').count()).toBeLessThanOrEqual(3);
    expect(await page.locator('#results-none a:visible').allTextContents()).toEqual(['page de support', 'forum']);
    await page.goto(`${site.url}recherche?q=refaire+mon+passeport`);
    await page.waitForSelector('#results-elsewhere:not([hidden])');
    expect(await page.locator('#results-elsewhere a').getAttribute('href')).toMatch(/citoyen#demarche-administrative$/);
    await page.goto(`${site.url}recherche?q=telechargr+le+catalogue`);
    await page.waitForSelector('#results-correction:not([hidden])');
    expect(await page.locator('#results-correction a').textContent()).toBe('télécharger le catalogue');
    await page.goto(`${site.url}recherche?q=etalab`);
    await page.waitForSelector('#results-list li');
    expect(await page.locator('#results-none').isVisible()).toBe(false);
    expect(await page.locator('#results-list .fr-badge').allTextContents()).toContain('Accueil');
    await end();
  });
});

async function tabTo(page: Awaited<ReturnType<typeof visit>>['page'], selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`40 presses of Tab do not reach ${selector}.`);
}

test('screenshots are kept', async () => {
  expect(await saveScreenshots(browser, site.url)).toHaveLength(5);
});

const htmlRules = {
  // The design system's script makes the menu a dialog on narrow screens, with this label.
  'aria-label-misuse': 'off',
  // A raw `>` in text is what the specification allows.
  'no-raw-characters': 'off',
  // A select holds neither results that change while typing nor links.
  'prefer-native-element': 'off',
} as const;
