import type { Io } from './io.js';

/**
 * Asks a person at a terminal, a line each; `undefined` where nobody sits at one. Ctrl-C and Ctrl-D answer `undefined`.
 */
export function askOn(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Io['ask'] {
  if (!input.isTTY || !output.isTTY) return undefined;
  return async (question) => {
    const { createInterface } = await import('node:readline');
    const lines = createInterface({ input, output });
    return new Promise((resolve) => {
      lines.on('close', () => resolve(undefined));
      lines.question(question, (answer) => {
        resolve(answer);
        lines.close();
      });
    });
  };
}
