/** Spellings of French that sound alike, one after the other: each is written as the last of its like. */
const sounds: readonly (readonly [spelling: RegExp, sound: string])[] = /* @__PURE__ */ [
  [/ph/g, 'f'],
  [/qu?/g, 'k'],
  [/ch/g, '1'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/gu(?=[eiy])/g, '2'],
  [/g(?=[eiy])/g, 'j'],
  [/2/g, 'g'],
  [/e?au/g, 'o'],
  [/[ae]i/g, 'e'],
  [/y/g, 'i'],
  [/h/g, ''],
  [/z/g, 's'],
  [/t(?=i[oe])/g, 's'],
  [/(.)\1+/g, '$1'],
  [/(?:er|es|ent|[estxd])$/gm, ''],
];

/**
 * How folded words sound, one a line, more or less: what is spelled by ear meets the right spelling.
 *
 * @example
 * toSound('telecharjer') === toSound('telecharger'); // true
 */
export function toSound(folded: string): string {
  return sounds.reduce((sound, [spelling, written]) => sound.replace(spelling, written), folded);
}
