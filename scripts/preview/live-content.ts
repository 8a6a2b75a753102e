import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { alwaysErrors } from '../../src/compiler/rules/rules.js';
import type { Faq } from '../../src/data/model.js';
import { contentOptions, readContent, root } from '../content.js';
import type { LiveData } from './live-page.js';
import { createPageMemo } from './page-memo.js';
import { toProblem, toProblems, type Problem } from './problems.js';
import { readSearchWords, type SearchWords } from '../search-words.js';

/** The part of Vite's server that is used here. */
export interface DevServer {
  readonly watcher: {
    add(path: string): unknown;
    on(event: 'all', listener: (event: string, path: string) => void): unknown;
    on(event: 'raw', listener: (event: string, name: unknown, details: unknown) => void): unknown;
  };
  readonly ws: {
    send(payload: object): void;
    on(
      event: 'live-content:shown',
      listener: (revision: number, client: Pick<DevServer['ws'], 'send'>) => void,
    ): unknown;
  };
  readonly moduleGraph: { getModuleById(id: string): object | undefined; invalidateModule(module: object): void };
}

/** HTML by file name. */
export type Pages = Map<string, string>;

/** Makes the pages of a FAQ and of its translations. */
export type Render = (faq: Faq, translations: readonly Faq[]) => Pages;

export interface LiveContent {
  pages(): Pages;
  readonly plugin: object;
}

interface State {
  /** Grows with every reading. */
  readonly revision: number;
  readonly faq: Faq;
  readonly pages: Pages;
  readonly words: SearchWords;
  readonly problems: readonly Problem[];
}

/** An editor saves in several steps: the content is read again when this much time has passed without another. */
const quietMs = 30;

/**
 * The content of a folder, compiled again whenever it changes. A page that is open then reloads: it shows the content
 * as it was saved, errors and all, and every problem over it; where the content cannot be shown, as it last could.
 *
 * @param folder Absolute path.
 * @param render Makes the pages; what it throws becomes a problem.
 */
export async function liveContent(folder: string, render: Render): Promise<LiveContent> {
  const read = createReader(folder, render);
  let seen = await fingerprint(folder);
  let state = await read(await readBuilt(render));

  const follow = (server: DevServer): void => {
    const update = async (): Promise<void> => {
      const before = seen;
      seen = await fingerprint(folder);
      if (seen === before) return;
      state = await read(state);
      for (const id of Object.values(moduleIds)) {
        const module = server.moduleGraph.getModuleById(id);
        if (module) server.moduleGraph.invalidateModule(module);
      }
      server.ws.send({ type: 'full-reload' });
    };
    let timer: NodeJS.Timeout | undefined;
    // One reading after another: the last one, which saw the last save, is the one that stays.
    let updates = Promise.resolve();
    // A page that was loading while the content was read has missed the message to reload.
    server.ws.on('live-content:shown', (revision, client) => {
      if (revision !== state.revision) client.send({ type: 'full-reload' });
    });
    watchFolder(server, folder, () => {
      clearTimeout(timer);
      timer = setTimeout(() => (updates = updates.then(update)), quietMs);
    });
  };

  return {
    pages: () => state.pages,
    plugin: {
      name: 'live-content',
      enforce: 'pre',
      resolveId: (id: string) => moduleIds[id],
      load: (id: string) => toModule(id, state),
      transformIndexHtml: () => toTags(state),
      configureServer: follow,
    },
  };
}

/** The content that was last built: what is shown until the folder's own can be. */
async function readBuilt(render: Render): Promise<State> {
  const faq = JSON.parse(await readFile(join(root, 'dist/faq.json'), 'utf8')) as Faq;
  return { revision: 0, faq, pages: render(faq, []), words: { synonyms: {}, questions: {} }, problems: [] };
}

/** Reads a folder; what cannot be read or shown stays as it was in the state before. */
function createReader(folder: string, render: Render): (before: State) => Promise<State> {
  let compile = createPageMemo();
  let lists = '';
  const readPages = async (before: State): Promise<State> => {
    const files = await readContent(folder);
    const options = await contentOptions(folder);
    const { history: _, histories: _translated, ...own } = options;
    // Word lists bear on every page.
    if (JSON.stringify(own) !== lists) compile = createPageMemo();
    lists = JSON.stringify(own);
    const { faq, editions, diagnostics } = await compile(files, options);
    const problems = toProblems(diagnostics, folder, files);
    if (diagnostics.some(({ rule }) => alwaysErrors.has(rule))) return { ...before, problems };
    return { ...before, faq, pages: render(faq, Object.values(editions)), problems };
  };
  const attempt = async (before: State, step: (before: State) => Promise<State>): Promise<State> => {
    try {
      return await step(before);
    } catch (error) {
      const problem = toProblem(error, folder);
      if (problem.path === '') console.error(error);
      return { ...before, problems: [...before.problems, problem] };
    }
  };
  return async (before) => {
    const state = await attempt({ ...before, revision: before.revision + 1, problems: [] }, readPages);
    return attempt(state, async (one) => ({ ...one, words: await readSearchWords(folder, one.faq) }));
  };
}

/** Tells whether anything in the folder has changed: one save may be several events. */
async function fingerprint(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const hash = createHash('sha256');
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    hash.update(`${path}\0`).update(await readFile(path).catch(() => ''));
  }
  return hash.digest('hex');
}

/** Says when anything in the folder may have changed. */
function watchFolder({ watcher }: DevServer, folder: string, listener: () => void): void {
  const heed = (path: unknown): void => {
    if (typeof path === 'string' && (path === folder || path.startsWith(folder + sep))) listener();
  };
  watcher.add(folder);
  watcher.on('all', (_, path) => heed(path));
  // Two saves within a few milliseconds are one event there; what the system said itself misses none.
  watcher.on('raw', (_, __, details) => heed((details as { watchedPath?: string }).watchedPath));
}

/** The virtual modules that stand in the browser for those that hold content. */
const moduleIds: Readonly<Record<string, string>> = {
  'datagouv-faq': '\0live-content',
  'datagouv-faq/search-synonyms': '\0live-search-words',
};

function toModule(id: string, { faq, words }: State): string | undefined {
  const exported = { '\0live-content': { faq }, '\0live-search-words': words }[id];
  if (!exported) return undefined;
  return Object.entries(exported)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}

/** What each page carries besides its own HTML: the problems, and the script that shows them. */
function toTags({ revision, problems }: State): object[] {
  const data = JSON.stringify({ revision, problems } satisfies LiveData).replaceAll('<', '\\u003c');
  const script = join(root, 'scripts/preview/live-page.ts').split(sep).join('/').replace(/^\//, '');
  return [
    {
      tag: 'script',
      attrs: { type: 'application/json', id: 'live-content' },
      children: data,
      injectTo: 'body',
    },
    { tag: 'script', attrs: { type: 'module', src: `/@fs/${script}` }, injectTo: 'head-prepend' },
  ];
}
