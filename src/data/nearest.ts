import leven from 'leven';

/** The candidate closest to `value` (edit distance), or `undefined` when none is close. */
export function nearest(value: string, candidates: Iterable<string>): string | undefined {
  const worst = Math.max(2, Math.floor(value.length * 0.4));
  let best: string | undefined;
  let bestDistance = worst + 1;
  for (const candidate of candidates) {
    const distance = leven(value, candidate, { maxDistance: bestDistance });
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
