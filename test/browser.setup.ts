import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

/**
 * Starts one Chromium for all tests, from npm alone; `CHROME_PATH` names another one. Tests connect to it with
 * `chromium.connect(inject('browser'))` of `playwright-core`.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { CHROME_PATH } = process.env;
  const server = await chromium.launchServer({
    executablePath: CHROME_PATH ?? (await sparticuz.executablePath()),
    // Not the flags of `@sparticuz/chromium`: its single process ends with the first context that is closed.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    headless: true,
  });
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
