import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A script to run with Node. */
export interface Command {
  readonly args: readonly string[];
  readonly cwd: string;
  /** Brings the folder into the state to measure; not measured. */
  readonly before?: () => Promise<void>;
}

export interface Usage {
  /** User and system time of the process and of the Node processes it started, all threads. */
  readonly cpuMs: number;
  /** The most memory one process held, resident. */
  readonly peakMb: number;
  readonly wallMs: number;
  readonly stdout: string;
}

const hook = pathToFileURL(join(import.meta.dirname, 'report-usage.mjs')).href;

/** Runs a command in a process of its own; throws with what it printed when it fails. */
export async function measure({ args, cwd, before }: Command): Promise<Usage> {
  await before?.();
  const folder = await mkdtemp(join(tmpdir(), 'datagouv-faq-bench-'));
  const usage = join(folder, 'usage');
  try {
    const start = performance.now();
    const { stdout } = await run(process.execPath, args, {
      cwd,
      env: { ...process.env, NODE_OPTIONS: `--import=${hook}`, BENCH_USAGE: usage },
      maxBuffer: Infinity,
    });
    const wallMs = performance.now() - start;
    const lines = (await readFile(usage, 'utf8')).trim().split('\n');
    const processes = lines.map((line) => line.split(' ').map(Number) as [cpuUs: number, maxRssKb: number]);
    return {
      cpuMs: processes.reduce((sum, [cpuUs]) => sum + cpuUs, 0) / 1000,
      peakMb: Math.max(...processes.map(([, maxRssKb]) => maxRssKb)) / 1024,
      wallMs,
      stdout,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Measures commands in turn, A B A B, so that a slow minute of the machine strikes them all. */
export async function measureInTurn<Name extends string>(
  commands: Readonly<Record<Name, Command>>,
  rounds: number,
): Promise<Record<Name, Usage[]>> {
  const names = Object.keys(commands) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, [] as Usage[]])) as Record<Name, Usage[]>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) results[name].push(await measure(commands[name]));
  }
  return results;
}
