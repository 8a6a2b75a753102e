import type { TextOptions } from './options.js';

/** What one call of `renderText` gathers while it prints. */
export interface Document {
  readonly options: TextOptions;
  /** Puts a link's URL below the folder of the FAQ. */
  readonly below: (url: string) => string;
  /** Key of the page or section being printed: tells the footnotes of two bodies apart. */
  key: string;
  /** What stands at the end, by URL or by a footnote's key, in the order of the numbers. */
  readonly notes: Map<string, string>;
  /** Abbreviations already spelled out. */
  readonly spelled: Set<string>;
}

/** Puts `margin` before every line but the first. */
export function hang(text: string, margin: string): string {
  return text.replace(/\n/g, `\n${margin}`);
}
