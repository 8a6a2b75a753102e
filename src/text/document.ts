import type { TextOptions } from './options.js';

/** What `renderText` knows while it prints a page or a section, and what it gathers. */
export interface Document {
  readonly options: TextOptions;
  /** Writes the URL of a link of the body being printed. */
  readonly below: (url: string) => string;
  /** Tells the footnotes of two bodies apart. */
  readonly key: number;
  /** What stands at the end, by URL or by a footnote's key, in the order of the numbers. */
  readonly notes: Map<string, string>;
  /** Abbreviations already spelled out. */
  readonly spelled: Set<string>;
}

/** Puts `margin` before every line but the first. */
export function hang(text: string, margin: string): string {
  return text.replace(/\n/g, `\n${margin}`);
}
