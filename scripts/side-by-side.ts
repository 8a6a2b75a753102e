/** Runs scripts of `package.json` side by side, as many as there are cores; prints each when it ends, fails with any. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

const queue = process.argv.slice(2);
let hasFailed = false;
await Promise.all(Array.from({ length: availableParallelism() }, work));
process.exitCode = hasFailed ? 1 : 0;

async function work(): Promise<void> {
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const { code, said } = await runScript(name);
    if (code !== 0) hasFailed = true;
    process.stdout.write(`${code === 0 ? 'ok' : 'not ok'}  ${name}\n${code === 0 ? '' : said}`);
  }
}

function runScript(name: string): Promise<{ readonly code: number | null; readonly said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', name], { shell: process.platform === 'win32' });
    let said = '';
    child.stdout.on('data', (text) => (said += String(text)));
    child.stderr.on('data', (text) => (said += String(text)));
    child.on('error', reject).on('close', (code) => resolve({ code, said }));
  });
}
