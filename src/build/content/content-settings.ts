import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WordLists } from '../../compiler/rules/editorial/word-lists.js';
import type { LinkOptions } from '../../compiler/site/link-pages.js';
import { BuildFailure } from '../failure.js';
import { readTerms, type Terms } from './package-terms.js';

/** What a content folder and its project say of the pages. */
export type ContentSettings = Partial<WordLists> & Terms & Pick<LinkOptions, 'history'>;

/** The files of a content folder that are read beside its pages. */
export const settingsFiles = ['lexicon.yml', 'links.yml', 'history.json'] as const;

/**
 * Reads which words and addresses the pages may hold (`lexicon.yml`, `links.yml`), the ledger of what was published
 * (`history.json`), and the terms of the content from the `package.json` nearest to `project`.
 *
 * @throws BuildFailure when a list or the `package.json` cannot be read.
 */
export async function readContentSettings(folder: string, project: string): Promise<ContentSettings> {
  const [lexicon, links, history] = settingsFiles.map((name) => readIfThere(join(folder, name)));
  return {
    ...readTerms(project),
    ...(await readLists({ ...(lexicon && { lexicon: String(lexicon) }), ...(links && { links: String(links) }) })),
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

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new BuildFailure({ code: 'list-unreadable' }, error);
  }
}
