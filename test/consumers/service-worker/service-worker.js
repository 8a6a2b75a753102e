import { faq, findSection } from 'datagouv-faq';
import { renderHtml } from 'datagouv-faq/html';
import { createSearch } from 'datagouv-faq/search';

const { search } = createSearch(faq);

// The FAQ without network: `/faq-hors-ligne?q=…` searches, `/faq-hors-ligne/producteur/certification` answers.
self.addEventListener('fetch', (event) => {
  const { pathname, searchParams } = new URL(event.request.url);
  if (!pathname.startsWith('/faq-hors-ligne')) return;
  const query = searchParams.get('q');
  if (query !== null) return event.respondWith(Response.json(search(query, { limit: 5 }).map(({ key }) => key)));
  const [, , page, id] = pathname.split('/');
  const section = findSection(`${page}#${id}`);
  event.respondWith(new Response(section ? renderHtml(section) : '', { status: section ? 200 : 404 }));
});
