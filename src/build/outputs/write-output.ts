import { digest } from '../digest.js';
import { replaceFolder } from '../folder/replace-folder.js';
import { FolderChanged, updateFolder } from '../folder/update-folder.js';
import { writeFiles, type FileToWrite } from '../folder/write-files.js';
import type { LastOutput } from '../memory.js';
import type { RunContext } from '../run-context.js';
import type { Content, Finished } from '../site/finished.js';
import type { Format } from './format.js';
import { below, editionsOf, filesOfChanged } from './editions.js';
import { inventoryKey, readInventory } from './inventory.js';
import { json } from './json.js';
import { mainFiles, type OutputFormat } from './main-files.js';
import { modules } from './modules.js';
import { pages } from './pages.js';
import { standingOutput, type StandingOutput } from './standing-output.js';

const formats: Readonly<Record<OutputFormat, Format>> = { json, modules, pages };

/** An output that stands in its folder as it was written, and the pages that it holds. */
export interface KnownOutput extends Finished, Pick<LastOutput, 'gathered' | 'inventory'> {
  readonly standing: StandingOutput;
}

export interface WrittenOutput extends LastOutput {
  /** Whether anything had to be written. */
  readonly isChanged: boolean;
}

/** Makes the output folder hold the content. Of an output that is known, only what has changed is written. */
export async function writeOutput(
  content: Content,
  known: KnownOutput | undefined,
  context: RunContext,
): Promise<WrittenOutput> {
  const { out, format = 'json', watch = false } = context.options;
  const gathered = digest(
    JSON.stringify([
      content.site.data,
      ...(content.site.editions ? [content.site.editions] : []),
      Array.from(content.pages.values(), formats[format].gathered),
    ]),
  );
  const made = { gathered, inventory: inventoryKey(content) };
  const end = (isChanged: boolean, standing: StandingOutput | undefined) => ({
    ...made,
    isChanged,
    standing: () => standing,
  });
  if (!known) {
    const write = (next: string) => writeFiles(next, filesOf(content, undefined, made, context));
    const isReplaced = await replaceFolder(out!, write);
    return end(isReplaced, standingOutput(out!, mainFiles[format]));
  }
  try {
    const changes = await updateFolder(out!, {
      write: (next) => writeFiles(next, filesOf(content, known, made, context), { sync: !watch }),
      gone: (written) =>
        filesOfChanged(known.standing.paths(), known, content).filter((path) => !written.includes(path)),
      isCurrent: (changes) => known.standing.isCurrent() && known.standing.isFree(changes),
      isWhole: !watch,
    });
    if (known.inventory !== made.inventory) context.store.delete(known.inventory);
    return end(changes.written.length + changes.removed.length > 0, known.standing.after(changes));
  } catch (error) {
    if (!(error instanceof FolderChanged)) throw error;
    return writeOutput(content, undefined, context);
  }
}

/** The files of the content that are not as the known output has them. */
async function* filesOf(
  content: Content,
  known: KnownOutput | undefined,
  made: Pick<LastOutput, 'gathered' | 'inventory'>,
  { options: { format = 'json' }, store }: RunContext,
): AsyncGenerator<FileToWrite, void, undefined> {
  const { frame, ofPage, gathering } = formats[format];
  for (const { lang, folder, content: edition } of editionsOf(content)) {
    const isKnown = known && (lang === undefined || known.site.editions?.[lang]);
    if (!isKnown) for (const file of frame()) yield below(folder, file);
    for (const [path, { id, key }] of edition.pages) {
      if (known?.pages.get(path)?.key === key) continue;
      for (const file of ofPage(id, (await content.read(path)).json.toString('utf8'))) yield below(folder, file);
    }
    if (made.gathered === known?.gathered) continue;
    const inventory = () => readInventory(edition, inventoryKey(edition), store);
    for await (const file of gathering(edition, inventory)) yield below(folder, file);
  }
}
