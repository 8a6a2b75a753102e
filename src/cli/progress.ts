import type { Io } from './io.js';

export interface Progress {
  update(done: number, all: number): void;
  /** Clears the line. */
  end(): void;
}

/** Work that takes less than this shows nothing. */
const quietMs = 500;
const everyMs = 100;

/** A line that tells how far long work is: on a terminal only, and not on one that cannot move its cursor. */
export function createProgress({ stderr, env }: Io, text: (done: number, all: number) => string): Progress {
  if (stderr.isTTY !== true || env.TERM === 'dumb' || env.CI) return { update() {}, end() {} };
  let next = performance.now() + quietMs;
  let shown = false;
  return {
    update(done, all) {
      if (performance.now() < next) return;
      next = performance.now() + everyMs;
      shown = true;
      stderr.overwrite?.(text(done, all));
    },
    end() {
      if (shown) stderr.overwrite?.('');
    },
  };
}
