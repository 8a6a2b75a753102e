#!/usr/bin/env node
import process from 'node:process';
import { askOn } from './ask.js';
import { run } from './run.js';
import { watchStreams } from './standard-streams.js';

const { env, stdin, stdout, stderr } = process;
const args = process.argv.slice(2);
const closed = watchStreams({ stdout, stderr }, args, process.cwd(), (code) => (process.exitCode = code));
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
