import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

export interface Weight {
  /** All that a first visit loads, each file gzipped, whatever the server does. */
  readonly bytes: number;
  /** The text of it. */
  readonly text: string;
}

/** What a first visit of a page loads until nothing more comes, with what is fetched ahead. */
export async function weigh(browser: Browser, url: string): Promise<Weight> {
  // A context of its own, whose cache is empty.
  const context = await browser.newContext();
  const page = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  const note = (response: { body(): Promise<Buffer> }): void => {
    bodies.push(response.body().catch(() => Buffer.alloc(0)));
  };
  page.on('response', note);
  await page.goto(url, { waitUntil: 'networkidle' });
  const loaded = await Promise.all(bodies);
  await context.close();
  return {
    bytes: loaded.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0),
    text: loaded.map(String).join('\n'),
  };
}
