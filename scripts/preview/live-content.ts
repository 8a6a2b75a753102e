import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { createBuild, watchFolder, type Build } from '../../src/build/index.js';
import { alwaysErrors } from '../../src/compiler/rules/rules.js';
import type { Faq } from '../../src/data/model.js';
import { ownRules } from '../content.js';
import { root } from '../root.js';
import { readSearchWords, type SearchWords } from '../search-words.js';
import type { LiveData } from './live-page.js';
import { guardEditor, type Middlewares } from './open-in-editor.js';
import { toProblem, toProblems, type Problem } from './problems.js';

/** The part of Vite's server that is used here. */
export interface DevServer {
  readonly middlewares: Middlewares;
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
  /** Grows whenever something else is shown. */
  readonly revision: number;
  readonly faq: Faq;
  readonly pages: Pages;
  readonly words: SearchWords;
  readonly problems: readonly Problem[];
}

/**
 * The content of a folder, built again whenever it changes. A page that is open then reloads: it shows the content as
 * it was saved, errors and all, and every problem over it; where the content cannot be shown, as it last could.
 *
 * @param folder Absolute path.
 * @param render Makes the pages; what it throws becomes a problem.
 */
export async function liveContent(folder: string, render: Render): Promise<LiveContent> {
  const read = createReader(folder, render);
  // What is saved while the content is read for the first time is not missed.
  const changes = watchFolder(folder);
  let state = await read(await readBuilt(render));
  const token = randomUUID();

  const follow = async (server: DevServer): Promise<void> => {
    // A page that was loading while the content was read has missed the message to reload.
    server.ws.on('live-content:shown', (revision, client) => {
      if (revision !== state.revision) client.send({ type: 'full-reload' });
    });
    for await (const changed of changes.batches) {
      const next = await read(state, changed);
      if (isShownAlike(next, state)) continue;
      state = next;
      for (const id of Object.values(moduleIds)) {
        const module = server.moduleGraph.getModuleById(id);
        if (module) server.moduleGraph.invalidateModule(module);
      }
      server.ws.send({ type: 'full-reload' });
    }
  };

  return {
    pages: () => state.pages,
    plugin: {
      name: 'live-content',
      enforce: 'pre',
      resolveId: (id: string) => moduleIds[id],
      load: (id: string) => toModule(id, state),
      transformIndexHtml: () => toTags({ ...state, token }),
      configureServer: (server: DevServer) => {
        guardEditor(server.middlewares, token);
        void follow(server);
      },
    },
  };
}

/** One save may be several events: a page reloads when it would look otherwise. */
function isShownAlike(one: State, other: State): boolean {
  const shown = ({ faq, words, problems }: State) => JSON.stringify([faq, words, problems]);
  return shown(one) === shown(other);
}

/** The content that was last built: what is shown until the folder's own can be. */
async function readBuilt(render: Render): Promise<State> {
  const faq = JSON.parse(await readFile(join(root, 'dist/faq.json'), 'utf8')) as Faq;
  return {
    revision: 0,
    faq,
    pages: render(faq, []),
    words: { synonyms: {}, questions: {}, elsewhere: {} },
    problems: [],
  };
}

/** Reads a folder; what cannot be read or shown stays as it was in the state before. */
function createReader(folder: string, render: Render): Read {
  let build: Build | undefined;
  const readPages = async (before: State, changed?: ReadonlySet<string>): Promise<State> => {
    build ??= await createBuild({ content: folder, project: root, rules: ownRules });
    const { diagnostics, load, sources } = await build.run(changed);
    const problems = toProblems(diagnostics, folder, sources(diagnostics.map(({ path }) => path)));
    if (diagnostics.some(({ rule }) => alwaysErrors.has(rule))) return { ...before, problems };
    const { faq, editions = {} } = await load();
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
  return async (before, changed) => {
    const clean = { ...before, revision: before.revision + 1, problems: [] };
    const state = await attempt(clean, (one) => readPages(one, changed));
    return attempt(state, async (one) => ({ ...one, words: await readSearchWords(folder, one.faq) }));
  };
}

/** Makes the next state; `changed` names the files that may have changed since the last one. */
type Read = (before: State, changed?: ReadonlySet<string>) => Promise<State>;

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
function toTags({ revision, problems, token }: LiveData): object[] {
  const data = JSON.stringify({ revision, problems, token } satisfies LiveData).replaceAll('<', '\\u003c');
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
