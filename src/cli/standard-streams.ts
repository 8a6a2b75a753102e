import { exitCodes, writeLine, type Output } from './io.js';
import { systemReason } from './refusing.js';
import type { Words } from './words.js';

export interface StandardStream extends Output {
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
}

interface StandardStreams {
  readonly stdout: StandardStream;
  readonly stderr: StandardStream;
}

/**
 * Listens to what goes wrong while the output is written. A reader that has gone, such as `head`, has what it wanted:
 * the work goes on and says nothing more. Any other refusal, such as a full disk, fails the command in one sentence.
 *
 * @param say The words for that sentence.
 * @param fail Called with the exit code, once or more.
 * @returns Aborts when a reader has gone.
 */
export function watchStreams(
  { stdout, stderr }: StandardStreams,
  say: Words,
  fail: (code: number) => void,
): AbortSignal {
  const closed = new AbortController();
  const onError = (error: NodeJS.ErrnoException): void => {
    if (error.code === 'EPIPE') return closed.abort();
    fail(exitCodes.failure);
    writeLine(stderr, say.cannotPrint(systemReason(error, say)));
  };
  stdout.on('error', onError);
  stderr.on('error', (error) => (error.code === 'EPIPE' ? closed.abort() : fail(exitCodes.failure)));
  return closed.signal;
}
