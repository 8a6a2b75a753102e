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

/** A text of each library, by which it is known in code that is minified. */
const texts = {
  commander: 'error: unknown option',
  unified: 'Cannot call `',
  micromark: 'characterReference',
  zod: 'invalid_type',
  yaml: 'Map keys must be unique',
  parse5: 'non-void-html-element-start-tag-with-trailing-solidus',
} as const;

/** The libraries whose text stands in some code. */
function librariesIn(code: string): string[] {
  return Object.entries(texts).flatMap(([name, text]) => (code.includes(text) ? [name] : []));
}

test('the command line loads no Markdown engine before a page has to be compiled', async () => {
  const code = await codeOf('cli.js');
  expect(librariesIn(code)).toEqual(['commander']);
  expect(code.length).toBeLessThan(90_000);
});

test('a plain page is compiled without the parsers of YAML and of raw HTML', async () => {
  const chunks = readdirSync(join(dist, 'chunks'));
  const code = await codeOf(`chunks/${chunks.find((name) => name.startsWith('compile-to-store-'))}`);
  expect(librariesIn(code)).toEqual(['unified', 'micromark', 'zod']);
  const all = ['cli.js', ...chunks.map((name) => `chunks/${name}`)].map((file) =>
    readFileSync(join(dist, file), 'utf8'),
  );
  expect(librariesIn(all.join('\n'))).toEqual(Object.keys(texts));
});
