import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digest, digestLength } from '../digest.js';
import { readRegular } from '../read-regular.js';
import { toBytes } from './lines.js';

export interface Sealed {
  readonly digest: string;
  readonly content: Buffer;
}

/** Writes a content under its own digest, so that a file that was cut or changed is known when it is read. */
export function writeSealed(file: string, { digest, content }: Sealed): void {
  const sealed = Buffer.concat([Buffer.from(`${digest}\n`), content]);
  try {
    writeFileSync(file, sealed);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, sealed);
  }
}

export function seal(content: string | Buffer): Sealed {
  const bytes = toBytes(content);
  return { digest: digest(bytes), content: bytes };
}

const newline = 0x0a;

/** What `writeSealed` wrote, or `undefined` when the file is missing, cut, changed or foreign. */
export function readSealed(file: string): Sealed | undefined {
  let sealed: Buffer;
  try {
    sealed = readRegular(file).value;
  } catch {
    return undefined;
  }
  const content = sealed.subarray(digestLength + 1);
  const expected = sealed.toString('latin1', 0, digestLength);
  return sealed[digestLength] === newline && expected === digest(content) ? { digest: expected, content } : undefined;
}
