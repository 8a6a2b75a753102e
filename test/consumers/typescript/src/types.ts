import { getAudience, getPage, getSection, isSectionId, pages, sections } from 'datagouv-faq';
import type { Faq, FaqIds, Section, SectionId } from 'datagouv-faq';
import { catalog, loadPage } from 'datagouv-faq/catalog';
import data from 'datagouv-faq/faq.json' with { type: 'json' };
import { renderHtml } from 'datagouv-faq/html';
import { createSearch } from 'datagouv-faq/search';

// The JSON file has the types of the data.
export const whole: Faq = data;
export const own: Faq<FaqIds> = data;
export const html = renderHtml(data.pages[0]!);

// A section says by which key it is looked up.
export const again: readonly Section<FaqIds>[] = sections.map(({ key }) => getSection(key));
export const keys: readonly SectionId[] = catalog.flatMap((page) => page.sections.map(({ key }) => key));

// Pages of several FAQs are searched together.
declare const mine: Faq;
export const { search } = createSearch([...pages, ...mine.pages]);

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
