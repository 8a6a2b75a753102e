import { closeSync, fstatSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { frameOf } from '../../compiler/output/catalog.js';
import type { Content, Finished } from '../site/finished.js';
import { agreeOn, type Format, type KnownOutput } from './format.js';
import { inventoryOf } from './inventory.js';
import { joinPieces, type Bytes, type Piece, type Stretch } from './join-pieces.js';
import { mainFiles } from './main-files.js';

/** One `faq.json`. Most pages stay as they are: they are copied from the file that stands. */
export const json: Format = {
  frame: () => [],
  ofPage: () => [],
  gathered: ({ key }) => key,
  async *gathering(content, known) {
    yield { path: mainFiles.json, value: known ? fromStanding(content, known) : joinPieces(piecesOf(content)) };
  },
};

async function* fromStanding(content: Content, known: KnownOutput): Bytes {
  const file = openSync(join(known.standing.folder, mainFiles.json), 'r');
  try {
    const { pages, links } = stretchesOf(known, fstatSync(file).size);
    const hasSameLinks = agreeOn(({ linksDigest }) => linksDigest, content, known);
    yield* joinPieces(piecesOf(content, pages, hasSameLinks ? links : undefined), file);
  } finally {
    closeSync(file);
  }
}

/** The pieces of the file; `pages`, by their keys, and `links` are those that the standing file has. */
async function* piecesOf(
  content: Content,
  pages?: ReadonlyMap<string, Stretch>,
  links?: Stretch,
): AsyncGenerator<Piece, void, undefined> {
  const texts = textsOf(content);
  let text = texts.beforePages;
  for (const [path, { key }] of content.pages) {
    yield [text, pages?.get(key) ?? (await content.read(path))];
    text = texts.betweenPages;
  }
  yield [texts.beforeLinks, links ?? (await inventoryOf(content))];
  yield [texts.afterLinks, ''];
}

/** What stands around the pages and the links. */
function textsOf({ site }: Finished) {
  const { history, ...data } = site.data;
  return {
    beforePages: frameOf(data),
    betweenPages: ',',
    beforeLinks: '],"links":',
    afterLinks: history ? `,"history":${JSON.stringify(history)}}\n` : '}\n',
  };
}

/** Where the pages, by their keys, and the links are in a file of so many bytes. */
function stretchesOf(finished: Finished, bytes: number) {
  const { beforePages, betweenPages, beforeLinks, afterLinks } = textsOf(finished);
  const pages = new Map<string, Stretch>();
  let end = Buffer.byteLength(beforePages);
  for (const { key, length } of finished.pages.values()) {
    const start = pages.size === 0 ? end : end + betweenPages.length;
    end = start + length;
    pages.set(key, { start, end });
  }
  return { pages, links: { start: end + beforeLinks.length, end: bytes - Buffer.byteLength(afterLinks) } };
}
