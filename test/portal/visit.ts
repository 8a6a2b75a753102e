import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

export interface Visit {
  readonly page: Page;
  /** Errors of the console, failed and foreign requests: there should be none. */
  readonly complaints: string[];
  end(): Promise<void>;
}

/** How long a browser may take to show what is awaited, on a machine that has other things to do. */
export const waitMs = 60_000;

/** Opens a page as a reader would, in French, and notes what should not happen there. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(waitMs);
  const page = await context.newPage();
  const complaints = listen(context, page, new URL(url).origin);
  await page.goto(url);
  if (options.javaScriptEnabled !== false) {
    await page.waitForFunction(() => document.documentElement.hasAttribute('data-fr-js'));
    await settled(page);
  }
  return { page, complaints, end: () => context.close() };
}

/** Waits until nothing has moved for three frames: what scripts do in the next frame is done, and so are transitions. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    for (let frames = 0; frames < 3; frames++) {
      await new Promise(requestAnimationFrame);
      if (document.getAnimations().some(({ playState }) => playState === 'running')) return false;
    }
    return true;
  });
}

/** Waits until the answer with this id is open, or closed: an answer takes a moment to become either. */
export async function answerIs(page: Page, state: 'open' | 'closed', id: string): Promise<void> {
  await page.waitForSelector(`#${id} .fr-accordion__btn[aria-expanded=${String(state === 'open')}]`);
  await settled(page);
}

function listen(context: BrowserContext, page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`request to ${request.url()}`);
  });
  context.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  return complaints;
}
