import type { History, HistoryEntry } from '../data/model.js';

/**
 * The lines of `CHANGELOG.md` that tell what happened to the content in one version, from its ledger.
 * Where everything is new, it is counted instead of listed.
 */
export function contentChangelog(history: History, version: string): string[] {
  const entries = Object.entries(history)
    .filter(([, { changed }]) => changed.version === version)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const isNew = ([, { first, fate }]: Named) => !fate && first.version === version;
  const added = entries.filter(isNew);
  const others = entries.filter((entry) => !isNew(entry)).map(toLine);
  const isFirst = Object.values(history).every(({ first, fate }) => fate !== undefined || first.version === version);
  const news =
    isFirst && added.length > 0 ? [count(added)] : added.map(([key, { title }]) => `- Add \`${key}\`: ${title}`);
  return [...news, ...others];
}

type Named = readonly [key: string, entry: HistoryEntry];

function count(added: readonly Named[]): string {
  const sections = added.filter(([key]) => key.includes('#')).length;
  return `- Add ${added.length - sections} pages and ${sections} sections.`;
}

function toLine([key, { title, fate }]: Named): string {
  if (!fate) return `- Change \`${key}\`: ${title}`;
  if ('moved' in fate) return `- Move \`${key}\` to \`${fate.moved}\``;
  if ('split' in fate) return `- Split \`${key}\` into ${fate.split.map((target) => `\`${target}\``).join(' and ')}`;
  return `- Remove \`${key}\`: ${fate.removed}`;
}
