// Two columns: emoji and wide East Asian characters (UAX #11, W and F). None: marks and format characters.
const special =
  /(\p{Emoji_Presentation}|.\ufe0f|[ᄀ-ᅟ⺀-〾ぁ-ꓐ가-힣豈-﫿︰-﹯！-｠￠-￦\u{20000}-\u{3fffd}])|[\p{M}\p{Cc}\p{Cf}]/gu;

// Most lines hold nothing but Latin letters and punctuation: these need no closer look.
const plain = /^[ -~\xa0-¬®-ʯ‐-‧\u202f]*$/;

/** Columns that a line takes in a terminal. */
export function displayWidth(line: string): number {
  if (plain.test(line)) return line.length;
  return [...line.normalize().replace(special, (_, wide) => (wide ? '00' : ''))].length;
}
