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

/** A name in lower case without its accents; most names are so already. */
function plain(name: string): string {
  if (/^[ -@[-~]*$/.test(name)) return name;
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
