import { build } from 'esbuild';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const dist = join(inject('project'), 'node_modules/datagouv-faq/dist');

/** The code of a file of `dist` and of all that it imports before it runs. */
async function codeOf(entry: string): Promise<string> {
  const { metafile } = await build({
    entryPoints: [join(dist, entry)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outdir: 'out',
    metafile: true,
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  const files = new Set([output!.entryPoint!]);
  for (const file of files) {
    for (const { path, kind, external } of metafile.inputs[file]!.imports) {
      if (kind === 'import-statement' && !external) files.add(path);
    }
  }
  expect(files.size).toBeGreaterThan(1);
  return [...files].map((file) => readFileSync(file, 'utf8')).join('\n');
}

test('the command line loads no Markdown engine before a page has to be compiled', async () => {
  const code = await codeOf('cli.js');
  expect(code).toContain('// node_modules/commander/');
  for (const engine of ['unified', 'micromark', 'zod', 'yaml', 'parse5']) {
    expect(code).not.toContain(`// node_modules/${engine}/`);
  }
  expect(code.length).toBeLessThan(300_000);
});

test('a plain page is compiled without the parsers of YAML and of raw HTML', async () => {
  const chunk = readdirSync(join(dist, 'chunks')).find((name) => name.startsWith('compile-to-store-'));
  const code = await codeOf(`chunks/${chunk}`);
  expect(code).toContain('// node_modules/micromark/');
  for (const parser of ['yaml', 'parse5', 'rehype-raw']) expect(code).not.toContain(`// node_modules/${parser}/`);
});
