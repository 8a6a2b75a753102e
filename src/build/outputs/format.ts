import type { OutputFile } from '../../compiler/output/modules.js';
import type { FileToWrite } from '../folder/write-files.js';
import type { Content, FinishedRecord } from '../site/finished.js';

/** Gives the inventory of all links, as JSON. */
export type Inventory = () => Promise<Buffer>;

/** A form of output: files that are the same for every content, files of each page, and files that gather all pages. */
export interface Format {
  readonly frame: () => Iterable<OutputFile>;
  readonly ofPage: (id: string, json: string) => Iterable<OutputFile>;
  readonly gathering: (content: Content, inventory: Inventory) => AsyncIterable<FileToWrite>;
  /** What the gathering files take from a page: they stay as they are while this and the site's data do. */
  readonly gathered: (page: FinishedRecord) => unknown;
}
