import { withLinks } from '../../compiler/output/modules.js';
import {
  emitProjectFrame,
  emitProjectIds,
  emitProjectIndex,
  emitProjectPage,
} from '../../compiler/output/project-modules.js';
import type { Page } from '../../data/model.js';
import type { Format } from './format.js';
import { inventoryOf } from './inventory.js';

/** A module for each page and section, `index.js`, and the types. */
export const modules: Format = {
  frame: emitProjectFrame,
  ofPage: (_, json) => emitProjectPage(JSON.parse(json) as Page, json),
  gathered: ({ id, sectionIds, linksDigest }) => [id, ...sectionIds, linksDigest].join(' '),
  async *gathering(content) {
    const pages = [...content.pages.values()];
    yield withLinks(emitProjectIndex({ ...content.site.data, pages }), await inventoryOf(content));
    yield emitProjectIds(content.site.data.audiences, pages);
  },
};
