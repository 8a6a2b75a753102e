import { CommanderError } from 'commander';
import type { CommandContext } from './context.js';
import { CommandFailure, exitCodes, guard, writeLine, type ExitCode, type Io } from './io.js';
import { languageOf } from './language.js';
import { createProgram } from './program.js';
import { isRefusal, systemReason } from './refusing.js';
import { loadWords } from './words.js';

/** Runs the command line `args` (without `node` and the script) and returns the exit code. Never throws. */
export async function run(args: readonly string[], surroundings: Io): Promise<ExitCode> {
  const io = guard(surroundings);
  const language = languageOf(args, io.cwd);
  let code: ExitCode = exitCodes.done;
  const context: CommandContext = {
    io,
    language,
    say: await loadWords[language](),
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
    explain(error, context);
    return exitCodes.failure;
  }
}

/** A refusal in one line; a fault of ours with its stack. */
function explain(error: unknown, { io, say }: CommandContext): void {
  if (error instanceof CommandFailure) for (const line of error.lines) writeLine(io.stderr, line);
  else if (isRefusal(error)) writeLine(io.stderr, say.refusedBySystem(systemReason(error, say), error.path));
  else io.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
