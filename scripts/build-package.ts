import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { recoverFolder, swapFolder } from '../src/build/folder/swap-folder.js';
import { BuildFailure } from '../src/build/index.js';
import { formatDiagnostics } from '../src/compiler/index.js';
import { declared } from '../tsup.config.js';
import { buildContent, countContent, type ContentSummary } from './build-content.js';
import { buildLookups } from './build-lookups.js';
import { buildNewsletter } from './build-newsletter.js';
import { takeBundledPackages } from './bundled-packages.js';
import { writeCommonJsDeclarations } from './commonjs-declarations.js';
import { writeDeclarations } from './declarations.js';
import { writeEditionDeclarations } from './edition-declarations.js';
import { root } from './root.js';
import { runNode } from './run-node.js';
import { writeSbom } from './sbom.js';
import { writeStamp } from './stamp.js';
import { writeThirdPartyLicenses } from './third-party-licenses.js';

/** Where the package is built, below the project's folder. The old `dist` stays whole until the new one is. */
const next = 'dist.next';

/**
 * Builds the package with the content of a folder: data, code, declarations, licences, bill of materials. Says what it
 * found, and whether `dist` is new: when the content has errors, it is left as it was.
 */
export async function buildPackage(contentFolder: string): Promise<boolean> {
  const start = performance.now();
  const dist = join(root, 'dist');
  await recoverFolder(dist);
  await rm(join(root, next), { recursive: true, force: true });

  const content = await buildContent(contentFolder, join(root, next)).catch(toMessage);
  if (typeof content === 'string') {
    process.stderr.write(`${content}\n`);
    return false;
  }
  process.stderr.write(`${formatDiagnostics(content.diagnostics)}\n`);
  if (!('faq' in content)) return false;

  await buildNewsletter();
  await buildLookups();
  await buildCode(Object.entries(content.editions));
  await swapFolder(join(root, next), dist);
  await writeStamp();
  printSummary(content, performance.now() - start);
  return true;
}

/** What stops the build before the pages are looked at says its file and line. */
function toMessage(error: unknown): string {
  if (!(error instanceof SyntaxError || error instanceof BuildFailure)) throw error;
  return error.message;
}

/** Writes the code beside the content, with its declarations and what it says of the libraries that it holds. */
async function buildCode(editions: readonly (readonly [string, ContentSummary['faq']])[]): Promise<void> {
  const outDir = join(root, next);
  const EDITIONS = editions.map(([lang]) => lang).join();
  await Promise.all([
    runNode([join(root, 'node_modules/tsup/dist/cli-default.js')], { OUT_DIR: next, EDITIONS }),
    writeDeclarations(outDir, declared),
  ]);
  for (const [lang, edition] of editions) await writeEditionDeclarations(outDir, lang, edition);
  for (const folder of [outDir, ...editions.map(([lang]) => join(outDir, lang))])
    await writeCommonJsDeclarations(folder);
  const packages = await takeBundledPackages(outDir);
  await writeThirdPartyLicenses(outDir, packages);
  await writeSbom(outDir, packages);
}

function printSummary({ faq, diagnostics, bytes }: ContentSummary, ms: number): void {
  const table = {
    ...countContent(faq),
    warnings: diagnostics.length,
    'content, kB': Math.round(bytes / 1000),
    seconds: (ms / 1000).toFixed(1),
  };
  for (const [name, value] of Object.entries(table))
    process.stderr.write(`${name.padEnd(12)}${String(value).padStart(8)}\n`);
}
