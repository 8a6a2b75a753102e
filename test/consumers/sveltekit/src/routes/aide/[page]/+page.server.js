import { error } from '@sveltejs/kit';
import { getPage, isPageId } from 'datagouv-faq';
import { renderDetails } from 'datagouv-faq/html';
import { site } from '$lib/faq.js';

export function load({ params }) {
  if (!isPageId(params.page)) error(404);
  const { title, sections } = getPage(params.page);
  return { title, html: renderDetails(sections, site) };
}
