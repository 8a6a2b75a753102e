import type { PageOptions } from '../compiler/compile-page.js';
import type { Finding } from '../compiler/rules/diagnostic.js';
import type { LinkOptions } from '../compiler/site/link-pages.js';
import { given } from '../data/given.js';
import { readContentSettings } from './content/content-settings.js';
import type { ContentListing } from './content/list-content.js';
import { digest } from './digest.js';
import type { BuildOptions } from './options.js';

/** How pages are compiled and linked, from the options of the build and from the files beside the pages. */
export interface Settings {
  readonly page: PageOptions;
  readonly link: LinkOptions;
  /** What was found in the files beside the pages. */
  readonly findings: readonly Finding[];
  /** Digest of the compiler and of all that it compiles a page with. */
  readonly compiledWith: string;
  /** Digest of all that the output depends on besides the pages. */
  readonly digest: string;
}

/** @throws BuildFailure when a file that says how cannot be read. */
export async function readSettings(options: BuildOptions, compilerId: string): Promise<Settings> {
  const { content, project, rules, parser, drafts, editUrl, recordCommand, today } = options;
  const { findings, foreignTerms, editorial, editions, lang, frontMatter, history, histories, ...terms } =
    await readContentSettings(content, project);
  const page: PageOptions = given({
    rules,
    lang,
    frontMatter,
    foreignTerms,
    editorial,
    editions,
    parser: parser === 'native' ? parser : undefined,
  });
  const link: LinkOptions = {
    ...terms,
    ...given({ rules, drafts, editUrl, history, histories, recordCommand, today }),
  };
  const compiledWith = digest(JSON.stringify([compilerId, page]));
  const ledgers = [history, ...Object.values(histories ?? {})].map((file) => file && digest(file.value));
  return {
    page,
    link,
    findings,
    compiledWith,
    digest: digest(JSON.stringify([compiledWith, { ...link, history: undefined, histories: undefined }, ledgers])),
  };
}

/** The settings with the files that pages can name. */
export function withFiles(settings: Settings, { others }: ContentListing): Settings {
  const { link } = settings;
  return { ...settings, link: { ...link, files: others }, digest: digest(JSON.stringify([settings.digest, others])) };
}

/** Digest of all that a page is compiled from: the key of the result. */
export function pageKey(path: string, value: Uint8Array, { compiledWith }: Settings): string {
  return digest(`${compiledWith} ${digest(value)} ${path}`);
}
