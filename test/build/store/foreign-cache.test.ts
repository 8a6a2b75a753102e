import * as fc from 'fast-check';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outputFormats, type OutputFormat } from '../../../src/build/outputs/main-files.js';
import { readSealed, writeSealed } from '../../../src/build/store/sealed-file.js';
import { readFaq } from '../../../src/compiler/index.js';
import { readTree } from '../../read-tree.js';
import { inMemory, project, runCli, twoPages } from '../../cli/run-cli.js';
import { runs } from '../../runs.js';

const build = (folder: string, format: OutputFormat, ...more: readonly string[]) =>
  runCli(['build', 'docs', '--format', format, '--lang', 'en', ...more], folder);

/** A project whose cache is filled, and a copy of what a build writes. */
async function built(format: OutputFormat): Promise<string> {
  const folder = await project(twoPages, inMemory);
  expect((await build(folder, format, '--cache', 'cache')).code).toBe(0);
  await build(folder, format, '--out', 'cold');
  return folder;
}

/** The files of a cache, each with the name that its seal covers. */
function entriesOf(cache: string): (readonly [file: string, name: string])[] {
  const files = Object.keys(readTree(cache)).map((path) => join(cache, path));
  return files.map((file) => [file, basename(file).startsWith('manifest') ? basename(file) : basename(dirname(file)) + basename(file)]); // prettier-ignore
}

/** Changes what the cache holds as somebody does who knows how it is sealed. */
function forge(cache: string, change: (content: string) => string): void {
  for (const [file, name] of entriesOf(cache))
    writeSealed(file, name, change(readSealed(file, name)!.toString('utf8')));
}

describe.each(outputFormats)('a cache that somebody else may write to, and build --format %s', (format) => {
  test('an entry that was copied over another costs time alone', async () => {
    const folder = await built(format);
    const files = entriesOf(join(folder, 'cache/pages')).map(([file]) => file);
    const last = readFileSync(files.at(-1)!);
    for (const file of files) writeFileSync(file, last);
    rmSync(join(folder, 'faq'), { recursive: true });
    expect(await build(folder, format, '--cache', 'cache')).toMatchObject({ code: 0, stderr: '2 pages in faq\n' });
    expect(readTree(join(folder, 'faq'))).toEqual(readTree(join(folder, 'cold')));
  });

  const forgeries: readonly (readonly [what: string, change: (content: string) => string])[] = [
    ['a script', (content) => content.replaceAll('<p>Texte.</p>', '<script>alert(1)</script>')],
    ['a handler', (content) => content.replaceAll('<p>Texte.', '<p onclick=\\"alert(1)\\">Texte.')],
    ['an address that runs', (content) => content.replaceAll('<p>Texte.', '<p><a href=\\"javascript:x\\">a</a>')],
    ['a tag that is not closed', (content) => content.replaceAll('<p>Texte.</p>', '<details>Texte.')],
    ['a title that opens a block', (content) => content.replaceAll('"titleHtml":"La fin"', '"titleHtml":"<p>x</p>"')],
    ['a key that stands twice', (content) => content.replaceAll('"html":', '"html":"<script>","html":')],
    ['an id that leads out of the folder', (content) => content.replaceAll('"suite"', '"../../suite"')],
    ['a section that leads out of the folder', (content) => content.replaceAll('"fin"', '"../../fin"')],
    ['an id that closes an attribute', (content) => content.replaceAll('"fin"', '"\\"><script>"')],
    ['shapes that are none', (content) => content.replaceAll('[]', 'null')],
    ['lengths that cut a page', (content) => content.replace(/"length":(\[?)\d+/, '"length":$150')],
    ['no JSON', () => 'x'],
  ]; // prettier-ignore
  test.each(forgeries)('%s is not printed', async (_what, change) => {
    const folder = await built(format);
    forge(join(folder, 'cache'), change);
    cpSync(join(folder, 'cache'), join(folder, 'forged'), { recursive: true });
    const buildWithForged = async () => {
      rmSync(join(folder, 'cache'), { recursive: true });
      cpSync(join(folder, 'forged'), join(folder, 'cache'), { recursive: true });
      const { code, stderr } = await build(folder, format, '--cache', 'cache');
      expect(code, stderr).toBe(0);
      expect(readTree(join(folder, 'faq'))).toEqual(readTree(join(folder, 'cold')));
    };
    // One page is written; of the other, what the manifest says of it.
    writeFileSync(join(folder, 'docs/index.md'), twoPages['docs/index.md'].replace('Voir', 'Lire'));
    await build(folder, format, '--out', 'cold');
    await buildWithForged();
    rmSync(join(folder, 'faq'), { recursive: true });
    await buildWithForged();
    expect(readdirSync(folder).sort()).toEqual(['cache', 'cold', 'docs', 'faq', 'forged']);
  });
});

test('whatever is sealed into a cache, what is published passes readFaq, and nothing else is touched', async () => {
  const folder = await built('json');
  cpSync(join(folder, 'cache'), join(folder, 'kept'), { recursive: true });
  const count = entriesOf(join(folder, 'cache')).length;
  const piece = fc.constantFrom(
    '<b',
    '">',
    '<script>',
    'javascript:',
    '"',
    '{',
    'null',
    '../',
    '\\u0000',
    '0',
    ',',
    'a',
  );
  const change = fc.record({ entry: fc.nat(count - 1), at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(12), piece, isNew: fc.boolean() }); // prettier-ignore
  await fc.assert(
    fc.asyncProperty(change, async ({ entry, at, cut, piece, isNew }) => {
      rmSync(join(folder, 'cache'), { recursive: true });
      cpSync(join(folder, 'kept'), join(folder, 'cache'), { recursive: true });
      const [file, name] = entriesOf(join(folder, 'cache'))[entry]!;
      const content = readSealed(file, name)!.toString('utf8');
      const start = Math.floor(at * content.length);
      writeSealed(file, name, content.slice(0, start) + piece + content.slice(start + cut));
      if (isNew) rmSync(join(folder, 'faq'), { recursive: true, force: true });
      const { code, stderr } = await build(folder, 'json', '--cache', 'cache');
      expect(stderr).not.toMatch(/^ {4}at /m);
      if (code === 0) readFaq(readFileSync(join(folder, 'faq/faq.json'), 'utf8'));
      expect(
        readdirSync(folder)
          .filter((one) => one !== 'faq')
          .sort(),
      ).toEqual(['cache', 'cold', 'docs', 'kept']);
    }),
    { numRuns: runs(25) },
  );
});
