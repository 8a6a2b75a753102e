/** Runs scripts of `package.json` side by side, as many as there are cores; prints each when it ends, fails with any. */
import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';

const run = promisify(execFile);
const queue = process.argv.slice(2);
await Promise.all(Array.from({ length: availableParallelism() }, work));

async function work(): Promise<void> {
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const said = await wordsOfFailure(name);
    if (said !== undefined) process.exitCode = 1;
    process.stdout.write(said === undefined ? `ok  ${name}\n` : `not ok  ${name}\n${said}`);
  }
}

/** What a script says that fails; nothing of one that does not. */
async function wordsOfFailure(name: string): Promise<string | undefined> {
  const options = { shell: process.platform === 'win32', maxBuffer: Infinity };
  return run('npm', ['run', '--silent', name], options).then(
    () => undefined,
    ({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }) => stdout + stderr,
  );
}
