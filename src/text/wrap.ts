import { displayWidth } from './display-width.js';

/**
 * Breaks a text into lines of at most `width` columns, at its spaces; a `\n` always breaks.
 * A word that is wider stands on a line of its own.
 */
export function wrap(text: string, width: number): string {
  return text.trim().replace(/.+/g, (line) => {
    let used = -1;
    return line.trim().replace(/ *([^ ]+)/g, (_, word: string) => {
      const columns = displayWidth(word);
      const before = used < 0 ? '' : used + columns < width ? ' ' : '\n';
      used = (before === ' ' ? used + 1 : 0) + columns;
      return before + word;
    });
  });
}
