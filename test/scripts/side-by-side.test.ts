import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { root } from '../../scripts/root.js';
import { project } from '../cli/run-cli.js';

const run = promisify(execFile);

test('checks side by side fail together when one fails, whose words are printed', async () => {
  const scripts = { good: 'echo fine', bad: 'echo wrong && exit 3', other: 'echo fine' };
  const cwd = await project({ 'package.json': JSON.stringify({ scripts }) });
  const tsx = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts/side-by-side.ts')];
  const { stdout } = await run(process.execPath, [...tsx, 'good', 'other'], { cwd });
  expect(stdout.split('\n').sort()).toEqual(['', 'ok  good', 'ok  other']);
  await expect(run(process.execPath, [...tsx, 'good', 'bad', 'other'], { cwd })).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/^not ok {2}bad\nwrong\n/m),
  });
});
