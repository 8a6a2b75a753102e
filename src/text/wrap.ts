import { displayWidth } from './display-width.js';

// A line may end at a space, which stays with the next word, and before an ideograph, kana or pictograph, but not
// behind what opens, joins or is a space. What closes stays with what it follows.
const breaks = /(?= )|(?<![\p{Ps}\p{Pi}\p{Zs}\p{Cf}])(?=[\p{Ideo}\u3041-\u30fa\p{Extended_Pictographic}])/u;

/**
 * Breaks a text into lines of at most `width` columns, at its spaces and between ideographs; a `\n` always breaks.
 * A word that is wider stands on a line of its own.
 */
export function wrap(text: string, width: number): string {
  return text.trim().replace(/.+/g, (line) => {
    let used = 0;
    return line
      .trim()
      .replace(/ +/g, ' ')
      .split(breaks)
      .reduce((wrapped, part) => {
        used += displayWidth(part);
        if (!wrapped || used <= width) return wrapped + part;
        used = displayWidth((part = part.trim()));
        return `${wrapped}\n${part}`;
      }, '');
  });
}
