/** The types know this project's ids, and no others. */
import type { Page, Section } from 'datagouv-faq';
import { faq, findSection, getAudience, getPage, getSection, isSectionId, pages, sections } from './faq/index.js';
import type { AudienceId, FaqIds, PageId, SectionId } from './faq/index.js';
import { page } from './faq/pages/horaires.js';
import { html, section } from './faq/sections/emprunts/duree.js';

const one: Section<FaqIds> = getSection('emprunts#duree');
const own: PageId = one.page;
const known: SectionId = 'inscription#tarifs';
const audience: AudienceId = getAudience('lecteur').id;
const typed: readonly [Page<FaqIds>, Section<FaqIds>, string] = [page, section, html];

const key: string = known;
if (isSectionId(key)) getSection(key);
export const values = [own, audience, typed, pages.length, sections.length, findSection('anything')?.title];

const desk: string = getPage('horaires').data.desk;
const inModule: string = page.data.desk;
export const ofPages = [desk, inModule, faq.pages[0]?.data?.desk];
// @ts-expect-error The schema says a text.
export const wrong: number = getPage('horaires').data.desk;

// Where a declaration did not find its types, everything would be allowed.
// @ts-expect-error A page is no number.
export const number: number = page;
// @ts-expect-error Nor is a section.
export const another: number = section;
// @ts-expect-error This is a page of datagouv-faq, not of this project.
getPage('producteur');
// @ts-expect-error No such section.
getSection('emprunts#tarifs');
