/** Serves the portal with the content as it stands: `npm start`, or `npm start -- --content <folder> --port <number>`. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Faq } from '../src/model.js';
import { root } from './content.js';
import { liveContent, type DevServer } from './live-content.js';

interface Vite {
  createServer(config: object): Promise<DevServer & { listen(): Promise<void>; printUrls(): void }>;
}

interface Site {
  renderSite(faq: Faq, options: object): Map<string, string>;
}

interface Prerender {
  prerender(render: () => Promise<Map<string, string>>): object;
}

const { values } = parseArgs({ options: { content: { type: 'string' }, port: { type: 'string' } } });
const portal = join(root, 'test/consumers/portal');
const load = (path: string): Promise<unknown> => import(pathToFileURL(join(portal, path)).href);

installPortal();
const { createServer } = (await load('node_modules/vite/dist/node/index.js')) as Vite;
const { renderSite } = (await load('site/render-site.js')) as Site;
const { prerender } = (await load('prerender.js')) as Prerender;

const content = await liveContent(resolve(values.content ?? join(root, 'content')));
const render = async (): Promise<Map<string, string>> =>
  renderSite(content.faq(), { base: '/', siteUrl: 'http://localhost/', redirects: content.redirects() });
const server = await createServer({
  root: portal,
  configFile: false,
  appType: 'mpa',
  plugins: [content.plugin, prerender(render)],
  server: { port: Number(values.port ?? 5173), fs: { allow: [root] } },
});
await server.listen();
server.printUrls();

/** Vite and the design system are the portal's own dependencies: they are installed in its folder when first needed. */
function installPortal(): void {
  if (existsSync(join(portal, 'node_modules/vite')) && existsSync(join(portal, 'node_modules/datagouv-faq'))) return;
  const options = ['--no-save', '--no-package-lock', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
  execFileSync('npm', ['install', ...options, root], { cwd: portal, stdio: ['ignore', 2, 2] });
}
