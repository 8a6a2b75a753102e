/// <reference path="./content-modules.d.ts" />
import * as about from '#content/about-data';
import type { FaqIds } from '../generated/ids.js';
import type { Attribution, Audience, License } from '../data/model.js';

/** Version of the content, which is that of the package. */
export const version: string = about.version;

/** Licence of the content. */
export const license: License = about.license;

/**
 * What the licence asks a re-user to print: source and date.
 *
 * @example
 * import { attribution } from 'datagouv-faq/about';
 * attribution.text; // 'Source : data.gouv.fr, foire aux questions, version …'
 */
export const attribution: Attribution = about.attribution;

/** The audiences, in the order of the home page's buttons. */
export const audiences: readonly Audience<FaqIds>[] = about.audiences;

export type { Attribution, Audience, License } from '../data/model.js';
export type { AudienceId, FaqIds, PageId } from '../generated/ids.js';
