import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Faq } from '../../model.js';
import { CommandFailure, type Io } from '../io.js';

/** Reads a `faq.json`; without a path, the one of this package. */
export async function readFaq(path: string | undefined, io: Io): Promise<Faq> {
  const file = path === undefined ? ownFaq() : resolve(io.cwd, path);
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new CommandFailure(error.message);
  });
  try {
    const data = JSON.parse(text) as Partial<Faq>;
    if (!Array.isArray(data.pages) || typeof data.version !== 'string')
      throw new SyntaxError('expected `pages` and `version`');
    return data as Faq;
  } catch (error) {
    throw new CommandFailure(`${path ?? file}: not a faq.json: ${(error as Error).message}`);
  }
}

/** It stands beside the built file; from the source, in the folder that was built last. */
function ownFaq(): string {
  const beside = fileURLToPath(new URL('./faq.json', import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL('../../../dist/faq.json', import.meta.url));
}
