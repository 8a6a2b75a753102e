import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digest } from './digest.js';

/** Writes a text under its own digest, so that a file that was cut or changed is known when it is read. */
export function writeSealed(file: string, text: string): void {
  const content = `${digest(text)}\n${text}`;
  try {
    writeFileSync(file, content);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** The text that `writeSealed` wrote, or `undefined` when the file is missing, cut, changed or foreign. */
export function readSealed(file: string): string | undefined {
  let content: Buffer;
  try {
    content = readFileSync(file);
  } catch {
    return undefined;
  }
  const text = content.subarray(65);
  return content[64] === 0x0a && content.toString('latin1', 0, 64) === digest(text) ? text.toString('utf8') : undefined;
}
