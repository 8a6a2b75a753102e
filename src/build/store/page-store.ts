import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PageDraft } from '../../compiler/compile-page.js';
import type { Finding } from '../../compiler/rules/diagnostic.js';
import { readSealed, seal, writeSealed } from './sealed-file.js';

/** One compiled page: what the others need of it, and its draft as JSON. */
export interface CompiledPage {
  /** A `PageSummary` as JSON. */
  readonly summary: string;
  /** Digest of what the site and other pages see of it. */
  readonly seen: string;
  readonly findings: readonly Finding[];
  /** A `PageDraft` without its findings. */
  readonly draft: string;
}

/** A page that has just been compiled. */
export interface NewPage extends CompiledPage {
  /** Whether it was left to remark although the parser is `native`. */
  readonly fallback: boolean;
}

/** Compiled pages by the digest of all that they were compiled from. */
export interface PageStore {
  get(key: string): CompiledPage | undefined;
  set(key: string, page: CompiledPage): void;
  /** Removes the pages that are not among `keys`, once they outnumber them. */
  prune(keys: ReadonlySet<string>): void;
}

export function readDraft(page: CompiledPage): PageDraft {
  return { ...(JSON.parse(page.draft) as Omit<PageDraft, 'findings'>), findings: page.findings };
}

/** Keeps each page in a file of its own below `folder`. */
export function diskStore(folder: string): PageStore {
  const fileOf = (key: string) => join(folder, key.slice(0, 2), key.slice(2));
  const isNew = !existsSync(folder);
  /** The only pages that a new folder holds: a first build need not look for thousands of others. */
  const own = new Set<string>();
  return {
    get(key) {
      if (isNew && !own.has(key)) return undefined;
      const text = readSealed(fileOf(key))?.content.toString('utf8');
      if (text === undefined) return undefined;
      const end = text.indexOf('\n');
      return { ...(JSON.parse(text.slice(0, end)) as Omit<CompiledPage, 'draft'>), draft: text.slice(end + 1) };
    },
    set(key, { draft, ...rest }) {
      writeSealed(fileOf(key), seal(`${JSON.stringify(rest)}\n${draft}`));
      if (isNew) own.add(key);
    },
    prune(keys) {
      const stored = listKeys(folder);
      if (stored.length <= 2 * keys.size + 100) return;
      for (const key of stored) if (!keys.has(key)) rmSync(fileOf(key), { force: true });
    },
  };
}

function listKeys(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => parentPath.slice(-2) + name);
  } catch {
    return [];
  }
}
