import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digestLength, digestOf } from '../digest.js';
import { readRegular } from '../read-regular.js';
import { toBytes } from './lines.js';
import { makeFolder } from '../folder/make-folder.js';

/** Changes with the form of what is kept: what another version of this package has left is not read. */
const format = 'datagouv-faq 2';

/**
 * Writes a content with a seal over itself and over its name, so that a file that was cut or changed, or put in the
 * place of another, is known when it is read. A seal is no signature: anybody can make one.
 *
 * @returns The seal.
 */
export function writeSealed(file: string, name: string, content: string | Buffer): string {
  const bytes = toBytes(content);
  const seal = sealOf(name, bytes);
  const sealed = Buffer.concat([Buffer.from(`${seal}\n`), bytes]);
  try {
    writeFileSync(file, sealed);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    makeFolder(dirname(file));
    writeFileSync(file, sealed);
  }
  return seal;
}

/**
 * What `writeSealed` wrote under this name, or `undefined` when the file is missing, cut, changed or another's.
 *
 * @param own The only seal that counts. Default: any.
 */
export function readSealed(file: string, name: string, own?: string): Buffer | undefined {
  let sealed: Buffer;
  try {
    sealed = readRegular(file).value;
  } catch {
    return undefined;
  }
  const content = sealed.subarray(digestLength + 1);
  const seal = sealOf(name, content);
  const isSealed = sealed.toString('latin1', 0, digestLength + 1) === `${seal}\n`;
  return isSealed && (own === undefined || own === seal) ? content : undefined;
}

function sealOf(name: string, content: Buffer): string {
  const hash = createHash('sha256').update(`${format}\n${name}\n`).update(content);
  return digestOf(hash);
}
