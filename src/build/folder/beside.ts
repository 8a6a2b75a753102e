import { createHash, randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** What stands beside a folder or file while it is replaced: the new one, the old one, a claim to the lock. */
export type BesideKind = 'next' | 'old' | 'claim';

/** A file or folder that a process put beside another, under a name that says whose it is. */
export interface Beside {
  readonly path: string;
  readonly kind: BesideKind;
  readonly pid: number;
  /** Mark of the machine. */
  readonly host: string;
}

/** A new path beside `folder`; its name says which process of which machine it belongs to. */
export function beside(folder: string, kind: BesideKind): string {
  const owner = `${process.pid}-${hostMark()}`;
  return join(dirname(folder), `.${basename(folder)}.${kind}-${owner}-${randomUUID().slice(0, 8)}`);
}

/** Path of the lock of `folder`. */
export function lockOf(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}.lock`);
}

const pattern = /^(next|old|claim)-(\d+)-([0-9a-f]{8})-[0-9a-f]{8}$/;

/** Everything that stands beside `folder`, in the order of the names. */
export async function listBeside(folder: string): Promise<Beside[]> {
  const prefix = `.${basename(folder)}.`;
  const names = (await readdir(dirname(folder)).catch(ignoreMissing)) ?? [];
  return names.sort().flatMap((name) => {
    const [, kind, pid, host = ''] = (name.startsWith(prefix) && pattern.exec(name.slice(prefix.length))) || [];
    return kind === undefined
      ? []
      : [{ path: join(dirname(folder), name), kind: kind as BesideKind, pid: Number(pid), host }];
  });
}

/** Whether the process it belongs to is gone. Nobody knows that of a process on another machine: after a day it counts as gone. */
export function isAbandoned({ path, pid, host }: Beside): boolean {
  if (host === hostMark()) return !isRunning(pid);
  const dayMs = 86_400_000;
  return (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < Date.now() - dayMs;
}

export function hostMark(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

export function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
