/** Namespace of the ids: the UUID of version 5 of `datagouv-faq` in the namespace of DNS names. */
const namespace = '3b06ed809e365f6bb689bb3db3ec016a';

/**
 * The UUID of version 5 of a name: the same name has the same one for good.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-5
 */
export function uuidOf(name: string): string {
  const space = Uint8Array.from(namespace.match(/../g)!, (pair) => parseInt(pair, 16));
  const hash = sha1([...space, ...new TextEncoder().encode(name)]).slice(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const digits = hash.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/**
 * SHA-1 of some bytes. Web Crypto gives a promise, and not on pages without HTTPS.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3174#section-6.1
 */
function sha1(bytes: readonly number[]): number[] {
  const padded = [...bytes, 0x80];
  while (padded.length % 64 !== 56) padded.push(0);
  const view = new DataView(new ArrayBuffer(padded.length + 8));
  padded.forEach((byte, at) => view.setUint8(at, byte));
  view.setUint32(padded.length + 4, bytes.length * 8);
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let start = 0; start < view.byteLength; start += 64) mix(state, words(view, start));
  return state.flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 255));
}

/** The 80 words of one block. */
function words(view: DataView, start: number): number[] {
  const all = Array.from({ length: 16 }, (_, at) => view.getUint32(start + at * 4));
  for (let at = 16; at < 80; at++) all.push(rotate(all[at - 3]! ^ all[at - 8]! ^ all[at - 14]! ^ all[at - 16]!, 1));
  return all;
}

function mix(state: number[], block: readonly number[]): void {
  let [a, b, c, d, e] = state as [number, number, number, number, number];
  block.forEach((word, at) => {
    const [bits, constant] = round(at, b, c, d);
    const next = rotate(a, 5) + bits + e + constant + word;
    [a, b, c, d, e] = [next | 0, a, rotate(b, 30), c, d];
  });
  [a, b, c, d, e].forEach((word, at) => (state[at] = (state[at]! + word) | 0));
}

function round(at: number, b: number, c: number, d: number): [bits: number, constant: number] {
  if (at < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (at < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (at < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
