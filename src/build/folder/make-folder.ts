import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { attempt } from '../attempt.js';

/**
 * Makes a folder and those above it; one that is there already stays. Node's own `recursive` never ends where a system
 * answers ENOENT for a new folder although the one above is there, as Linux does below `/proc`.
 */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  const parent = dirname(folder);
  if (!existsSync(parent)) makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it in the meantime.
    if (!isFolder(folder)) throw error;
  }
}

/** What cannot be looked at is told by the attempt to make it. */
function isFolder(path: string): boolean {
  return attempt(() => statSync(path).isDirectory()) === true;
}
