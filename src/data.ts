/// <reference path="./content-modules.d.ts" />
import * as content from '#content/data';
import type { FaqIds } from './generated/ids.js';
import type { Attribution, Audience, License, Page } from './model.js';

export const version: string = content.version;
export const license: License = content.license;
export const attribution: Attribution = content.attribution;

/** The audiences, in the order of the home page's buttons. */
export const audiences: readonly Audience<FaqIds>[] = content.audiences;

/** The pages: the home page first, then one per audience, in the order of the audiences. */
export const pages: readonly Page<FaqIds>[] = content.pages;
