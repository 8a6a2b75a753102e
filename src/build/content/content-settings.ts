import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../compiler/rules/diagnostic.js';
import type { WordLists } from '../../compiler/rules/editorial/word-lists.js';
import type { LinkOptions } from '../../compiler/site/link-pages.js';
import { BuildFailure } from '../failure.js';
import { readInside } from '../read-inside.js';
import { createFileReport } from './file-report.js';
import { readTerms, type Terms } from './package-terms.js';

/** What a content folder and its project say of the pages. */
export type ContentSettings = Partial<WordLists> &
  Terms &
  Pick<LinkOptions, 'history'> & {
    /** What keeps one of the files from being read. */
    readonly findings: readonly Finding[];
  };

/** The files of a content folder that are read beside its pages. */
export const settingsFiles = ['lexicon.yml', 'links.yml', 'history.json'] as const;

/**
 * Reads which words and addresses the pages may hold (`lexicon.yml`, `links.yml`), the ledger of what was published
 * (`history.json`), and the terms of the content from the `package.json` nearest to `project`.
 *
 * @throws BuildFailure when a list or the `package.json` cannot be read.
 */
export async function readContentSettings(folder: string, project: string): Promise<ContentSettings> {
  const findings: Finding[] = [];
  const [lexicon, links, history] = settingsFiles.map((name) => readIfThere(folder, name, findings));
  return {
    findings,
    ...readTerms(project),
    ...(await readLists({ ...(lexicon && { lexicon: textOf(lexicon) }), ...(links && { links: textOf(links) }) })),
    ...(history && { history: { path: settingsFiles[2], value: history } }),
  };
}

async function readLists(lists: { readonly lexicon?: string; readonly links?: string }): Promise<Partial<WordLists>> {
  if (lists.lexicon === undefined && lists.links === undefined) return {};
  // The parser of YAML is loaded for those who have lists.
  const { readWordLists } = await import('../../compiler/rules/editorial/word-lists.js');
  try {
    return readWordLists(lists);
  } catch (error) {
    throw new BuildFailure({ code: 'list-unreadable' }, error);
  }
}

function textOf(value: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(value);
}

/** As a page is read: what lies outside the folder, or is no regular file, is reported, and nothing of it printed. */
function readIfThere(folder: string, name: string, findings: Finding[]): Uint8Array | undefined {
  const file = join(folder, name);
  if (!lstatSync(file, { throwIfNoEntry: false })) return undefined;
  try {
    return readInside(folder, file);
  } catch (error) {
    createFileReport(name, findings).failure(error);
    return undefined;
  }
}
