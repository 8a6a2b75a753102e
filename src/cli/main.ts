#!/usr/bin/env node
import process from 'node:process';
import { attempt } from '../build/attempt.js';
import { exitCodes, writeLine, type ExitCode, type Io } from './io.js';
import { run } from './run.js';
import { languageOf } from './language.js';
import { watchStreams } from './standard-streams.js';
import { loadWords } from './words.js';

const { env, stdin, stdout, stderr } = process;
const args = process.argv.slice(2);
/** `undefined` when the folder that the command was started in has been deleted. */
const cwd = attempt(() => process.cwd());
const say = await loadWords[languageOf(args, cwd ?? '/')]();
const closed = watchStreams({ stdout, stderr }, say, (code) => (process.exitCode = code));
const code =
  cwd === undefined ? refuse() : await run(args, { cwd, env, stdout, stderr, ask: askOn(stdin, stderr), closed });
// What could not be written has failed the command already.
process.exitCode ??= code;

function refuse(): ExitCode {
  writeLine(stderr, say.noCurrentFolder);
  return exitCodes.failure;
}

/**
 * Asks a person at a terminal, a line each; `undefined` where nobody sits at one. Ctrl-C and Ctrl-D answer `undefined`.
 */
function askOn(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Io['ask'] {
  if (!input.isTTY || !output.isTTY) return undefined;
  return async (question) => {
    const { createInterface } = await import('node:readline');
    const lines = createInterface({ input, output });
    return new Promise((resolve) => {
      lines.on('close', () => resolve(undefined));
      lines.question(question, (answer) => {
        resolve(answer);
        lines.close();
      });
    });
  };
}
