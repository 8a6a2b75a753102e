import type { Io } from './io.js';

/** Work that takes less than this shows nothing. */
const quietMs = 500;
const everyMs = 100;

/** A line that tells how far long work is, until it is done: on a terminal only, and not on one that cannot move its cursor. */
export function createProgress(
  { stderr, env }: Io,
  text: (done: number, all: number) => string,
): (done: number, all: number) => void {
  if (stderr.isTTY !== true || env.TERM === 'dumb' || env.CI) return () => {};
  let next = performance.now() + quietMs;
  let shown = false;
  return (done, all) => {
    if (done === all ? !shown : performance.now() < next) return;
    next = performance.now() + everyMs;
    shown = done < all;
    stderr.overwrite?.(shown ? text(done, all) : '');
  };
}
