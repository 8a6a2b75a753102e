import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const pages = ['index.md', 'suite.md', 'fin.md'] as const;

/** A page that holds the number of its round 50 times, each beside a character that may be spoilt. */
export function pageOf(name: string, round: number, isSpoilt = false): string {
  const text = `${round} ${isSpoilt ? 'dâ€™ici' : 'd’ici'}\n\n`;
  return `---\ntitle: ${name}\nsummary: Tout.\n---\n\n## Une {#une}\n\n${text.repeat(50)}`;
}

/** What every file of a folder holds, by path. */
export function tree(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, 'latin1')]));
}
