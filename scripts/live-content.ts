import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toRedirects } from '../src/changes/index.js';
import type { Diagnostic } from '../src/compiler/index.js';
import type { Faq } from '../src/model.js';
import { contentOptions, readContent, root } from './content.js';
import { createPageMemo } from './page-memo.js';

/** The part of Vite's server that is used here. */
export interface DevServer {
  readonly watcher: {
    add(path: string): unknown;
    on(event: 'all', listener: (event: string, path: string) => void): unknown;
  };
  readonly ws: { send(payload: object): void; on(event: 'connection', listener: () => void): unknown };
  readonly moduleGraph: { getModuleById(id: string): object | undefined; invalidateModule(module: object): void };
}

export interface LiveContent {
  faq(): Faq;
  redirects(): Readonly<Record<string, string>>;
  readonly plugin: object;
}

/** The virtual module that stands for `datagouv-faq` in the browser. */
const moduleId = '\0live-content';

/** An editor saves in several steps: the content is read again when this much time has passed without another. */
const quietMs = 30;

/**
 * The content of a folder, compiled again whenever it changes. A page that is open then reloads, or shows the first
 * error over the last content that had none.
 */
export async function liveContent(folder: string): Promise<LiveContent> {
  let faq = JSON.parse(await readFile(join(root, 'dist/faq.json'), 'utf8')) as Faq;
  let error: Diagnostic | undefined;
  let compile = createPageMemo();
  const read = async (): Promise<void> => {
    const result = await compile(await readContent(folder), await contentOptions(folder));
    if (result.faq) faq = result.faq;
    error = result.faq ? undefined : result.diagnostics.find(({ severity }) => severity === 'error');
  };
  await read();

  const follow = (server: DevServer): void => {
    const show = async (): Promise<void> => {
      const module = server.moduleGraph.getModuleById(moduleId);
      if (module) server.moduleGraph.invalidateModule(module);
      server.ws.send(error ? await toOverlay(error, folder) : { type: 'full-reload' });
    };
    let timer: NodeJS.Timeout | undefined;
    server.watcher.add(folder);
    server.watcher.on('all', (_event, path) => {
      if (!path.startsWith(folder)) return;
      // Word lists and the ledger bear on every page.
      if (!path.endsWith('.md')) compile = createPageMemo();
      clearTimeout(timer);
      timer = setTimeout(() => void read().then(show), quietMs);
    });
    server.ws.on('connection', () => {
      if (error) void show();
    });
  };

  return {
    faq: () => faq,
    redirects: () => toRedirects(faq),
    plugin: {
      name: 'live-content',
      enforce: 'pre',
      resolveId: (id: string) => (id === 'datagouv-faq' ? moduleId : undefined),
      load: (id: string) => (id === moduleId ? `export const faq = ${JSON.stringify(faq)};` : undefined),
      configureServer: follow,
    },
  };
}

/** A diagnostic as Vite's overlay shows it, with the line it is about. */
async function toOverlay({ path, line, column, rule, message }: Diagnostic, folder: string): Promise<object> {
  const file = join(folder, path);
  const text = await readFile(file, 'utf8').catch(() => '');
  const shown = text.split('\n').slice(line - 1, line + 1);
  const frame = shown.map((content, index) => `${line + index} | ${content}`).join('\n');
  return {
    type: 'error',
    err: { message, stack: '', id: file, frame, plugin: rule, loc: { file, line, column } },
  };
}
