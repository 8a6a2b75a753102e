import { onOneLine, visible } from '../compiler/rules/print/visible.js';

/** What a command reads from its surroundings and writes to: given, so that tests can give others. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Ends a command that runs until it is stopped. Default: when the process is asked to end. */
  readonly signal?: AbortSignal;
  /** Aborts when nobody reads the output any longer. Default: somebody does. */
  readonly closed?: AbortSignal;
  /** Asks a person, and gives the line that was typed; `undefined` when no answer will come. Default: nobody is there. */
  readonly ask?: ((question: string) => Promise<string | undefined>) | undefined;
  /** Default: the clock of the system. */
  readonly now?: () => Date;
}

export interface Output {
  write(text: string): unknown;
  /** Writes over the current line of a terminal. Default: there is no such line. */
  readonly overwrite?: (text: string) => unknown;
  readonly isTTY?: boolean | undefined;
  /** Width of a terminal. Default: 80. */
  readonly columns?: number | undefined;
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
  /** The reason, or the reasons, a line each. */
  readonly lines: readonly string[];

  constructor(reasons: string | readonly string[], options?: ErrorOptions) {
    const lines = [reasons].flat();
    super(lines.join('\n'), options);
    this.lines = lines;
  }
}

/** Whether to colour: on a terminal, unless `NO_COLOR` is set (https://no-color.org), or anywhere with `FORCE_COLOR`. */
export function wantsColor(io: Io, output: Output): boolean {
  if (io.env.NO_COLOR) return false;
  if (io.env.FORCE_COLOR !== undefined) return io.env.FORCE_COLOR !== '0';
  return output.isTTY === true && io.env.TERM !== 'dumb';
}

/** The styles of diagnostics: the only control sequences that are written, and only in colour. */
// oxlint-disable-next-line no-control-regex -- It is the sequence itself that is looked for.
const style = /(\u001b\[(?:0|1|2|31|33)m)/;

/** The same surroundings, but no control character of a page, a file's name or a stranger's file is written. */
export function guard(io: Io): Io {
  return { ...io, stdout: guardOutput(io, io.stdout), stderr: guardOutput(io, io.stderr) };
}

function guardOutput(io: Io, output: Output): Output {
  const clean = wantsColor(io, output)
    ? (text: string) => text.split(style).map((part, index) => (index % 2 === 0 ? visible(part) : part)).join('') // prettier-ignore
    : visible;
  return {
    isTTY: output.isTTY,
    columns: output.columns,
    write: (text) => output.write(clean(text)),
    overwrite: (text) => output.write(`\r\u001b[K${onOneLine(text)}`),
  };
}

/** Writes one line, whatever the values in it hold. */
export function writeLine(output: Output, line: string): void {
  output.write(`${onOneLine(line)}\n`);
}

/** Writes JSON for programs; what a terminal would obey is escaped, which changes nothing for them. */
export function writeJson(output: Output, data: unknown): void {
  const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  output.write(`${JSON.stringify(data, null, 2).replace(/(?!\n)\p{Cc}/gu, escape)}\n`);
}

/** The day it is where the command runs. */
export function today({ now = () => new Date() }: Io): string {
  const time = now();
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
