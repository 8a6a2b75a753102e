import { emitCatalogFile, emitPageFile } from '../../compiler/output/catalog.js';
import { soundEntry } from '../site/finished.js';
import type { Format } from './format.js';

/** A JSON file for each page, and `catalog.json`. */
export const pages: Format = {
  frame: () => [],
  ofPage: (id, json) => [emitPageFile(id, json)],
  gathered: ({ entry }) => entry,
  async *gathering({ site, pages }) {
    yield emitCatalogFile(site.data, Array.from(pages.values(), soundEntry));
  },
};
