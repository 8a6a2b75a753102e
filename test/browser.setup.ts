import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

/**
 * Starts one Chromium for all tests of all projects, from npm alone; `CHROME_PATH` names another one. Tests connect to
 * it with `chromium.connect(inject('browser'))` of `playwright-core`.
 */
export default async function setup({ vitest }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const all = vitest.getRootProject();
  if ('browser' in all.getProvidedContext()) return undefined;
  const { CHROME_PATH } = process.env;
  const server = await chromium.launchServer({
    executablePath: CHROME_PATH ?? (await sparticuz.executablePath()),
    // Not the flags of `@sparticuz/chromium`: its single process ends with the first context that is closed.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    headless: true,
  });
  all.provide('browser', server.wsEndpoint());
  return () => server.close();
}
