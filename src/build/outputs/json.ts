import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { frameOf } from '../../compiler/output/catalog.js';
import { inventoryOf, type Content, type Finished } from '../site/finished.js';
import { agreeOn, type Format, type KnownOutput } from './format.js';
import { joinPieces, type Bytes, type Piece, type Stretch } from './join-pieces.js';
import { mainFiles } from './main-files.js';
import { UnsoundCache } from '../failure.js';

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
    const { pages, links } = stretchesOf(known, file);
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

/** Where the pages, by their keys, and the links are in the standing file: each begins where one does in fact. */
function stretchesOf(finished: Finished, file: number) {
  const { beforePages, betweenPages, beforeLinks, afterLinks } = textsOf(finished);
  const pages = new Map<string, Stretch>();
  let [before, end] = [beforePages, 0];
  const expect = (text: string): number => {
    const bytes = Buffer.from(text);
    const found = Buffer.alloc(bytes.length);
    readSync(file, found, 0, bytes.length, end);
    if (!found.equals(bytes)) throw new UnsoundCache('The last output is not what the cache says of it.');
    return end + bytes.length;
  };
  for (const { id, key, length } of finished.pages.values()) {
    const begin = `{"id":${JSON.stringify(id)},`;
    const start = expect(before + begin) - Buffer.byteLength(begin);
    end = start + length;
    before = betweenPages;
    pages.set(key, { start, end });
  }
  const links = { start: expect(beforeLinks), end: fstatSync(file).size - Buffer.byteLength(afterLinks) };
  end = links.end;
  expect(afterLinks);
  return { pages, links };
}
