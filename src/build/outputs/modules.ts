import { emitPageModules } from '../../compiler/output/modules.js';
import { emitProjectFrame, emitProjectIds, emitProjectIndex } from '../../compiler/output/project-modules.js';
import { withLinks, type OutputFile } from '../../compiler/output/output-file.js';
import type { Page } from '../../data/model.js';
import { inventoryOf } from '../site/finished.js';
import type { Format } from './format.js';

/**
 * Says that `.js` is an ES module here, whatever the project around says of its own: `npm init` writes CommonJS. And,
 * since it stands nearer than the project's, that a module may be left out by bundlers where nobody uses it.
 */
const packageFile: OutputFile = {
  path: 'package.json',
  value: `${JSON.stringify({ type: 'module', sideEffects: false }, null, 2)}\n`,
};

/** A module for each page and section, `index.js`, and the types. */
export const modules: Format = {
  *frame() {
    yield* emitProjectFrame();
    yield packageFile;
  },
  ofPage: (_, json) => emitPageModules(JSON.parse(json) as Page, json),
  gathered: ({ id, sectionIds, linksDigest }) => [id, ...sectionIds, linksDigest].join(' '),
  async *gathering(content, _, { frontMatter }) {
    const pages = [...content.pages.values()];
    yield withLinks(emitProjectIndex({ ...content.site.data, pages }), await inventoryOf(content));
    yield emitProjectIds(content.site.data.audiences, pages, frontMatter);
  },
};
