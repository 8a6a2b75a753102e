import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const dist = join(inject('project'), 'node_modules/datagouv-faq/dist');

/** The files of `dist` that one of them imports before it runs, itself among them. */
async function importedBy(entry: string): Promise<Set<string>> {
  const { metafile } = await build({
    absWorkingDir: dist,
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outdir: 'out',
    metafile: true,
    write: false,
  });
  const files = new Set([entry]);
  for (const file of files) {
    for (const { path, kind, external } of metafile.inputs[file]!.imports) {
      if (kind === 'import-statement' && !external) files.add(path);
    }
  }
  return files;
}

test('the command line loads no Markdown engine before a page has to be compiled', async () => {
  const files = await importedBy('cli.js');
  expect(files.size).toBeGreaterThan(1);
  const code = [...files].map((file) => readFileSync(join(dist, file), 'utf8')).join('\n');
  expect(code).toContain('node_modules/commander/');
  for (const engine of ['unified', 'micromark', 'zod', 'yaml', 'parse5']) {
    expect(code).not.toContain(`// node_modules/${engine}/`);
  }
  expect(code.length).toBeLessThan(300_000);
});
