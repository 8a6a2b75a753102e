// Two columns: emoji and wide East Asian characters (UAX #11, W and F). None: marks and format characters.
const special =
  /(\p{Emoji_Presentation}|.\ufe0f|[\p{Ideo}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6])|[\p{M}\p{Cc}\p{Cf}]/gu;

// Most lines hold nothing but Latin letters and punctuation: these need no closer look.
const plain = /^[ -~\xa0-\xac\xae-\u02af\u2019\u202f]*$/;

/** Columns that a line takes in a terminal. */
export function displayWidth(line: string): number {
  if (plain.test(line)) return line.length;
  return [...line.normalize().replace(special, (_, wide) => (wide ? '00' : ''))].length;
}
