import type { Vanished } from '../../compiler/ledger/vanished.js';
import { successorsOf } from '../../data/fate.js';
import type { Fate } from '../../data/model.js';
import { nearest } from '../../data/nearest.js';
import type { Published } from '../../data/published.js';
import type { CommandContext } from '../context.js';
import { CommandFailure, writeLine } from '../io.js';

/**
 * Asks where a question went that is no longer published.
 *
 * @throws CommandFailure when nobody answers.
 */
export async function askFate(
  { key, entry, renamed }: Vanished,
  current: ReadonlyMap<string, Published>,
  { io, say }: CommandContext,
): Promise<Fate> {
  writeLine(io.stderr, say.whereTo(key, entry.title));
  const proposal = renamed?.key;
  writeLine(io.stderr, say.howToTell(proposal));
  for (;;) {
    const answer = (await io.ask?.('> '))?.trim();
    if (answer === undefined) throw new CommandFailure(say.notRecorded);
    const fate = readFate(answer === '' ? (proposal ?? '') : answer);
    const unknown = successorsOf(fate).find((target) => !current.has(target));
    if (fate && unknown === undefined) return fate;
    writeLine(
      io.stderr,
      unknown === undefined ? say.howToTell(proposal) : say.unknownId(unknown, nearest(unknown, current.keys())),
    );
  }
}

/** A new key, several of them, or a dash and a reason. */
function readFate(answer: string): Fate | undefined {
  if (/^[-\u2013\u2014]/.test(answer)) {
    const reason = answer.slice(1).trim();
    return reason === '' ? undefined : { removed: reason };
  }
  const keys = answer.split(/[\s,]+/).filter(Boolean);
  if (keys.length === 0) return undefined;
  return keys.length === 1 ? { moved: keys[0]! } : { split: keys };
}
