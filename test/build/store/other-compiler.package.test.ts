import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { project, twoPages } from '../../cli/run-cli.js';

test('what another build of the compiler left in a cache is not taken', async () => {
  const folder = await project(twoPages);
  const own = join(folder, 'package');
  cpSync(join(inject('project'), 'node_modules/datagouv-faq'), own, { recursive: true });
  const build = (): number => {
    const args = [join(own, 'dist/cli.js'), 'build', 'docs', '--format', 'json', '--cache', 'cache'];
    execFileSync(process.execPath, args, { cwd: folder, stdio: 'pipe' });
    const kept = readdirSync(join(folder, 'cache/pages'), { recursive: true, withFileTypes: true });
    return kept.filter((item) => item.isFile()).length;
  };
  const first = build();
  expect(build()).toBe(first);
  // Another build has chunks of other names.
  writeFileSync(join(own, 'dist/chunks/other-0A1B2C3D.js'), '');
  expect(build()).toBe(2 * first);
});
