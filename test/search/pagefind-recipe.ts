import { createIndex } from 'pagefind';
import type { Page } from '../../src/faq/index.js';
import type { Questions } from '../../src/search/index.js';

/** Writes an index of many pages to a folder of the site, such as `dist/pagefind`. */
export async function writeIndex(pages: readonly Page[], questions: Questions, folder: string): Promise<void> {
  const { index } = await createIndex();
  for (const { lang, audience, sections } of pages)
    for (const { key, path, id, titleHtml, html } of sections) {
      const title = `<h1 data-pagefind-weight="7">${titleHtml}</h1><p data-pagefind-filter="audience">${audience}</p>`;
      const asked = `<p data-pagefind-weight="5">${(questions[key] ?? []).join('. ').replace(/[&<]/g, ' ')}</p>`;
      await index!.addHTMLFile({
        url: `/${path}#${id}`,
        content: `<html lang="${lang}">${title}${asked}${html}</html>`,
      });
    }
  await index!.writeFiles({ outputPath: folder });
}
