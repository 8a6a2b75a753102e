import type { PageOptions } from '../../compiler/compile-page.js';
import { replaceFolder } from '../folder/swap-folder.js';
import { FolderChanged, updateFolder } from '../folder/update-folder.js';
import { writeFiles, type FileToWrite } from '../folder/write-files.js';
import type { RunContext } from '../run-context.js';
import type { Content } from '../site/finished.js';
import { below, editionsOf, filesOfChanged } from './editions.js';
import { UnsoundCache } from '../failure.js';
import { agreeOn, type Format, type KnownOutput } from './format.js';
import { json } from './json.js';
import { mainFiles, type OutputFormat } from './main-files.js';
import { modules } from './modules.js';
import { pages } from './pages.js';
import { soundContent } from './sound-content.js';
import { standingOutput, type StandingOutput } from './standing-output.js';

const formats: Readonly<Record<OutputFormat, Format>> = { json, modules, pages };

export interface WrittenOutput {
  /** Whether anything had to be written. */
  readonly isChanged: boolean;
  /** The output as it stands now. */
  readonly standing: StandingOutput | undefined;
}

/**
 * Makes the output folder hold the content. Of an output that is known, only what has changed is written.
 *
 * @throws UnsoundCache before anything is replaced.
 */
export async function writeOutput(
  found: Content,
  known: KnownOutput | undefined,
  context: RunContext,
): Promise<WrittenOutput> {
  const { out = '', format: name = 'json', watch = false } = context.options;
  const format = formats[name];
  const { page } = context.settings;
  const content = context.store.isOwn ? found : await soundContent(found);
  if (!known) {
    const isChanged = await replaceFolder(out, (next) => writeFiles(next, allFiles(content, format, page)));
    return { isChanged, standing: standingOutput(out, mainFiles[name], () => true) };
  }
  try {
    const changes = await updateFolder(out, {
      write: (next) => writeFiles(next, changedFiles(content, known, format, page), { sync: !watch }),
      gone: (written) =>
        filesOfChanged(known.standing.paths(), known, content).filter((path) => !written.includes(path)),
      isCurrent: (changes) => known.standing.isCurrent() && known.standing.isFree(changes),
      own: known.standing.own,
      isWhole: !watch,
    });
    return { isChanged: changes.written.length + changes.removed.length > 0, standing: known.standing.after(changes) };
  } catch (error) {
    // Another process has changed the output meanwhile: nothing that was known of it counts any more.
    if (error instanceof UnsoundCache || (!(error instanceof FolderChanged) && known.standing.isCurrent())) throw error;
    return writeOutput(found, undefined, context);
  }
}

type Files = AsyncGenerator<FileToWrite, void, undefined>;

async function* allFiles(content: Content, { frame, ofPage, gathering }: Format, settings: PageOptions): Files {
  for (const { folder, edition } of editionsOf(content)) {
    yield* below(folder, frame());
    for (const [path, { id }] of edition.pages)
      yield* below(folder, ofPage(id, (await content.read(path)).toString('utf8')));
    yield* below(folder, gathering(edition, undefined, settings));
  }
}

async function* changedFiles(content: Content, known: KnownOutput, format: Format, settings: PageOptions): Files {
  const { frame, ofPage, gathering, gathered } = format;
  const knownEditions = editionsOf(known);
  for (const { folder, edition } of editionsOf(content)) {
    const before = knownEditions.find((one) => one.folder === folder)?.edition;
    if (!before) yield* below(folder, frame());
    for (const [path, { id, key }] of edition.pages) {
      if (known.pages.get(path)?.key === key) continue;
      yield* below(folder, ofPage(id, (await content.read(path)).toString('utf8')));
    }
    const hasSameData = before && JSON.stringify(edition.site.data) === JSON.stringify(before.site.data);
    if (!hasSameData || !agreeOn(gathered, edition, before)) yield* below(folder, gathering(edition, before, settings));
  }
}
