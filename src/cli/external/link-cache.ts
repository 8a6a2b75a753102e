import { attempt } from '../../build/attempt.js';
import { replaceFile } from '../../build/folder/replace-file.js';
import { readRegular } from '../../build/read-regular.js';
import type { LinkAnswer } from './request-link.js';

/** Answers of earlier runs, so that a server is asked about a page once a day at most. */
export interface LinkCache {
  get(url: string): LinkAnswer | undefined;
  set(url: string, answer: LinkAnswer): void;
  save(): Promise<void>;
}

const dayMs = 86_400_000;

interface Entry {
  readonly answer: LinkAnswer;
  readonly at: number;
}

/** Opens the cache in `file`; a damaged one counts as empty. Only addresses that answered are kept. */
export function openLinkCache(file: string, nowMs: number): LinkCache {
  const entries = read(file);
  return {
    get(url) {
      const entry = entries.get(url);
      return entry && nowMs - entry.at >= 0 && nowMs - entry.at < dayMs ? entry.answer : undefined;
    },
    set(url, answer) {
      if (answer.kind === 'ok' || answer.kind === 'moved') entries.set(url, { answer, at: nowMs });
    },
    async save() {
      const fresh = [...entries].filter(([, { at }]) => nowMs - at < dayMs);
      await replaceFile(file, JSON.stringify(Object.fromEntries(fresh)));
    },
  };
}

function read(file: string): Map<string, Entry> {
  const data = attempt(() => JSON.parse(readRegular(file).value.toString('utf8')) as Record<string, Entry> | null);
  return new Map(Object.entries(data ?? {}).filter(isEntry));
}

/** Whether it is what `set` keeps: the file may come from anybody who shares the cache. */
function isEntry([, entry]: [string, Entry | null]): boolean {
  const { answer, at } = entry ?? {};
  if (typeof at !== 'number') return false;
  return answer?.kind === 'ok' || (answer?.kind === 'moved' && typeof answer.location === 'string');
}
