import { readFile, stat } from 'node:fs/promises';
import { ignoreMissing } from './beside.js';

/** Whether two files hold the same bytes; `false` when one of them is missing. */
export async function sameFile(a: string, b: string): Promise<boolean> {
  const [one, two] = await Promise.all([stat(a).catch(ignoreMissing), stat(b).catch(ignoreMissing)]);
  if (!one?.isFile() || !two?.isFile() || one.size !== two.size) return false;
  const [first, second] = await Promise.all([readFile(a).catch(ignoreMissing), readFile(b).catch(ignoreMissing)]);
  return first !== undefined && second !== undefined && first.equals(second);
}
