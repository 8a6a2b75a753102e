import type { PageOptions } from '../../compiler/compile-page.js';
import type { OutputFile } from '../../compiler/output/output-file.js';
import type { FileToWrite } from '../folder/write-files.js';
import type { Content, Finished, FinishedRecord } from '../site/finished.js';
import type { StandingOutput } from './standing-output.js';

/** An output that stands in its folder as it was written, and what it was written from. */
export interface KnownOutput extends Finished {
  readonly standing: StandingOutput;
}

/** A form of output: files that are the same for every content, files of each page, and files that gather all pages. */
export interface Format {
  readonly frame: () => Iterable<OutputFile>;
  readonly ofPage: (id: string, json: string) => Iterable<OutputFile>;
  readonly gathering: (
    content: Content,
    known: KnownOutput | undefined,
    settings: Pick<PageOptions, 'frontMatter'>,
  ) => AsyncIterable<FileToWrite>;
  /** What the gathering files take from a page: they stay as they are while this and the site's data do. */
  readonly gathered: (page: FinishedRecord) => string;
}

/** Whether both hold as many pages, which agree in their order on what `of` takes from them. */
export function agreeOn(
  of: (page: FinishedRecord) => string,
  { pages: now }: Finished,
  { pages: before }: Finished,
): boolean {
  if (now.size !== before.size) return false;
  const others = before.values();
  for (const page of now.values()) {
    const other = others.next().value!;
    if (page !== other && of(page) !== of(other)) return false;
  }
  return true;
}
