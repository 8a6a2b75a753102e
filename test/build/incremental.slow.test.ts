import * as fc from 'fast-check';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createBuild } from '../../src/build/index.js';
import type { ParserName } from '../../src/compiler/markdown/choose-parser.js';
import type { OutputFormat } from '../../src/build/outputs/main-files.js';
import { inMemory, project, runCli, twoPages } from '../cli/run-cli.js';
import { readTree } from '../read-tree.js';
import { runs } from '../runs.js';

type Edit =
  | { readonly kind: 'write' | 'break' | 'remove'; readonly page: number; readonly variant: number }
  | { readonly kind: 'rename'; readonly page: number; readonly to: number }
  | { readonly kind: 'list' | 'unlist'; readonly name: keyof typeof lists }
  | { readonly kind: 'build' };

const pageCount = 5;
/** Files beside the pages that bear on all of them. */
const lists = { 'lexicon.yml': 'foreign:\n  suite: en\n', 'history.json': '{}' } as const;
const nameOf = (page: number) => (page === 0 ? 'index.md' : `p${page}.md`);

/** A small page whose ids, title and links change with the variant; it links to its neighbours by page and section. */
function pageText(page: number, variant: number): string {
  const next = nameOf((page + 1) % pageCount);
  const button = page === 0 && variant % 3 === 0 ? 'buttons:\n  - title: Un\n    default: p1\n' : '';
  const title = variant % 4 === 3 && page > 0 ? '' : `title: Page ${page}\n`;
  const draft = variant % 11 === 10 ? 'draft: true\n' : '';
  return `---\n${title}summary: S${variant}\n${draft}${button}---\n\n## A {#a${variant % 2}}\n\n[suite](${next}) [là](${next}#a0) T${variant} [x](https://example.org/${variant % 3})\n`;
}

function apply(edit: Edit, docs: string): void {
  if (edit.kind === 'build') return;
  if ('name' in edit) {
    rmSync(join(docs, edit.name), { force: true });
    if (edit.kind === 'list') writeFileSync(join(docs, edit.name), lists[edit.name]);
    return;
  }
  const file = join(docs, nameOf(edit.page));
  if (edit.kind === 'remove') rmSync(file, { force: true });
  else if (edit.kind === 'rename') {
    if (existsSync(file)) renameSync(file, join(docs, nameOf(edit.to)));
  } else
    writeFileSync(
      file,
      edit.kind === 'write' ? pageText(edit.page, edit.variant) : `---\ntitle: [\n---\n${edit.variant}`,
    );
}

const parser = fc.constantFrom<ParserName>('remark', 'native');
const page = fc.nat(pageCount - 1);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('write' as const), page, variant: fc.nat(24) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('break' as const), page, variant: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), page, variant: fc.constant(0) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), page, to: page }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('list' as const, 'unlist' as const),
      name: fc.constantFrom(...(Object.keys(lists) as (keyof typeof lists)[])),
    }),
  },
  { weight: 4, arbitrary: fc.constant({ kind: 'build' as const }) },
);

const rule = { 'internal-link': 'warn', 'audience-button': 'warn' } as const;
const rules = Object.entries(rule).flatMap(([name, severity]) => ['--rule', `${name}=${severity}`]);

/** Builds at each save what was saved, as `watch` does, in one process and with either parser. */
async function startSaving(root: string, format: OutputFormat, parser: ParserName) {
  const build = await createBuild({
    content: join(root, 'docs'),
    project: root,
    rules: rule,
    out: join(root, 'saved'),
    format,
    parser,
    watch: true,
    // As the command line says it of the same folder.
    recordCommand: 'npx datagouv-faq record docs',
  });
  return async (changed?: ReadonlySet<string>) => {
    const { status, diagnostics } = await build.run(changed);
    return { code: status === 'failed' ? 1 : 0, diagnostics };
  };
}

/** Names of the files that an edit touches. */
function touched(edit: Edit): string[] {
  if (edit.kind === 'build') return [];
  if ('name' in edit) return [edit.name];
  return edit.kind === 'rename' ? [nameOf(edit.page), nameOf(edit.to)] : [nameOf(edit.page)];
}

