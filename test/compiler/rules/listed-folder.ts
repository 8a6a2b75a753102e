import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listContent } from '../../../src/build/content/list-content.js';
import type { Found } from './rule-cases.js';

/** What is found when a folder is listed that holds `index.md`, and at the path of a page what `make` puts there. */
export async function listFolder(make: (path: string) => void): Promise<readonly Found[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rule-'));
  try {
    writeFileSync(join(folder, 'index.md'), '');
    make(join(folder, 'page.md'));
    return listContent(folder).findings.map(({ rule, path, place }) => ({ rule, path, line: place.line }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
