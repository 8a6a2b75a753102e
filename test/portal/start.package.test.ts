import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { root } from '../../scripts/root.js';
import { waitMs } from './visit.js';

const run = promisify(execFile);

let folder: string;
let url: string;
let server: ChildProcess;
let browser: Browser;
let page: Page;
/** Words of the search, as the page loads them. */
let words: string;
/** What tests have changed since the content was last as it was, by path. */
const before = new Map<string, string>();

/** Vite takes the next free port from here on. */
const port = '5273';
const wordsModule = '@id/__x00__live-search-words';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
  await cp(join(root, 'content'), folder, { recursive: true });
  await change('faq/citoyen.md', (text) => `${text}\nVoir [cette réponse](producteur.md#elle-n-existe-pas).\n`);
  const args = ['--import', 'tsx', 'scripts/start.ts', '--content', folder, '--port', port];
  server = spawn(process.execPath, args, { cwd: root, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } });
  url = await findUrl(server);
  browser = await chromium.connect(inject('browser'));
  words = await body(wordsModule);
  page = await browser.newPage({ locale: 'fr-FR' });
  page.setDefaultTimeout(waitMs);
  await page.goto(`${url}faq/citoyen`);
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-fr-js'));
});

afterAll(async () => {
  await browser?.close();
  server?.kill();
  await rm(folder, { recursive: true, force: true });
});

afterEach(restore);

test('npm start shows content that has errors when it starts', async () => {
  expect(await panelText(/elle-n-existe-pas/)).toMatch(/^1 erreur/);
});

test('npm start shows what an editor saves', async () => {
  const file = join(folder, 'faq/citoyen.md');
  const text = await readFile(file, 'utf8');
  for (const word of ['bien', 'donc', 'vraiment']) {
    await writeFile(file, text.replace('À quoi sert data.gouv.fr', `À quoi peut ${word} servir data.gouv.fr`));
    await page.waitForSelector(`text=À quoi peut ${word} servir data.gouv.fr`);
    await ready();
  }
  await writeFile(file, text);
  await page.waitForSelector('text=À quoi sert data.gouv.fr et qui gère ce site');
});

test('the panel names each error of each file, at its line, with the remedy, over the page as it was saved', async () => {
  const text = await change('faq/citoyen.md', (before) => `${before}\nVoir [cela](producteur.md#certificaton).\n`);
  const line = text.split('\n').length - 1;
  await change('faq/producteur.md', (before) => `${before}\nUne phrase de plus ?\n`);
  const shown = await panelText(/^2 erreurs/);
  expect(shown).toContain(`faq/citoyen.md, ligne ${line}, colonne 6`);
  expect(shown).toContain('Écrivez producteur.md#certification entre les parenthèses du lien.');
  expect(shown).toContain('faq/producteur.md, ligne');
  expect(await page.locator('main').textContent()).toContain('Voir cela.');
});

