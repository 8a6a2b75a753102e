import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vitest/config';
import { root } from '../scripts/root.js';
import { currentStamp, isBuilt } from '../scripts/stamp.js';

const contentFolder = join(root, '.cache/content');
const stampFile = join(root, '.cache/content-stamp.txt');
const shell = 'src/generated/newsletter-shell.ts';
const shellSources = ['src/newsletter/shell.mjml', 'scripts/build-newsletter.ts'];

/**
 * Makes what the build generates when a test imports it and its sources have changed: the modules of the content
 * (`#content/*`) and the newsletter's shell. So a test needs no build, and one that imports neither pays for neither.
 */
export function generatedModules(): Plugin {
  let content: Promise<string> | undefined;
  let newsletter: Promise<void> | undefined;
  return {
    name: 'generated-modules',
    enforce: 'pre',
    async resolveId(id) {
      if (id.startsWith('#content/')) {
        content ??= findContent();
        return join(await content, `${id.slice('#content/'.length)}.js`);
      }
      if (id.endsWith('/generated/newsletter-shell.js')) await (newsletter ??= makeNewsletterShell());
      return undefined;
    },
  };
}

/** The folder of the content's modules: that of the build, if it was made from the sources as they are. */
async function findContent(): Promise<string> {
  if (await isBuilt('all')) return join(root, 'dist');
  const stamp = await currentStamp();
  if ((await readFile(stampFile, 'utf8').catch(() => undefined)) === stamp) return contentFolder;
  const { buildContent } = await load<typeof import('../scripts/build-content.js')>('../scripts/build-content.ts');
  const { formatDiagnostics } = await load<typeof import('../src/compiler/index.js')>('../src/compiler/index.ts');
  await rm(contentFolder, { recursive: true, force: true });
  const built = await buildContent(join(root, 'content'), contentFolder);
  if (!('faq' in built)) throw new Error(formatDiagnostics(built.diagnostics));
  await writeFile(stampFile, stamp);
  return contentFolder;
}

async function makeNewsletterShell(): Promise<void> {
  const [made, ...sources] = await Promise.all([shell, ...shellSources].map(modifiedMs));
  if (Math.max(...sources) < made!) return;
  const { buildNewsletter } = await load<typeof import('../scripts/build-newsletter.js')>(
    '../scripts/build-newsletter.ts',
  );
  await buildNewsletter();
}

async function modifiedMs(path: string): Promise<number> {
  const stats = await stat(join(root, path)).catch(() => undefined);
  return stats?.mtimeMs ?? 0;
}

/** Imports TypeScript into Vitest's own process, which reads no more than its configuration. */
async function load<Module>(path: string): Promise<Module> {
  return (await tsImport(path, import.meta.url)) as Module;
}
