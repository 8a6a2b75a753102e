import { Command, CommanderError } from 'commander';
import { commands, type CommandContext } from './commands.js';
import { CommandFailure, exitCodes, wantsColor, type ExitCode, type Io } from './io.js';
import { packageVersion } from '../build/package-version.js';

const exitCodeHelp = `
Exit codes:
  0  done; there may be warnings
  1  the content has errors; nothing was written
  2  the command is wrong, or a file could not be read or written

Messages are in French; --lang en for English.`;

/** Runs the command line `args` (without `node` and the script) and returns the exit code. Never throws. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const context: CommandContext = {
    io,
    action:
      (work) =>
      async (...given) => {
        code = await work(...given);
      },
  };
  try {
    await createProgram(context).parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.failure;
    io.stderr.write(error instanceof CommandFailure ? `${error.message}\n` : `${explain(error)}\n`);
    return exitCodes.failure;
  }
}

function createProgram(context: CommandContext): Command {
  const { io } = context;
  const program = new Command('datagouv-faq')
    .description('Checks and compiles a folder of Markdown pages into typed data, and renders it.')
    .version(packageVersion())
    .helpCommand(false)
    .showHelpAfterError('(--help lists the commands and options)')
    .addHelpText('after', exitCodeHelp);
  const settings: ((command: Command) => unknown)[] = [
    (command) => command.exitOverride(),
    (command) =>
      command.configureOutput({
        writeOut: (text) => io.stdout.write(text),
        writeErr: (text) => io.stderr.write(text),
        getOutHasColors: () => wantsColor(io, io.stdout),
        getErrHasColors: () => wantsColor(io, io.stderr),
      }),
  ];
  // Set before the commands are added: they inherit it.
  for (const set of settings) set(program);
  for (const add of commands) add(program, context);
  return program;
}

/** A refusal of the system in one line; a fault of ours with its stack. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && 'syscall' in error ? error.message : (error.stack ?? error.message);
}
