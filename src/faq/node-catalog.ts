/// <reference path="./content-modules.d.ts" />
import { entryCount } from '#content/catalog-data';
import { lazyArray } from '../data/lazy-array.js';
import { readOutline, type OutlinePage } from './outline.js';

/** As that of a bundle, which lacks it where nobody asks; Node runs all of a module, so here it is made when looked at. */
export const outline: readonly OutlinePage[] = lazyArray(entryCount, readOutline);

export { catalog, isPageId, isSectionId, loadPage, loadSection } from './catalog.js';
