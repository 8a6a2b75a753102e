import { Option, type Command } from 'commander';
import { addBuild } from './commands/build.js';
import { addCheck } from './commands/check.js';
import { addDiff } from './commands/diff.js';
import { addFix } from './commands/fix.js';
import { addInit } from './commands/init.js';
import { addNewsletter } from './commands/newsletter.js';
import { addRecord } from './commands/record.js';
import { addRedirects } from './commands/redirects.js';
import { addRender } from './commands/render.js';
import { addStatus } from './commands/status.js';
import { addWatch } from './commands/watch.js';
import type { AddCommand, CommandContext } from './context.js';
import { FaqCommand } from './faq-command.js';
import { wantsColor } from './io.js';
import { languages } from './language.js';
import { choiceOf } from './options.js';
import { packageVersion } from '../build/own-package.js';

/** Every command, in the order of `--help`. */
const commands: readonly AddCommand[] = [
  addInit,
  addCheck,
  addBuild,
  addWatch,
  addFix,
  addRecord,
  addStatus,
  addRender,
  addDiff,
  addNewsletter,
  addRedirects,
];

const exitCodeHelp = `
Exit codes:
  0  done; there may be warnings
  1  the content has errors; nothing was written
  2  the command is wrong, or a file could not be read or written`;

export function createProgram(context: CommandContext): Command {
  const { io, say } = context;
  const program = new FaqCommand(say, 'datagouv-faq')
    .description('Checks and compiles a folder of Markdown pages into typed data, and renders it.')
    .version(packageVersion(), '-v, --version')
    .addOption(new Option('-V').hideHelp())
    .on('option:V', () => program.parse(['--version'], { from: 'user' }))
    .addOption(
      choiceOf('--lang <code>', 'language of the messages; by default that of the project, or French', languages),
    )
    .helpCommand(false)
    .exitOverride()
    .showHelpAfterError(say.helpHint)
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
      getOutHasColors: () => wantsColor(io, io.stdout),
      getErrHasColors: () => wantsColor(io, io.stderr),
    })
    .addHelpText('after', exitCodeHelp);
  // What is set above is inherited.
  for (const add of commands) add(program, context);
  return program;
}
