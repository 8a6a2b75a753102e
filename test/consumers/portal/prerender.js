import { join, relative } from 'node:path';

/**
 * Serves and builds pages that exist as strings only.
 *
 * @param {() => Promise<Map<string, string>>} render the pages: HTML by file name, relative to the root.
 * @returns {import('vite').Plugin}
 */
export function prerender(render) {
  let root = '';
  let pages = new Map();
  const nameOf = (id) => relative(root, id).split('\\').join('/');
  const answer = async (server, url, response, html) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(await server.transformIndexHtml(url, html));
  };
  return {
    name: 'prerender',
    enforce: 'pre',
    async config(config) {
      root = config.root ?? process.cwd();
      pages = await render();
      const input = Object.fromEntries([...pages.keys()].map((name) => [name.replace(/\.html$/, ''), join(root, name)]));
      return { build: { rolldownOptions: { input } } };
    },
    resolveId: (id) => (pages.has(nameOf(id)) ? id : undefined),
    load: (id) => pages.get(nameOf(id)),
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        try {
          const html = (await render()).get(fileNameOf(request.url, server.config.base));
          if (html === undefined) next();
          else await answer(server, request.url, response, html);
        } catch (error) {
          next(error);
        }
      });
      // After the files that Vite serves: an address that leads nowhere, as static hosts answer it.
      return () =>
        server.middlewares.use(async (request, response, next) => {
          try {
            const html = notFoundAt(fileNameOf(request.url, server.config.base), await render());
            if (html === undefined || !request.headers.accept?.includes('text/html')) return next();
            response.statusCode = 404;
            await answer(server, '/404.html', response, html);
          } catch (error) {
            next(error);
          }
        });
    },
  };
}

/** The page of addresses that lead nowhere, of the nearest folder that has one. */
function notFoundAt(name, pages) {
  const folders = name.split('/').slice(0, -1);
  const names = folders.map((_, at) => `${folders.slice(0, folders.length - at).join('/')}/404.html`);
  return [...names, '404.html'].map((one) => pages.get(one)).find((html) => html !== undefined);
}

/** `/faq/citoyen`, `/faq/citoyen/` and `/faq/citoyen.html` are the file `faq/citoyen.html`. */
function fileNameOf(url, base) {
  const { pathname } = new URL(url, 'http://localhost');
  const path = pathname.slice(base.length).replace(/\/$/, '') || 'index';
  return path.endsWith('.html') ? path : `${path}.html`;
}
