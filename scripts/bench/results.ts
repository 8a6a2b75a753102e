import { readFile } from 'node:fs/promises';
import { cpus, loadavg, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { replaceFile } from '../../src/build/folder/replace-file.js';
import { root } from '../root.js';
import { peerVersions } from './peers.js';
import type { Row } from './row.js';

/** What the last runs measured, by topic; kept so that one topic can be measured again without the others. */
export interface Results {
  /** The versions of the peers, by name. */
  readonly peers: Readonly<Record<string, string>>;
  readonly topics: Readonly<Record<string, TopicResult>>;
}

export interface TopicResult {
  /** Day of the measurement, `YYYY-MM-DD`. */
  readonly date: string;
  readonly machine: string;
  /** Load average when it ended: above the number of cores, others were using the machine too. */
  readonly load: number;
  /** Version of Node. */
  readonly node: string;
  readonly rows: readonly Row[];
}

const file = join(root, 'scripts/bench/results.json');

export async function readResults(): Promise<Results> {
  return JSON.parse(await readFile(file, 'utf8').catch(() => '{ "peers": {}, "topics": {} }')) as Results;
}

export async function writeResults(results: Results): Promise<void> {
  await replaceFile(file, `${JSON.stringify(results, undefined, 2)}\n`);
}

/** The results with those of one topic replaced: its rows, when and on what kind of machine they were measured. */
export async function withTopic({ topics }: Results, name: string, rows: readonly Row[]): Promise<Results> {
  const date = new Date().toISOString().slice(0, 10);
  const load = Math.round(loadavg()[0]!);
  const topic = { date, machine: machine(), load, node: process.versions.node, rows };
  return { peers: await peerVersions(), topics: { ...topics, [name]: topic } };
}

/** The kind of machine, without anything that names this one. */
function machine(): string {
  const [first] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${first?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${gigabytes} GB, ${platform()}`;
}
