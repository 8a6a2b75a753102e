import { faq, findSection } from 'datagouv-faq';
import { renderHtml } from 'datagouv-faq/html';
import { createSearch } from 'datagouv-faq/search';

const { search } = createSearch(faq);

export default {
  /** `/?q=…` answers with results, `/producteur/certification` with that answer. */
  async fetch(request) {
    const { pathname, searchParams } = new URL(request.url);
    const query = searchParams.get('q');
    if (query !== null) return Response.json(search(query, { limit: 3 }).map(({ key, url }) => ({ key, url })));
    const section = findSection(pathname.slice(1).replace('/', '#'));
    if (!section) return new Response('Not found', { status: 404 });
    return new Response(renderHtml(section), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  },
};
