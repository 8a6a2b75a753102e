const word = /\p{L}{4,}/gu;

/**
 * A 64-bit sketch of a text, in 16 hexadecimal digits: texts that share most of their words have sketches that
 * differ in few bits. It lets the ledger tell a reworded answer from another one without keeping the text.
 *
 * See Charikar, "Similarity estimation techniques from rounding algorithms" (STOC 2002).
 */
export function sketch(text: string): string {
  const weights = Array.from({ length: 64 }, () => 0);
  for (const [match] of text.toLowerCase().normalize('NFC').matchAll(word)) {
    const halves = [fnv1a(match, 0x811c9dc5), fnv1a(match, 0x9747b28c)];
    for (let bit = 0; bit < 64; bit++) weights[bit]! += (halves[bit >> 5]! >>> (bit & 31)) & 1 ? 1 : -1;
  }
  let digits = '';
  for (let start = 0; start < 64; start += 4) {
    const value = weights.slice(start, start + 4).reduce((sum, weight, bit) => sum + (weight > 0 ? 1 << bit : 0), 0);
    digits += value.toString(16);
  }
  return digits;
}

/** Share of the bits in which two sketches differ: about 0.5 for texts that have nothing in common. */
export function sketchDistance(a: string, b: string): number {
  let bits = 0;
  for (let index = 0; index < 16; index++) {
    const difference = parseInt(a[index] ?? '0', 16) ^ parseInt(b[index] ?? '0', 16);
    bits += [0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4][difference]!;
  }
  return bits / 64;
}

/** The FNV-1a hash with a final mix, so that every bit depends on every letter. */
function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
