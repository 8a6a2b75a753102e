import { lstatSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createReport, type Finding } from '../../compiler/rules/diagnostic.js';
import type { WordLists } from '../../compiler/rules/editorial/word-lists.js';
import type { PageOptions } from '../../compiler/compile-page.js';
import { languageFolder } from '../../compiler/site/paths.js';
import type { LinkOptions } from '../../compiler/site/link-pages.js';
import type { SourceFile } from '../../compiler/source/source-file.js';
import { given } from '../../data/given.js';
import { attempt } from '../attempt.js';
import { readInside } from '../read-inside.js';
import { reportUnread } from './report-unread.js';
import { readConfiguration } from '../configuration/read-configuration.js';
import { toTerms, type Terms } from '../configuration/terms.js';

/** What a content folder and its project say of the pages. */
export type ContentSettings = Partial<WordLists> &
  Terms &
  Pick<LinkOptions, 'history' | 'histories'> &
  Pick<PageOptions, 'lang' | 'frontMatter' | 'editions'> & {
    /** What keeps one of the files from being read. */
    readonly findings: readonly Finding[];
  };

/** Whether a path is that of a file that says something of the pages. */
export function isSettingsFile(path: string): boolean {
  return settingsFiles.some((name) => name === path || path.endsWith(`/${name}`));
}

/** The ledger of a content folder, and of each translation in its folder. */
export const ledgerName = 'history.json';

/** The files of a content folder that are read beside its pages. */
const settingsFiles = ['lexicon.yml', 'links.yml', ledgerName] as const;

/**
 * Reads which words and addresses the pages may hold (`lexicon.yml`, `links.yml`), the ledger of what was published
 * (`history.json`, and that of each translation in its folder), and the terms of the content from the `package.json` nearest to `project`.
 *
 * @throws BuildFailure when the `package.json` cannot be read.
 */
export async function readContentSettings(folder: string, project: string): Promise<ContentSettings> {
  const findings: Finding[] = [];
  const configuration = await readConfiguration(project);
  const { settings } = configuration;
  const [lexicon, links, history] = settingsFiles.map((name) => {
    const elsewhere = name === 'lexicon.yml' ? settings.lexicon : name === 'links.yml' ? settings.links : undefined;
    return elsewhere === undefined
      ? readIfThere(folder, name, findings)
      : readIfThere(configuration.folder, elsewhere, findings, relative(folder, join(configuration.folder, elsewhere)));
  });
  return {
    findings,
    ...toTerms(configuration),
    ...given({ lang: settings.lang, frontMatter: settings.frontMatter }),
    ...(await readLists({ lexicon, links }, findings)),
    ...(history && { history: { path: settingsFiles[2], value: history } }),
    ...(await readTranslations(folder, findings)),
  };
}

/** The words and the ledgers of translations, each in the folder of its language. */
async function readTranslations(
  folder: string,
  findings: Finding[],
): Promise<Pick<LinkOptions, 'histories'> & Pick<PageOptions, 'editions'>> {
  const histories: Record<string, SourceFile> = {};
  const editions: Record<string, WordLists> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const lang = entry.isDirectory() ? languageFolder(`${entry.name}/`) : undefined;
    if (lang === undefined) continue;
    const lists = await readLists(
      { lexicon: readIfThere(folder, `${lang}/lexicon.yml`, findings) },
      findings,
      `${lang}/`,
    );
    if (lists) editions[lang] = lists;
    const path = `${lang}/${ledgerName}`;
    const value = readIfThere(folder, path, findings);
    if (value) histories[lang] = { path, value };
  }
  return {
    ...(Object.keys(histories).length > 0 && { histories }),
    ...(Object.keys(editions).length > 0 && { editions }),
  };
}

async function readLists(
  { lexicon, links }: Readonly<Record<string, Uint8Array | undefined>>,
  findings: Finding[],
  folder = '',
): Promise<WordLists | undefined> {
  if (!lexicon && !links) return undefined;
  // The parser of YAML is loaded for those who have lists.
  const { ListError, readWordLists } = await import('../../compiler/rules/editorial/word-lists.js');
  try {
    return readWordLists(given({ lexicon: lexicon && textOf(lexicon), links: links && textOf(links) }), folder);
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
    createReport(error.path, findings)('list-syntax', error.place, error.data);
    return undefined;
  }
}

function textOf(value: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(value);
}

/** As a page is read: what lies outside the folder, or is no regular file, is reported, and nothing of it printed. */
function readIfThere(folder: string, name: string, findings: Finding[], shown = name): Uint8Array | undefined {
  const file = join(folder, name);
  // The list of the pages names a folder that cannot be looked into.
  if (!attempt(() => lstatSync(file))) return undefined;
  try {
    return readInside(folder, file);
  } catch (error) {
    reportUnread(shown, error, findings);
    return undefined;
  }
}
