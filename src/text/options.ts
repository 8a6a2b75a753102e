import type { UrlPolicy } from '../data/addresses.js';

/** How `renderText` prints. */
export interface TextOptions extends Omit<UrlPolicy, 'links'> {
  /** Columns of a line; `Infinity` never wraps. Default: 72. */
  readonly width?: number;
  /**
   * Where a link's address goes: numbered at the end of the text, behind the link in angle brackets, or nowhere (`'none'` is another word for it).
   * Default: `'footnotes'`.
   */
  readonly links?: 'footnotes' | 'inline' | 'omit' | 'none';
  /** How titles stand out. Default: `'underline'`. */
  readonly headings?: 'underline' | 'upper-case' | 'plain';
  /** Whether the titles of the given pages or sections are printed; those of their sections always are. Default: `'include'`. */
  readonly heading?: 'include' | 'omit';
}
