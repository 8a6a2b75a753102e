import type { Page } from 'playwright-core';

/** Inserts each HTML in two ways, touches every element and clicks every script link; gives what ran, by index. */
export async function countExecutions(page: Page, documents: readonly string[]): Promise<readonly number[]> {
  return page.evaluate(async (all) => {
    let current = 0;
    const hits = new Set<number>();
    const insert = async (html: string, into: (html: string) => Promise<Document>): Promise<void> => {
      const document = await into(html);
      const view = document.defaultView as Window & typeof globalThis;
      const index = current;
      Object.assign(view, { alert: () => hits.add(index) });
      for (const element of document.querySelectorAll('body *')) {
        for (const type of ['mouseover', 'mouseenter', 'focus', 'toggle', 'load', 'error', 'submit']) {
          element.dispatchEvent(new view.Event(type, { bubbles: false }));
        }
        const href = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '';
        if (!/^(?:https?:|mailto:|tel:|#|[^:]*$)/i.test(href)) element.dispatchEvent(new view.MouseEvent('click'));
      }
      await new Promise((resolve) => setTimeout(resolve, 4));
    };
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const parsed = (html: string) =>
      new Promise<Document>((resolve) => {
        frame.addEventListener('load', () => resolve(frame.contentDocument!), { once: true });
        const trap = '<script>alert = () => parent.hit()</script>';
        frame.srcdoc = `<!doctype html>${trap}<body>${html}</body>`;
      });
    const inserted = async (html: string) => {
      const box = document.createElement('div');
      document.body.append(box);
      box.innerHTML = html;
      return document;
    };
    Object.assign(window, { hit: () => hits.add(current) });
    for (const html of all) {
      await insert(html, parsed);
      await insert(html, inserted);
      document.body.querySelectorAll('div').forEach((box) => box.remove());
      current++;
    }
    return [...hits];
  }, documents);
}
