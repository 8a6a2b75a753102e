/** How `renderText` prints. */
export interface TextOptions {
  /** Columns of a line; `Infinity` never wraps. Default: 72. */
  readonly width?: number;
  /**
   * Where a link's address goes: numbered at the end of the text, behind the link in angle brackets, or nowhere.
   * Default: `'footnotes'`.
   */
  readonly links?: 'footnotes' | 'inline' | 'omit';
  /** How titles stand out. Default: `'underline'`. */
  readonly headings?: 'underline' | 'upper-case' | 'plain';
  /** Whether the titles of the given pages or sections are printed; those of their sections always are. Default: `'include'`. */
  readonly heading?: 'include' | 'omit';
  /** Put before internal links, as the folder under which the FAQ is published. Default: they stay relative. */
  readonly baseUrl?: string;
}