describe('a build with a cache, and one at every save,', () => {
  test.each([
    ['json', 20],
    ['modules', 8],
    ['pages', 22],
  ] as const)('give the same as a cold one after random edits, as %s', async (format, usual) => {
    const folder = await project({}, inMemory);
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), parser, async (edits, parser) => {
        const root = join(folder, String(run++));
        const docs = join(root, 'docs');
        mkdirSync(docs, { recursive: true });
        for (let n = 0; n < pageCount; n++) writeFileSync(join(docs, nameOf(n)), pageText(n, n));
        const build = (out: string, ...more: string[]) =>
          runCli(['build', 'docs', '--out', out, '--format', format, '--report', 'json', ...rules, ...more], root);
        let whole: Record<string, string> = {};
        const save = await startSaving(root, format, parser);
        let changed: Set<string> | undefined;
        for (const one of [{ kind: 'build' } as const, ...edits, { kind: 'build' } as const]) {
          apply(one, docs);
          for (const name of touched(one)) changed?.add(name);
          if (one.kind !== 'build' || !readdirSync(docs).some((name) => name.endsWith('.md'))) continue;
          const saved = await save(changed);
          changed = new Set();
          const warm = await build('warm', '--cache', 'cache');
          rmSync(join(root, 'cold'), { recursive: true, force: true });
          const cold = await build('cold');
          expect([warm.code, warm.stdout]).toEqual([cold.code, cold.stdout]);
          if (cold.code === 0) whole = readTree(join(root, 'cold'));
          expect(readTree(join(root, 'warm'))).toEqual(whole);
          expect(saved).toEqual({ code: cold.code, diagnostics: JSON.parse(cold.stdout) });
          expect(readTree(join(root, 'saved'))).toEqual(whole);
        }
        rmSync(root, { recursive: true });
      }),
      { numRuns: runs(usual) },
    );
  });

  test('finds nothing to do when nothing has changed, even copied to another folder', async () => {
    const folder = await project(twoPages);
    const args = ['build', 'docs', '--cache', 'cache', '--lang', 'en'];
    expect((await runCli(args, folder)).stderr).toBe('2 pages in faq\n');
    expect((await runCli(args, folder)).stderr).toBe('2 pages in faq, nothing to change\n');
    const other = await project();
    cpSync(folder, other, { recursive: true });
    expect((await runCli(args, other)).stderr).toBe('2 pages in faq, nothing to change\n');
  });

  test('reads no file again that the system says is as it was, and any other', async () => {
    const folder = await project(twoPages);
    const args = ['build', 'docs', '--cache', 'cache', '--format', 'json', '--lang', 'en'];
    const json = () => readFileSync(join(folder, 'faq/faq.json'), 'utf8');
    const file = join(folder, 'docs/suite.md');
    // So old that its times tell it from any later state.
    await sleep(2100);
    await runCli(args, folder);
    expect((await runCli(args, folder)).stderr).toContain('nothing to change');
    const { atime, mtime } = statSync(file);
    writeFileSync(file, readFileSync(file, 'utf8').replace('Texte.', 'Autre.'));
    utimesSync(file, atime, mtime);
    await runCli(args, folder);
    expect(json()).toContain('Autre.');
    // Its stamp is not kept yet: it is read again, and the cache learns that nothing is new.
    expect((await runCli(args, folder)).stderr).toContain('nothing to change');
    writeFileSync(join(folder, 'new.md'), readFileSync(file, 'utf8').replace('Autre.', 'Texte.'));
    utimesSync(join(folder, 'new.md'), atime, mtime);
    renameSync(join(folder, 'new.md'), file);
    await runCli(args, folder);
    expect(json()).toContain('Texte.');
  });

  test('leaves an output alone that is what it would write', async () => {
    const folder = await project(twoPages);
    const stamp = () => statSync(join(folder, 'faq/index.js'), { bigint: true }).ctimeNs;
    expect((await runCli(['build', 'docs', '--lang', 'en'], folder)).stderr).toBe('2 pages in faq\n');
    const before = stamp();
    expect((await runCli(['build', 'docs', '--lang', 'en'], folder)).stderr).toContain('nothing to change');
    expect(stamp()).toBe(before);
    rmSync(join(folder, 'faq/sections/suite/fin.js'));
    expect((await runCli(['build', 'docs', '--lang', 'en'], folder)).stderr).toBe('2 pages in faq\n');
  });

  test('keeps an output that was changed by hand, and builds again once it is gone', async () => {
    const folder = await project(twoPages);
    const args = ['build', 'docs', '--cache', 'cache', '--format', 'json'];
    await runCli(args, folder);
    const file = join(folder, 'faq/faq.json');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('Texte.', 'Autre.'));
    expect((await runCli(args, folder)).code).toBe(2);
    expect(readFileSync(file, 'utf8')).toContain('Autre.');
    rmSync(file);
    expect((await runCli(args, folder)).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('is not misled by a cache with any one byte flipped', async () => {
    const folder = await project(twoPages);
    const args = ['build', 'docs', '--cache', 'cache', '--format', 'json'];
    await runCli(args, folder);
    const expected = readFileSync(join(folder, 'faq/faq.json'), 'utf8');
    cpSync(join(folder, 'cache'), join(folder, 'kept'), { recursive: true });
    const files = Object.keys(readTree(join(folder, 'kept')));
    const flip = fc.record({ file: fc.constantFrom(...files), at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), bit: fc.nat(7), change: fc.boolean() }); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(flip, async ({ file, at, bit, change }) => {
        rmSync(join(folder, 'cache'), { recursive: true });
        cpSync(join(folder, 'kept'), join(folder, 'cache'), { recursive: true });
        const bytes = readFileSync(join(folder, 'cache', file));
        bytes[Math.floor(at * bytes.length)]! ^= 1 << bit;
        writeFileSync(join(folder, 'cache', file), bytes);
        if (change) rmSync(join(folder, 'faq'), { recursive: true });
        expect((await runCli(args, folder)).code).toBe(0);
        expect(readFileSync(join(folder, 'faq/faq.json'), 'utf8')).toBe(expected);
      }),
      { numRuns: runs(40) },
    );
  });
});
