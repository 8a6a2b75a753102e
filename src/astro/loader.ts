import { fileURLToPath } from 'node:url';
import { build, type ProjectOptions, type ProjectResult } from '../build/project-build.js';
import type { Section } from '../data/model.js';
import { flatten } from '../data/sections.js';
import { renderHtml, type HtmlOptions } from '../html/index.js';
import type { AstroLoader, LoaderContext } from './astro.js';

/** Options of the loader: those of `build` that say how pages are compiled, and of `renderHtml` for the bodies. */
export interface FaqLoaderOptions extends Pick<ProjectOptions, 'rules' | 'language' | 'drafts' | 'editUrl'> {
  /** Folder of the Markdown files, from the project's root. Default: `content`. */
  readonly content?: string;
  /** How bodies are rendered, and where their links lead: say `urlOf`. The title is left to you, at `headingLevel`. */
  readonly html?: HtmlOptions;
}

/**
 * Loads a project's own Markdown into a content collection of Astro: an entry per section, `page/id`, whose `data` is
 * its title, excerpt, key and date, and whose rendered content is its body with its children. In development, a save
 * shows at once; content with errors is told with file, line and remedy, and what stood before stays. A build fails.
 *
 * @example
 * // src/content.config.js
 * import { defineCollection } from 'astro:content';
 * import { faqLoader } from 'datagouv-faq/astro';
 *
 * const html = { urlOf: (key) => `/aide/${key.replace('#', '/')}`, headingLevel: 1 };
 * export const collections = { faq: defineCollection({ loader: faqLoader({ content: 'content', html }) }) };
 */
export function faqLoader({ content = 'content', html, ...rest }: FaqLoaderOptions = {}): AstroLoader {
  return {
    name: 'datagouv-faq',
    async load(context) {
      const watch = context.watcher !== undefined;
      const show = (result: ProjectResult | Error): Promise<void> => store(result, context, html);
      const cwd = fileURLToPath(context.config.root);
      const onBuild = (result: ProjectResult | Error): void => void show(result);
      const { result } = await build({ ...rest, content, cwd, watch, onBuild });
      if (result.status === 'failed' && !watch) throw new Error(result.format());
      await show(result);
    },
  };
}

async function store(result: ProjectResult | Error, context: LoaderContext, html?: HtmlOptions): Promise<void> {
  if (result instanceof Error) return context.logger.error(result.message);
  const faq = await result.load();
  if (!faq) return context.logger.error(result.format());
  if (result.diagnostics.length > 0) context.logger.warn(result.format());
  const sections = faq.pages.flatMap((page) => flatten(page.sections));
  const entries = await Promise.all(sections.map((section) => toEntry(section, context, html)));
  context.store.clear();
  for (const entry of entries) context.store.set(entry);
}

async function toEntry(section: Section, context: LoaderContext, html: HtmlOptions = {}) {
  const { key, page, title, excerpt, depth, updated, source } = section;
  const id = `${page}/${section.id}`;
  const data = await context.parseData({
    id,
    data: { key, page, title, excerpt, depth, ...(updated !== undefined && { updated }) },
  });
  const rendered = { html: renderHtml(section, { ...html, heading: 'omit' }), metadata: {} };
  return { id, data, body: section.html, digest: `${source.hash} ${rendered.html.length}`, rendered };
}
