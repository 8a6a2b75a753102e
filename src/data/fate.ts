import type { Fate, HistoryEntry } from './model.js';

/** The keys under which something is published that has left its own; none of what was removed, or has not left. */
export function successorsOf(fate: Fate | undefined): readonly string[] {
  if (!fate || 'removed' in fate) return [];
  return 'moved' in fate ? [fate.moved] : fate.split;
}

/** Where a key has gone in the end, following every move; empty when it was removed or the moves go round. */
export function finalKeys(key: string, history: Readonly<Record<string, Pick<HistoryEntry, 'fate'>>>): string[] {
  const finals: string[] = [];
  const seen = new Set<string>();
  const open = [key];
  while (open.length > 0) {
    const one = open.pop()!;
    if (seen.has(one)) continue;
    seen.add(one);
    const fate = Object.hasOwn(history, one) ? history[one]!.fate : undefined;
    if (!fate) finals.push(one);
    open.push(...successorsOf(fate).toReversed());
  }
  return finals;
}
