#!/usr/bin/env node
import process from 'node:process';
import { askOn } from './ask.js';
import { exitCodes, writeLine, type ExitCode } from './io.js';
import { run } from './run.js';
import { languageOf } from './language.js';
import { watchStreams } from './standard-streams.js';
import { loadWords } from './words.js';

const { env, stdin, stdout, stderr } = process;
const args = process.argv.slice(2);
const cwd = currentFolder();
const say = await loadWords[languageOf(args, cwd ?? '/')]();
const closed = watchStreams({ stdout, stderr }, say, (code) => (process.exitCode = code));
const code =
  cwd === undefined ? refuse() : await run(args, { cwd, env, stdout, stderr, ask: askOn(stdin, stderr), closed });
// What could not be written has failed the command already.
process.exitCode ??= code;

/** `undefined` when the folder that the command was started in has been deleted. */
function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

function refuse(): ExitCode {
  writeLine(stderr, say.noCurrentFolder);
  return exitCodes.failure;
}
