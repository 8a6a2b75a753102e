import type { ErrorPayload, Plugin, ViteDevServer } from 'vite';
import { build, type ProjectBuild, type ProjectOptions, type ProjectResult } from '../build/project-build.js';
import { toOverlay } from './overlay.js';

const name = 'datagouv-faq';

/** What the plugins of one configuration ask each other. */
interface PluginApi {
  readonly standing: () => ErrorPayload | undefined;
}

/** An error that still stands, in whichever content. */
function firstStanding(plugins: readonly Plugin[]): ErrorPayload | undefined {
  const ours = plugins.filter((plugin): plugin is Plugin<PluginApi> => plugin.name === name);
  return ours.map(({ api }) => api?.standing()).find(Boolean);
}

/** Options of the plugin: those of `build` but for what Vite decides. */
export interface FaqPluginOptions extends Omit<ProjectOptions, 'content' | 'watch' | 'onBuild' | 'cwd'> {
  /** Folder of the Markdown files, from Vite's root. Default: `content`. */
  readonly content?: string;
  /** Folder that your code imports from. Default: `src/faq`. */
  readonly out?: string;
}

/**
 * Compiles a project's own Markdown when Vite starts, and, in development, at every save: what imports the answers is
 * updated without a reload where its framework allows, and an error shows in Vite's overlay with its file, its line
 * and how to mend it, until it is mended. `vite build` fails on content with errors. Types are written beside.
 *
 * Works wherever Vite does: Nuxt, SvelteKit, Astro, SolidStart.
 *
 * @example
 * // vite.config.js
 * import { datagouvFaq } from 'datagouv-faq/vite';
 *
 * export default { plugins: [datagouvFaq({ content: 'content', out: 'src/faq' })] };
 */
export function datagouvFaq({ content = 'content', out = 'src/faq', ...rest }: FaqPluginOptions = {}): Plugin {
  let cwd = process.cwd();
  let isServing = false;
  // Frameworks run Vite for the browser and for the server: one build serves both.
  let first: Promise<ProjectBuild> | undefined;
  const servers = new Set<ViteDevServer>();
  let standing: ErrorPayload | undefined;

  const tell = (result: ProjectResult | Error): void => {
    const before = standing;
    standing = toOverlay(result, { cwd, content });
    for (const { ws, config } of servers) {
      if (standing) config.logger.error(standing.err.frame ?? standing.err.message);
      if (standing) ws.send(standing);
      // Of several contents, one may be mended before another; an update of nothing takes the overlay away.
      else if (before) ws.send(firstStanding(config.plugins) ?? { type: 'update', updates: [] });
    }
  };
  return {
    name,
    api: { standing: () => standing } satisfies PluginApi,
    enforce: 'pre',
    configResolved({ root, command }) {
      cwd = root;
      isServing = command === 'serve';
    },
    configureServer(server) {
      servers.add(server);
      server.ws.on('connection', () => standing && server.ws.send(standing));
      server.httpServer?.once('close', () => servers.delete(server));
    },
    async buildStart() {
      first ??= build({ ...rest, content, out, cwd, watch: isServing, onBuild: tell });
      const { result } = await first;
      if (isServing) return tell(result);
      const failed = toOverlay(result, { cwd, content });
      if (failed) this.error({ ...failed.err, message: failed.err.frame ?? failed.err.message, frame: '' });
      if (result.diagnostics.length > 0) this.warn(result.format());
    },
    async closeBundle() {
      if (isServing) return;
      (await first)?.close();
      first = undefined;
    },
    async buildEnd() {
      if (!isServing) return;
      (await first)?.close();
      first = undefined;
    },
  };
}
