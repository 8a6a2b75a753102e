import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from './root.js';

/** What npm says of the package that it packs. */
export interface Packed {
  readonly filename: string;
  /** Bytes of the tarball, and of the files in it. */
  readonly size: number;
  readonly unpackedSize: number;
  /** The number of files. */
  readonly entryCount: number;
}

/** Packs the package, as it was last built, into `folder`; without one, only says what would be packed. */
export async function pack(folder?: string): Promise<Packed> {
  const where = folder === undefined ? ['--dry-run'] : ['--pack-destination', folder];
  const { stdout } = await promisify(execFile)('npm', ['pack', '--json', '--ignore-scripts', ...where], {
    cwd: root,
    maxBuffer: 10_000_000,
    // On Windows, npm is a batch file.
    shell: process.platform === 'win32',
  });
  // A list with one item; since npm 12, a table with one entry.
  return Object.values(JSON.parse(stdout) as Readonly<Record<string, Packed>>)[0]!;
}
