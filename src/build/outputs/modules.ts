import {
  emitProjectFrame,
  emitProjectIds,
  emitProjectIndex,
  emitProjectPage,
} from '../../compiler/output/project-modules.js';
import { withLinks } from '../../compiler/output/modules.js';
import type { Page } from '../../data/model.js';
import type { Format } from './format.js';

/** A module for each page and section, `index.js`, and the types. */
export const modules: Format = {
  frame: emitProjectFrame,
  ofPage: (_, json) => emitProjectPage(JSON.parse(json) as Page, json),
  gathered: ({ id, sectionIds, linksDigest }) => [id, sectionIds, linksDigest],
  async *gathering({ site, pages }, inventory) {
    const all = [...pages.values()];
    yield withLinks(emitProjectIndex({ ...site.data, pages: all }), (await inventory()).toString('utf8'));
    yield emitProjectIds(site.data.audiences, all);
  },
};
