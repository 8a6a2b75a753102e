/** Aborts when the process is asked to end, by Ctrl-C or by another process. Asked twice, it ends at once. */
export function interrupts(): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  return stop.signal;
}
