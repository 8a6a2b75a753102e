/** A host as people read it: labels that DNS writes in ASCII (`xn--caf-dma`) in their own letters (RFC 3492). */
export function toReadableHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join('.');
}

const base = 36;

/** The letters of a label after its `xn--`; `undefined` for what no encoder wrote. */
function decodePunycode(encoded: string): string | undefined {
  const last = encoded.lastIndexOf('-');
  const output = Array.from(encoded.slice(0, Math.max(0, last)), (sign) => sign.codePointAt(0)!);
  let [codePoint, at, bias] = [128, 0, 72];
  let index = last + 1;
  while (index < encoded.length) {
    const before = at;
    for (let weight = 1, k = base; ; k += base) {
      const digit = parseInt(encoded.charAt(index++), base);
      if (Number.isNaN(digit)) return undefined;
      // Letters stand for 0 to 25 and digits for 26 to 35: the other way round than in numbers.
      const value = digit < 10 ? digit + 26 : digit - 10;
      at += value * weight;
      const threshold = Math.min(26, Math.max(1, k - bias));
      if (value < threshold) break;
      weight *= base - threshold;
    }
    const count = output.length + 1;
    bias = adapt(at - before, count, before === 0);
    codePoint += Math.floor(at / count);
    if (codePoint > 0x10ffff) return undefined;
    at %= count;
    output.splice(at++, 0, codePoint);
  }
  return String.fromCodePoint(...output);
}

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > 455; k += base) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}
