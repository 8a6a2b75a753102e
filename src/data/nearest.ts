import leven from 'leven';

/**
 * The candidate closest to `value` (edit distance, whatever the case and the accents), or `undefined` when none is
 * close: what shares no letter is not.
 */
export function nearest(value: string, candidates: Iterable<string>): string | undefined {
  const wanted = plain(value);
  const worst = Math.max(2, Math.floor(wanted.length * 0.4));
  let best: string | undefined;
  let bestDistance = worst + 1;
  for (const candidate of candidates) {
    const known = plain(candidate);
    const distance = leven(wanted, known, { maxDistance: bestDistance });
    if (distance < bestDistance && distance < Math.max(wanted.length, known.length)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** The key whose id, without its page, is closest to `id`. */
export function nearestById(id: string, keys: readonly string[]): string | undefined {
  const idOf = (key: string) => key.slice(key.indexOf('#') + 1);
  const near = nearest(id, keys.map(idOf));
  return keys.find((key) => idOf(key) === near);
}

/** A name in lower case without its accents; most names are so already. */
function plain(name: string): string {
  if (/^[ -@[-~]*$/.test(name)) return name;
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
