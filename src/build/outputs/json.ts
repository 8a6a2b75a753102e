import { closeSync, fstatSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { frameOf } from '../../compiler/output/catalog.js';
import { inventoryOf, type Content, type Finished } from '../site/finished.js';
import { agreeOn, type Format, type KnownOutput } from './format.js';
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
  yield links ? ['', links] : [texts.beforeLinks, await inventoryOf(content)];
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

/** Where the pages, by their keys, and the links with the text before them are in the standing file. */
function stretchesOf(finished: Finished, file: number) {
  const { beforePages, betweenPages, beforeLinks, afterLinks } = textsOf(finished);
  const records = [...finished.pages.values()];
  const beginOf = (at: number) => `{"id":${JSON.stringify(records[at]!.id)},`;
  const pages = new Map<string, Stretch>();
  let start = Buffer.byteLength(beforePages);
  let end = start;
  records.forEach(({ key, length }, at) => {
    end = start + length;
    const follows = at + 1 < records.length ? betweenPages + beginOf(at + 1) : beforeLinks;
    pages.set(key, { start, end, begins: beginOf(at), follows });
    start = end + betweenPages.length;
  });
  const linksEnd = fstatSync(file).size - Buffer.byteLength(afterLinks);
  return { pages, links: { start: end, end: linksEnd, begins: beforeLinks, follows: afterLinks } };
}
