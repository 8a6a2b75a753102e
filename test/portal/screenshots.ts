import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { root } from '../../scripts/root.js';
import { settled, visit } from './visit.js';

interface Shot {
  readonly name: string;
  readonly path: string;
  /** What the page shows a moment after it has come. */
  readonly awaited?: string;
  readonly options?: BrowserContextOptions;
}

const shots: readonly Shot[] = [
  { name: 'home', path: '' },
  { name: 'audience', path: 'faq/producteur#certification', awaited: '#certification [aria-expanded=true]' },
  { name: 'search', path: 'recherche?q=harvesting+de+mon+catalogue', awaited: '#results-list li' },
  {
    name: 'dark',
    path: 'faq/developpeur#erreurs-et-limites',
    awaited: '#erreurs-et-limites [aria-expanded=true]',
    options: { colorScheme: 'dark' },
  },
  { name: 'narrow', path: 'faq/citoyen', options: { viewport: { width: 320, height: 800 } } },
];

/** Takes the pictures of the portal: `<name>.png` in a folder, which git ignores unless another is named. All are taken by default. */
export async function saveScreenshots(
  browser: Browser,
  url: string,
  folder = join(root, 'test/artifacts'),
  names: readonly string[] = shots.map(({ name }) => name),
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (const { name, path, awaited, options } of shots.filter((shot) => names.includes(shot.name))) {
    const { page, end } = await visit(browser, url + path, { ...options, reducedMotion: 'reduce' });
    await page.evaluate(() => document.fonts.ready);
    if (awaited !== undefined) await page.waitForSelector(awaited);
    await settled(page);
    const file = join(folder, `${name}.png`);
    await page.screenshot({ path: file });
    files.push(file);
    await end();
  }
  return files;
}
