import type { Fate } from './model.js';

/** The keys under which something is published that has left its own; none of what was removed, or has not left. */
export function successorsOf(fate: Fate | undefined): readonly string[] {
  if (!fate || 'removed' in fate) return [];
  return 'moved' in fate ? [fate.moved] : fate.split;
}
