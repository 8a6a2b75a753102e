import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { root } from '../../scripts/content.js';

let folder: string;
let server: ChildProcess;
let browser: Browser;
let page: Page;

/** Vite takes the next free port from here on. */
const port = '5273';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
  await cp(join(root, 'content'), folder, { recursive: true });
  const args = ['--import', 'tsx', 'scripts/start.ts', '--content', folder, '--port', port];
  server = spawn(process.execPath, args, { cwd: root, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } });
  const url = await findUrl(server);
  browser = await chromium.connect(inject('browser'));
  page = await browser.newPage({ locale: 'fr-FR' });
  await page.goto(`${url}faq/citoyen`);
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-fr-js'), undefined, { timeout: 60_000 });
}, 180_000);

afterAll(async () => {
  await browser?.close();
  server?.kill();
  await rm(folder, { recursive: true, force: true });
});

test('npm start shows what an editor saves within a second', async () => {
  const file = join(folder, 'faq/citoyen.md');
  const text = await readFile(file, 'utf8');
  // The best of three saves; a machine that has more to do than processors is given five times as long.
  const limit = loadavg()[0]! > cpus().length ? 5000 : 1000;
  const times: number[] = [];
  for (const word of ['bien', 'donc', 'vraiment']) {
    const start = performance.now();
    await writeFile(file, text.replace('À quoi sert data.gouv.fr', `À quoi peut ${word} servir data.gouv.fr`));
    await page.waitForSelector(`text=À quoi peut ${word} servir data.gouv.fr`, { timeout: 20_000 });
    times.push(performance.now() - start);
    await page.waitForFunction(() => document.documentElement.hasAttribute('data-fr-js'));
  }
  console.log(`npm start: save to visible in ${Math.round(Math.min(...times))} ms`);
  expect(Math.min(...times)).toBeLessThanOrEqual(limit);
  await writeFile(file, text);
  await page.waitForSelector('text=À quoi sert data.gouv.fr et qui gère ce site', { timeout: 20_000 });
}, 60_000);

test('npm start lays an error over the page, with its file and line', async () => {
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-fr-js'));
  const file = join(folder, 'faq/citoyen.md');
  const text = await readFile(file, 'utf8');
  const line = text.split('\n').length + 1;
  await writeFile(file, `${text}\nVoir [cette réponse](producteur.md#elle-n-existe-pas).\n`);
  const overlay = page.locator('vite-error-overlay');
  await overlay.waitFor({ state: 'attached', timeout: 20_000 });
  const shown = await overlay.evaluate((element) => element.shadowRoot?.textContent ?? '');
  expect(shown).toContain('elle-n-existe-pas');
  expect(shown).toContain(`faq/citoyen.md:${line}:`);
  await writeFile(file, text);
  await overlay.waitFor({ state: 'detached', timeout: 20_000 });
}, 60_000);

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
