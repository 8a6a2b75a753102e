// Two columns: emoji and wide East Asian characters (UAX #11, W and F). None: marks and format characters.
const special =
  /(\p{Emoji_Presentation}|.\ufe0f|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])|[\p{M}\p{Cc}\p{Cf}]/gu;

// Most lines hold nothing but Latin letters and punctuation: these need no closer look.
const plain = /^[ -~\xa0-\u00ac\u00ae-\u02af\u2010-\u2027\u202f]*$/;

/** Columns that a line takes in a terminal. */
export function displayWidth(line: string): number {
  if (plain.test(line)) return line.length;
  return [...line.normalize().replace(special, (_, wide) => (wide ? '00' : ''))].length;
}
