import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLinks, type PageIds } from '../../compiler/output/modules.js';
import { mainFiles } from './main-files.js';
import type { FileToWrite } from '../folder/write-files.js';
import { digest } from '../digest.js';
import type { Linking } from '../site/finish-pages.js';
import { haveSamePages, type LinkedRecord, type Slice, type WrittenFaq } from '../manifest/manifest.js';
import { pageFileFormats, pageIdsOf, type PageFileFormatName } from './page-file-formats.js';
import type { PreviousOutput } from './previous-output.js';

/** Opens the output in its place; where there is none, it holds nothing. */
export function openPageFiles(
  out: string | undefined,
  name: PageFileFormatName,
  faq: WrittenFaq | undefined,
  trusted: boolean,
): PreviousOutput {
  const format = pageFileFormats[name];
  const placeOf = (slice: LinkedRecord | Slice): readonly [path: string, start: number] =>
    'id' in slice ? [format.pagePath(slice.id), format.pageStart] : [mainFiles[name], faq!.links.start];
  const bytesOf = (slice: LinkedRecord | Slice): Buffer => {
    const [path, start] = placeOf(slice);
    return readFileSync(join(out!, path)).subarray(start, start + slice.length);
  };
  const holds = (slice: LinkedRecord | Slice): boolean => {
    if (out === undefined || !faq) return false;
    try {
      return trusted || digest(bytesOf(slice)) === slice.digest;
    } catch {
      return false;
    }
  };
  return { trusted, holds, bytesOf, close: () => Promise.resolve() };
}

export interface PageFilesInput {
  readonly name: PageFileFormatName;
  readonly linking: Linking;
  readonly previous: PreviousOutput;
  /** The output in its place, when only the files are wanted that are not as they stand there. */
  readonly standing: WrittenFaq | undefined;
}

export interface PageFilesReport {
  faq?: WrittenFaq;
  /** Paths of files of the output in its place that are no more. */
  readonly gone: Set<string>;
}

/** The files of an output, page by page, each as soon as its page is finished. */
export async function* pageFiles(
  { name, linking, previous, standing }: PageFilesInput,
  report: PageFilesReport,
): AsyncGenerator<FileToWrite, void, undefined> {
  const format = pageFileFormats[name];
  const made = new Map<LinkedRecord, PageIds>();
  const paths = new Set<string>();
  const jsonOf = (page: LinkedRecord): string => previous.bytesOf(page).toString('utf8');
  if (!standing) yield* format.frame();
  for await (const finished of linking.finishPages()) {
    if ('standing' in finished) {
      if (standing) continue;
      for (const page of finished.standing) yield* format.filesOf(page.id, () => jsonOf(page));
      continue;
    }
    const json = finished.made.json.toString('utf8');
    if (format.ids) made.set(finished.record, pageIdsOf(json));
    for (const file of format.filesOf(finished.record.id, () => json)) {
      if (standing) paths.add(file.path);
      yield file;
    }
  }
  const links = name === 'modules' ? linking.links() : undefined;
  const faq = linking.written(0);
  const replaced = standing ? replacedPages(standing, faq) : [];
  for (const page of replaced) {
    for (const path of format.pathsOf(page.id, () => jsonOf(page))) if (!paths.has(path)) report.gone.add(path);
  }
  const isAsBefore =
    standing !== undefined && faq.frame === standing.frame && haveSamePages(faq, standing, ['id', 'entry']);
  report.faq = faq;
  if (isAsBefore && !Buffer.isBuffer(links)) report.faq = linking.written(links?.start ?? 0);
  else {
    const index = format.index(faq);
    if ('value' in index) yield index;
    else {
      report.faq = linking.written(Buffer.byteLength(index.before));
      yield withLinks(index, (Buffer.isBuffer(links) ? links : previous.bytesOf(links!)).toString('utf8'));
    }
  }
  if (!format.ids || (isAsBefore && haveSameIds(made, replaced, jsonOf))) return;
  yield format.ids(
    faq.frame,
    [...faq.pages.values()].map((page) => made.get(page) ?? pageIdsOf(jsonOf(page))),
  );
}

/** The earlier versions of the pages that have changed or are gone. */
function replacedPages(before: WrittenFaq, now: WrittenFaq): LinkedRecord[] {
  const replaced: LinkedRecord[] = [];
  for (const [path, page] of before.pages) if (now.pages.get(path)?.digest !== page.digest) replaced.push(page);
  return replaced;
}

/** Whether the pages that were made have the sections of those that they replace, in an index that is as before. */
function haveSameIds(
  made: ReadonlyMap<LinkedRecord, PageIds>,
  replaced: readonly LinkedRecord[],
  jsonOf: (page: LinkedRecord) => string,
): boolean {
  const before = new Map(replaced.map((page) => [page.id, pageIdsOf(jsonOf(page)).sectionIds.join()]));
  return [...made.values()].every(({ id, sectionIds }) => (before.get(id) ?? sectionIds.join()) === sectionIds.join());
}
