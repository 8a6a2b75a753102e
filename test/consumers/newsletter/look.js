/** Opens the issue in Chromium, narrow and wide, light and dark: axe finds nothing, nothing overflows; pictures are kept. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import executable from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { issue } from './issue.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = process.env.ARTIFACTS ?? 'artifacts';
mkdirSync(pictures, { recursive: true });

const browser = await chromium.launch({ executablePath: await executable.executablePath(), args: executable.args, headless: true });
const page = await browser.newPage();
for (const width of [375, 700]) {
  for (const colorScheme of ['light', 'dark']) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.setContent(issue.html);
    await page.addScriptTag({ content: axe });
    const violations = await page.evaluate(async () => {
      const result = await window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    assert.deepEqual(violations, [], `axe at ${width} px, ${colorScheme}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(overflow <= 0, `${overflow} px too wide at ${width} px`);
    await page.screenshot({ path: join(pictures, `newsletter-${width}-${colorScheme}.png`), fullPage: true });
  }
}
const background = await page.evaluate(() => getComputedStyle(document.querySelector('.card')).backgroundColor);
assert.equal(background, 'rgb(30, 30, 30)', 'the dark scheme applies');
await browser.close();
console.log(`looked at: 4 pictures in ${pictures}`);
