/** Serves the portal with the content as it stands: `npm start`; `npm start -- --help` says more. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Faq } from '../src/data/model.js';
import type { DevServer, Pages } from './preview/live-content.js';
import { root } from './root.js';

interface Vite {
  createServer(config: object): Promise<DevServer & { listen(): Promise<void>; resolvedUrls: { local: string[] } }>;
}

interface Site {
  renderSite(faq: Faq, options: object): Pages;
}

interface Prerender {
  prerender(render: () => Promise<Pages>): object;
}

const help = `npm start : le portail dans le navigateur, avec le contenu tel qu’il est ; la page suit chaque enregistrement.

  npm start -- --content <dossier>   un autre dossier de contenu que « content »
  npm start -- --port <numéro>       un autre port que 5173 ; s’il est pris, le suivant

Ctrl-C arrête tout.
`;

const { content: folder, port } = readArguments();
const portal = join(root, 'test/consumers/portal');
const load = (path: string): Promise<unknown> => import(pathToFileURL(join(portal, path)).href);

installPortal();
// To load the compiler takes seconds, which nobody waits for who asks for help or mistypes an option.
const { liveContent } = await import('./preview/live-content.js');
const { documentation, documentationPath } = await import('./preview/documentation.js');
const { toRedirects } = await import('../src/changes/index.js');
const { createServer } = (await load('node_modules/vite/dist/node/index.js')) as Vite;
const { renderSite } = (await load('site/render-site.js')) as Site;
const { prerender } = (await load('prerender.js')) as Prerender;

const content = await liveContent(folder, (faq, translations) =>
  renderSite(faq, {
    base: '/',
    siteUrl: 'http://localhost/',
    redirects: Object.assign({}, ...[faq, ...translations].map(toRedirects)) as Record<string, string>,
    translations,
  }),
);
const server = await createServer({
  root: portal,
  configFile: false,
  appType: 'mpa',
  logLevel: 'warn',
  plugins: [documentation(), content.plugin, prerender(async () => content.pages())],
  server: { port, fs: { allow: [root] } },
});
await server.listen();
const [url] = server.resolvedUrls.local;
console.log(
  `La FAQ est à l’adresse ${url}, sa documentation à ${new URL(documentationPath, url).href} ; Ctrl-C arrête tout.`,
);

function readArguments(): { content: string; port: number } {
  try {
    const { values } = parseArgs({
      options: {
        content: { type: 'string', default: join(root, 'content') },
        port: { type: 'string', default: '5173' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) end(help, 0);
    const content = resolve(values.content);
    if (!existsSync(content)) end(`Le dossier « ${values.content} » n’existe pas.\n`, 2);
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535)
      end(`« ${values.port} » n’est pas un port : un nombre de 0 à 65535 est attendu.\n`, 2);
    return { content, port: Number(values.port) };
  } catch (error) {
    if (!(error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) throw error;
    return end(`${(error as Error).message}\n\n${help}`, 2);
  }
}

function end(text: string, code: number): never {
  process[code === 0 ? 'stdout' : 'stderr'].write(text);
  process.exit(code);
}

/** Vite and the design system are the portal's own dependencies: they are installed in its folder when first needed. */
function installPortal(): void {
  if (existsSync(join(portal, 'node_modules/vite')) && existsSync(join(portal, 'node_modules/datagouv-faq'))) return;
  const options = ['--no-save', '--no-package-lock', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
  execFileSync('npm', ['install', ...options, root], { cwd: portal, stdio: ['ignore', 2, 2] });
}
