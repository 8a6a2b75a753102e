/** What a command reads from its surroundings and writes to: given, so that tests can give others. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Ends a command that runs until it is stopped. Default: when the process is asked to end. */
  readonly signal?: AbortSignal;
}

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
}

/** What the exit code says. */
export const exitCodes = {
  /** Done; there may be warnings. */
  done: 0,
  /** The content has errors; nothing was written. */
  contentErrors: 1,
  /** The command itself is wrong, or the system refused to read or write. */
  failure: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A reason to stop that the user can act upon: printed without a stack. */
export class CommandFailure extends Error {
  override readonly name: string = 'CommandFailure';
}

/** Whether to colour: on a terminal, unless `NO_COLOR` is set (https://no-color.org), or anywhere with `FORCE_COLOR`. */
export function wantsColor(io: Io, output: Output): boolean {
  if (io.env.NO_COLOR) return false;
  if (io.env.FORCE_COLOR !== undefined) return io.env.FORCE_COLOR !== '0';
  return output.isTTY === true && io.env.TERM !== 'dumb';
}
