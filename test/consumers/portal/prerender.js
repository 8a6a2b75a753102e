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
        const { pathname } = new URL(request.url, 'http://localhost');
        const path = decodeURI(pathname).slice(server.config.base.length).replace(/\/$/, '') || 'index';
        const html = (await render()).get(path.endsWith('.html') ? path : `${path}.html`);
        if (html === undefined) return next();
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(await server.transformIndexHtml(request.url, html));
      });
    },
  };
}
