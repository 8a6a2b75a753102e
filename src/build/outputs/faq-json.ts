import type { FileToWrite } from '../folder/write-files.js';
import { createCopier } from './copier.js';
import type { FaqFile } from './faq-file.js';
import type { Linking } from '../site/finish-pages.js';
import type { WrittenFaq } from '../manifest/manifest.js';

/** `faq.json`, page by page; what is as it was is copied from the previous one, neighbours together. */
export function faqJson(linking: Linking, previous: FaqFile, onEnd: (faq: WrittenFaq) => void): FileToWrite {
  return { path: 'faq.json', value: stream(linking, previous, onEnd) };
}

async function* stream(
  linking: Linking,
  previous: FaqFile,
  onEnd: (faq: WrittenFaq) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const copier = createCopier(previous);
  let position = Buffer.byteLength(linking.frame);
  let separator = '';
  yield Buffer.from(linking.frame);
  for await (const finished of linking.finishPages()) {
    for (const page of 'made' in finished ? [finished.made.json] : finished.standing) {
      // With `yield*`, an asynchronous generator would wait at each page, even when nothing is put yet.
      for (const part of copier.put(separator, page)) yield part;
      position += separator.length + page.length;
      separator = ',';
    }
  }
  const beforeLinks = '],"links":';
  yield* copier.put(beforeLinks, linking.links());
  yield* copier.put('}\n');
  onEnd(linking.written(position + beforeLinks.length));
  // Windows does not rename a folder in which a file is open.
  if (process.platform === 'win32') await previous.close();
}
