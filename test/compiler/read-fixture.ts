import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../src/compiler/index.js';

const root = join(import.meta.dirname, '..', 'fixtures');

/** The files of `test/fixtures/<name>/`, as the compiler takes them. */
export function readFixture(name: string): SourceFile[] {
  return readdirSync(join(root, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) => {
      const path = join(parentPath, file);
      return { path: path.slice(join(root, name).length + 1).replaceAll('\\', '/'), value: readFileSync(path) };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
