import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { root } from '../../scripts/root.js';
import { readManual } from './manual.js';

const run = promisify(execFile);
const folder = join(inject('project'), 'readme');

/** The manual's examples: every `ts` fence that is not marked `ignore` is a module that must type-check and run. */
const examples = (await readManual()).flatMap(({ path, value }) =>
  [...value.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => {
    const line = value.slice(0, match.index).split('\n').length;
    return { path, line, name: `${path.replace(/\W/g, '-')}-${line}`, code: match[1]! };
  }),
);

/** Runs the modules that its arguments name, and writes what each throws; empty for one that ends well. */
const runAll = `
import { writeFileSync } from 'node:fs';
const faults = {};
for (const name of process.argv.slice(2)) {
  faults[name] = await import('./' + name + '.js').then(() => (process.exitCode ? 'exit code ' + process.exitCode : ''), (error) => error.stack);
  process.exitCode = 0;
}
writeFileSync('faults.json', JSON.stringify(faults));
`;

describe('the manual', () => {
  beforeAll(async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(inject('project'), 'package.json'), '{ "type": "module" }');
    const types = join(inject('project'), 'node_modules/@types');
    await symlink(join(root, 'node_modules/@types'), types, 'dir').catch(() => {});
    for (const { name, code } of examples) {
      await writeFile(join(folder, `${name}.ts`), `${code}\nexport {};\n`);
      const { code: script } = await transform(code, { loader: 'ts', format: 'esm', target: 'node20' });
      await writeFile(join(folder, `${name}.js`), script);
    }
  });

  test('has examples', () => {
    expect(examples.length).toBeGreaterThan(3);
  });

  test('has examples that type-check', async () => {
    const compilerOptions = {
      module: 'NodeNext',
      moduleResolution: 'NodeNext',
      target: 'ES2022',
      lib: ['ES2023', 'DOM'],
      types: ['node'],
      strict: true,
      noEmit: true,
    };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
    const tsc = join(root, 'node_modules/typescript-7/bin/tsc');
    await run(process.execPath, [tsc, '-p', folder]).catch((error: { stdout: string }) => {
      throw new Error(error.stdout);
    });
  });

  describe('runs the example', () => {
    let faults: Readonly<Record<string, string>>;
    beforeAll(async () => {
      await writeFile(join(folder, 'run-all.js'), runAll);
      // In one process: to start thirty takes longer than all they do.
      await run(process.execPath, ['run-all.js', ...examples.map(({ name }) => name)], { cwd: folder });
      faults = JSON.parse(await readFile(join(folder, 'faults.json'), 'utf8')) as typeof faults;
    });

    test.each(examples)('of $path, line $line', ({ name }) => {
      expect(faults).toHaveProperty([name], '');
    });
  });
});
