import { createHash } from 'node:crypto';
import { closeSync, constants, openSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { attempt } from '../attempt.js';
import { digestLength, digestOf } from '../digest.js';
import { readRegular } from '../read-regular.js';
import { toBytes } from './lines.js';
import { makeFolder } from '../folder/make-folder.js';

/** Changes with the form of what is kept: what another version of this package has left is not read. */
const format = 'datagouv-faq 2';

const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/** Somebody else may have put a link there, which would lead the content elsewhere, or a pipe that nobody reads. */
const flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_NONBLOCK;

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
    write(file, sealed);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    makeFolder(dirname(file));
    write(file, sealed);
  }
  return seal;
}

function write(file: string, sealed: Buffer): void {
  const descriptor = openSync(file, flags, 0o666);
  try {
    writeFileSync(descriptor, sealed);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * What `writeSealed` wrote under this name, or `undefined` when the file is missing, cut, changed or another's.
 *
 * @param own The only seal that counts. Default: any.
 */
export function readSealed(file: string, name: string, own?: string): Buffer | undefined {
  const sealed = attempt(() => readRegular(file).value);
  if (!sealed) return undefined;
  const content = sealed.subarray(digestLength + 1);
  const seal = sealOf(name, content);
  const isSealed = sealed.toString('latin1', 0, digestLength + 1) === `${seal}\n`;
  return isSealed && (own === undefined || own === seal) ? content : undefined;
}

function sealOf(name: string, content: Buffer): string {
  const hash = createHash('sha256').update(`${format}\n${name}\n`).update(content);
  return digestOf(hash);
}