test('a list that cannot be read is one more error; the server goes on', async () => {
  await change('lexicon.yml', (text) => `${text}\n  - [trop\n`);
  expect(await panelText(/lexicon\.yml/)).toMatch(/^1 erreur.*lexicon\.yml, ligne \d+/s);
  await restore();
  await change('questions.yml', (text) => `${text}\ncitoyen#nulle-part: [où]\n`);
  expect(await panelText(/« citoyen#nulle-part » n’est la clé d’aucune question/)).toContain('questions.yml');
});

test('the search follows the lists of readers’ words', async () => {
  await change('synonyms.yml', (text) => text.replace(/^certification:\s*\[/m, '$&zorglub, '));
  await expect.poll(() => body(wordsModule)).toContain('zorglub');
});

test('a new page can be read before it has its button', async () => {
  await save('faq/chercheur.md', '---\ntitle: "Chercheurs"\nsummary: "Chercher."\n---\n\nBienvenue.\n');
  expect(await panelText(/faq\/chercheur\.md/)).toContain('n’a pas de bouton');
  expect(await body('faq/chercheur')).toContain('<h1>Chercheurs</h1>');
  await rm(join(folder, 'faq/chercheur.md'));
});

test('the last of many quick saves is the one that shows', async () => {
  for (let round = 0; round < 3; round++) {
    for (const pauseMs of [8, 45, 160, 0]) {
      await change('faq/citoyen.md', (text) =>
        text.replace(/^## .* \{#quelles-donnees/m, `## ${round} après ${pauseMs} ? {#quelles-donnees`),
      );
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    await page.waitForSelector(`text=${round} après 0`);
  }
});

test('an answer that is open stays open', async () => {
  // The design system marks each button once it hears its clicks.
  await page.locator('.fr-accordion__btn[data-fr-js-collapse-button]').nth(3).click();
  await page.waitForSelector('.fr-accordion__btn[aria-expanded="true"]');
  await change('faq/citoyen.md', (text) => text.replace('À quoi sert', 'À quoi bon servir'));
  await page.waitForSelector('text=À quoi bon servir');
  await page.waitForSelector('.fr-accordion__btn[aria-expanded="true"]');
});

test('an address that leads nowhere is answered by the page for it', async () => {
  for (const path of ['nulle-part', '%E0%A4%A']) {
    const response = await fetch(url + path, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('<h1>Page non trouvée</h1>');
  }
});

test('npm start says how it is used, and refuses what it does not know in a few words', async () => {
  const start = (...args: string[]) =>
    run(process.execPath, ['--import', 'tsx', 'scripts/start.ts', ...args], { cwd: root });
  expect((await start('--help')).stdout).toContain('--port <numéro>');
  for (const args of [
    ['--prot', '1'],
    ['--port', 'x'],
    ['--content', 'nulle-part'],
  ])
    await expect(start(...args)).rejects.toMatchObject({ code: 2, stderr: expect.not.stringContaining('    at ') });
});

/** Writes a file of the content anew from what it holds. */
async function change(path: string, edit: (text: string) => string): Promise<string> {
  const last = await readFile(join(folder, path), 'utf8');
  if (!before.has(path)) before.set(path, last);
  const text = edit(last);
  await save(path, text);
  return text;
}

/** Saves by a rename, as many editors do: the server never finds half a file, whose errors would come and go. */
async function save(path: string, text: string): Promise<void> {
  const next = join(folder, '.next');
  await writeFile(next, text);
  await rename(next, join(folder, path));
}

/** The content as it was; the panel goes. The page is then the one that is served, so that no reload is to come. */
async function restore(): Promise<void> {
  for (const [path, text] of before) await save(path, text);
  before.clear();
  await expect.poll(() => body(wordsModule)).toBe(words);
  const text = await readFile(join(folder, 'faq/citoyen.md'), 'utf8');
  const titles = [...text.matchAll(/^## (.*?) *\{#/gm)].map(([, title]) => title!);
  await page.waitForFunction(async (questions) => {
    const response = await fetch(location.href);
    const served = new DOMParser().parseFromString(await response.text(), 'text/html');
    const [shown, current] = [document, served].map((one) => one.getElementById('live-content')?.textContent);
    const isWhole = questions.every((question) => served.querySelector('main')!.textContent.includes(question));
    return shown === current && isWhole && !document.querySelector('content-problems');
  }, titles);
  await ready();
}

async function ready(): Promise<void> {
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-fr-js'));
}

/** What the panel says once it says what is awaited. */
async function panelText(awaited: RegExp): Promise<string> {
  let said = '';
  const read = async (): Promise<string> => {
    said = await page
      .evaluate(() => document.querySelector('content-problems')?.shadowRoot?.querySelector('details')?.innerText ?? '')
      // The page is being reloaded.
      .catch(() => '');
    return said;
  };
  await expect.poll(read).toMatch(awaited);
  return said;
}

async function body(path: string): Promise<string> {
  return (await fetch(url + path)).text();
}

function findUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const url = /http:\/\/localhost:\d+\//.exec(output)?.[0];
      if (url) resolve(url);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('exit', (code) => reject(new Error(`npm start ended with code ${code}:\n${output}`)));
  });
}
