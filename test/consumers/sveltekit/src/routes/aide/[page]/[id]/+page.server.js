import { error } from '@sveltejs/kit';
import { isSectionId } from 'datagouv-faq';
import { loadSection } from 'datagouv-faq/catalog';
import { renderHtml } from 'datagouv-faq/html';
import { toFaqPage, toJsonLdScript } from 'datagouv-faq/json-ld';
import { site } from '$lib/faq.js';

export async function load({ params: { page, id } }) {
  const key = `${page}#${id}`;
  if (!isSectionId(key)) error(404);
  const section = await loadSection(key);
  const jsonLd = toJsonLdScript(toFaqPage(section, site));
  return { title: section.title, html: renderHtml(section, { ...site, headingLevel: 1 }), jsonLd };
}
