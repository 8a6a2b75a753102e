import { getAudience, getPage, getSection, isSectionId, type Section } from 'datagouv-faq';
import { loadPage } from 'datagouv-faq/catalog';

// @ts-expect-error no such section
getSection('citoyen#nope');
// @ts-expect-error a plain string is not known to be a key
getSection('citoyen#qui-gere-data-gouv' as string);
// @ts-expect-error no such page
getPage('nope');
// @ts-expect-error no such audience
getAudience('index');
// @ts-expect-error no such page
void loadPage('nope');
// @ts-expect-error no such section
void import('datagouv-faq/sections/producteur/nope');
// @ts-expect-error public data is read-only
getSection('citoyen#qui-gere-data-gouv').title = '';

declare const fromRoute: string;
export const found: Section | undefined = isSectionId(fromRoute) ? getSection(fromRoute) : undefined;
