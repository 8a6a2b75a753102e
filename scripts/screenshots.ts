/** Updates the pictures of the portal that README.md and docs/portal.md show. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { buildPortal } from '../test/portal/build-portal.js';
import { saveScreenshots } from '../test/portal/screenshots.js';
import { serve } from '../test/portal/serve.js';
import { pack } from './pack.js';
import { root } from './root.js';

const folder = await mkdtemp(join(tmpdir(), 'screenshots-'));
const { filename } = await pack(folder);
const portal = await buildPortal(join(folder, filename));
const site = await serve(portal.folder);
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? (await sparticuz.executablePath()),
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
const files = await saveScreenshots(browser, site.url, join(root, '.github/screenshots'), ['home', 'search']);
await browser.close();
await site.close();
await portal.remove();
await rm(folder, { recursive: true });
console.log(files.join('\n'));
