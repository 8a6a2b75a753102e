/** Longest excerpt, in characters (UTF-16 code units). */
export const excerptLength = 200;

// A sentence ends at . ! ? or …, possibly closed by a quote, before a space and a capital, digit or opening quote.
const sentenceEnd = /[.!?…][»”)]*(?:[\u00a0\u202f]»)?(?=\s+[\p{Lu}\d«“(]|\s*$)/gu;

/** The first sentences of `text` that fit, or its first words when even one sentence is too long. */
export function excerpt(text: string): string {
  const flat = text.replace(/[ \t\r\n]+/g, ' ').trim();
  if (flat.length <= excerptLength) return flat;
  let end = 0;
  for (const match of flat.matchAll(sentenceEnd)) {
    const after = match.index + match[0].length;
    if (after > excerptLength) break;
    end = after;
  }
  if (end > 0) return flat.slice(0, end);
  const words = flat.slice(0, excerptLength - 1);
  const space = words.lastIndexOf(' ');
  return `${(space > 0 ? words.slice(0, space) : words).replace(/[\s,;:\u00a0\u202f]+$/u, '')}…`;
}
