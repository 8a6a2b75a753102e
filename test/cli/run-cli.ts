import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../src/cli/run.js';
import type { ExitCode } from '../../src/cli/io.js';

export interface CliResult {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, at noon of 30 November 2026; without `answers`, away from any terminal. */
export async function runCli(
  args: readonly string[],
  cwd: string,
  { env = {}, signal, answers }: { env?: Record<string, string>; signal?: AbortSignal; answers?: string[] } = {},
): Promise<CliResult> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    cwd,
    env,
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
    now: () => new Date(2026, 10, 30, 12),
    ...(signal && { signal }),
    ...(answers && { ask: async () => answers.shift() }),
  });
  return { code, stdout: out.join(''), stderr: err.join('') };
}

/** A folder that goes away with the test, with these files in it. */
export async function project(files: Readonly<Record<string, string>> = {}, parent = tmpdir()): Promise<string> {
  const folder = await mkdtemp(join(parent, 'cli-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeTree(folder, files);
  return folder;
}

/** Where thousands of small files are not synced to a disk, on systems that have such a place. */
export const inMemory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

export async function writeTree(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, value] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), value);
  }
}

/** Two pages without a fault. */
export const twoPages = {
  'docs/index.md':
    '---\ntitle: Aide\nsummary: Les réponses.\n---\n\n## Ouvrir un compte {#compte}\n\nVoir [la suite](suite.md#fin).\n',
  'docs/suite.md': '---\ntitle: Suite\nsummary: La fin.\n---\n\n## La fin {#fin}\n\nTexte.\n',
} as const;
