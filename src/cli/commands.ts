import type { Command } from 'commander';
import { addBuild } from './build.js';
import { addCheck } from './check.js';
import { addFix } from './fix.js';
import { addDiff } from './diff.js';
import { addNewsletter } from './newsletter.js';
import { addRedirects } from './redirects.js';
import { addRender } from './render.js';
import { addWatch } from './watch.js';
import type { ExitCode, Io } from './io.js';

/** What a command is given: its surroundings, and how it says how it ended. */
export interface CommandContext {
  readonly io: Io;
  /** Wraps the work of a command; what it returns becomes the exit code. */
  readonly action: <A extends unknown[]>(work: (...args: A) => Promise<ExitCode>) => (...args: A) => Promise<void>;
}

export type AddCommand = (program: Command, context: CommandContext) => void;

/** Every command, in the order of `--help`. */
export const commands: readonly AddCommand[] = [
  addCheck,
  addBuild,
  addWatch,
  addFix,
  addRender,
  addDiff,
  addNewsletter,
  addRedirects,
];
