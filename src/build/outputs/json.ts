import { frameOf } from '../../compiler/output/catalog.js';
import type { Content } from '../site/finished.js';
import type { Format, Inventory } from './format.js';
import { mainFiles } from './main-files.js';

/** One `faq.json`. */
export const json: Format = {
  frame: () => [],
  ofPage: () => [],
  gathered: ({ key }) => key,
  async *gathering(content, inventory) {
    yield { path: mainFiles.json, value: blocks(parts(content, inventory)) };
  },
};

async function* parts({ site, pages, read }: Content, inventory: Inventory): AsyncGenerator<Buffer, void, undefined> {
  const { history, ...data } = site.data;
  yield Buffer.from(frameOf(data));
  let separator = '';
  for (const path of pages.keys()) {
    yield Buffer.from(separator);
    yield (await read(path)).json;
    separator = ',';
  }
  yield Buffer.from('],"links":');
  yield await inventory();
  yield Buffer.from(history ? `,"history":${JSON.stringify(history)}}\n` : '}\n');
}

const blockBytes = 256 * 1024;

/** Joins small parts: a write for each would cost more than the writing. */
async function* blocks(parts: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const part of parts) {
    waiting.push(part);
    length += part.length;
    if (length < blockBytes) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    length = 0;
  }
  yield Buffer.concat(waiting);
}
