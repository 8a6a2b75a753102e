import type { Command } from 'commander';
import type { ExitCode, Io } from './io.js';
import type { Language, Words } from './words.js';

/** What a command is given: its surroundings, its words, and how it says how it ended. */
export interface CommandContext {
  readonly io: Io;
  /** Language of the messages. */
  readonly language: Language;
  /** The words of that language. */
  readonly say: Words;
  /** Wraps the work of a command; what it returns becomes the exit code. */
  readonly action: <A extends unknown[]>(work: (...args: A) => Promise<ExitCode>) => (...args: A) => Promise<void>;
}

/** Adds a command and its options to the program. */
export type AddCommand = (program: Command, context: CommandContext) => void;
