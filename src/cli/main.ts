#!/usr/bin/env node
import process from 'node:process';
import { askOn } from './ask.js';
import { run } from './run.js';
import { languageOf } from './language.js';
import { watchStreams } from './standard-streams.js';
import { loadWords } from './words.js';

const { env, stdin, stdout, stderr } = process;
const args = process.argv.slice(2);
const say = await loadWords[languageOf(args, process.cwd())]();
const closed = watchStreams({ stdout, stderr }, say, (code) => (process.exitCode = code));
const code = await run(args, {
  cwd: process.cwd(),
  env,
  stdout,
  stderr,
  ask: askOn(stdin, stderr),
  closed,
});
// What could not be written has failed the command already.
process.exitCode ??= code;
