/** Builds the package: content, code, declarations, licences, bill of materials. The old `dist` stays whole until the new one is. */
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { recoverFolder, swapFolder } from '../src/build/folder/swap-folder.js';
import { BuildFailure } from '../src/build/index.js';
import { buildContent, countContent } from './build-content.js';
import { buildLookups } from './build-lookups.js';
import { buildNewsletter } from './build-newsletter.js';
import { takeBundledPackages } from './bundled-packages.js';
import { formatDiagnostics } from '../src/compiler/index.js';
import { writeCommonJsDeclarations } from './commonjs-declarations.js';
import { root } from './content.js';
import { writeEditionDeclarations } from './edition-declarations.js';
import { writeSbom } from './sbom.js';
import { isBuilt, writeStamp } from './stamp.js';
import { writeThirdPartyLicenses } from './third-party-licenses.js';

const { values: options } = parseArgs({
  options: {
    // Builds also when nothing has changed since the last build.
    force: { type: 'boolean', default: false },
    // `npm start` compiles the content itself: it needs the code, and must start when the content has errors.
    'for-start': { type: 'boolean', default: false },
    content: { type: 'string', default: join(root, 'content') },
  },
});
if (!options.force && (await isBuilt(options['for-start'] ? 'code' : 'all', options.content))) process.exit(0);

const start = performance.now();
const next = 'dist.next';
const dist = join(root, 'dist');
await recoverFolder(dist);
await rm(join(root, next), { recursive: true, force: true });

const content = await buildContent(options.content, join(root, next)).catch(stopOnList);
process.stderr.write(`${formatDiagnostics(content.diagnostics)}\n`);
if (!('faq' in content)) stop();

await buildNewsletter();
await buildLookups();
const editions = Object.entries(content.editions);
const EDITIONS = editions.map(([lang]) => lang).join();
await run(join(root, 'node_modules/tsup/dist/cli-default.js'), { OUT_DIR: next, EDITIONS });
for (const [lang, edition] of editions) await writeEditionDeclarations(join(root, next), lang, edition);
for (const folder of [next, ...editions.map(([lang]) => join(next, lang))])
  await writeCommonJsDeclarations(join(root, folder));
const packages = await takeBundledPackages(join(root, next));
await writeThirdPartyLicenses(join(root, next), packages);
await writeSbom(join(root, next), packages);
await swapFolder(join(root, next), dist);
await writeStamp();

const warnings = content.diagnostics.length;
const table = {
  ...countContent(content.faq),
  warnings,
  'content, kB': Math.round(content.bytes / 1000),
  seconds: ((performance.now() - start) / 1000).toFixed(1),
};
for (const [name, value] of Object.entries(table))
  process.stderr.write(`${name.padEnd(12)}${String(value).padStart(8)}\n`);

/** What stops the build before the pages are looked at says its file and line. */
function stopOnList(error: unknown): never {
  if (!(error instanceof SyntaxError || error instanceof BuildFailure)) throw error;
  process.stderr.write(`${error.message}\n`);
  return stop();
}

function stop(): never {
  process.stderr.write('The content has errors: dist/ is left as it was.\n');
  process.exit(options['for-start'] && existsSync(join(dist, 'index.js')) ? 0 : 1);
}

function run(script: string, env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    // Standard output stays clean, for `npm pack --json`.
    const child = spawn(process.execPath, [script], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 2, 2],
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`tsup ended with code ${code}`))));
  });
}
