import { displayWidth } from './display-width.js';

/**
 * Breaks a text into lines of at most `width` columns, at its spaces; a `\n` always breaks.
 * A word that is wider stands on a line of its own.
 */
export function wrap(text: string, width: number): string {
  return text.trim().replace(/.+/g, (line) => {
    let wrapped = '';
    let used = Infinity;
    for (const word of line.trim().split(/ +/)) {
      const columns = displayWidth(word);
      const fits = used + columns < width;
      wrapped += (fits ? ' ' : wrapped && '\n') + word;
      used = fits ? used + 1 + columns : columns;
    }
    return wrapped;
  });
}
