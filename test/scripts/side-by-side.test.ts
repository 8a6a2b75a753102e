import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { root } from '../../scripts/root.js';
import { project } from '../cli/run-cli.js';

test('checks side by side fail together when one fails, whose words are printed', async () => {
  const scripts = { good: 'echo fine', bad: 'echo wrong && exit 3', other: 'echo fine' };
  const cwd = await project({ 'package.json': JSON.stringify({ scripts }) });
  const tsx = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts/side-by-side.ts')];
  const failure = await promisify(execFile)(process.execPath, [...tsx, 'good', 'bad', 'other'], { cwd }).catch(
    (error: unknown) => error,
  );
  expect(failure).toMatchObject({ code: 1 });
  const { stdout } = failure as { stdout: string };
  expect(stdout.split('\n').sort()).toEqual(['', 'not ok  bad', 'ok  good', 'ok  other', 'wrong']);
});
