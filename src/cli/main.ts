#!/usr/bin/env node
import process from 'node:process';
import { run } from './run.js';

const { env, stdout, stderr, argv } = process;
process.exitCode = await run(argv.slice(2), { cwd: process.cwd(), env, stdout, stderr });
