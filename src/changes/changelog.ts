import type { History, HistoryEntry } from '../data/model.js';

/**
 * The lines of `CHANGELOG.md` that tell what happened to the content in one version, from its ledger.
 * Where everything is new, it is counted instead of listed.
 *
 * @param lang Of a translation: its keys are named as `en:page#id`.
 */
export function contentChangelog(history: History, version: string, lang?: string): string[] {
  const name = (key: string) => (lang === undefined ? `\`${key}\`` : `\`${lang}:${key}\``);
  const entries = Object.entries(history)
    .filter(([, { changed }]) => changed.version === version)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const isNew = ([, { first, fate }]: Named) => !fate && first.version === version;
  const added = entries.filter(isNew);
  const others = entries.filter((entry) => !isNew(entry)).map((entry) => toLine(entry, name));
  const isFirst = Object.values(history).every(({ first, fate }) => fate !== undefined || first.version === version);
  const news =
    isFirst && added.length > 0
      ? [count(added, lang)]
      : added.map(([key, { title }]) => `- Add ${name(key)}: ${title}`);
  return [...news, ...others];
}

type Named = readonly [key: string, entry: HistoryEntry];

function count(added: readonly Named[], lang?: string): string {
  const sections = added.filter(([key]) => key.includes('#')).length;
  const counted = (number: number, name: string) => `${number} ${name}${number === 1 ? '' : 's'}`;
  return `- Add ${counted(added.length - sections, 'page')} and ${counted(sections, 'section')}${lang === undefined ? '' : ` in \`${lang}\``}.`;
}

function toLine([key, { title, fate }]: Named, name: (key: string) => string): string {
  if (!fate) return `- Change ${name(key)}: ${title}`;
  if ('moved' in fate) return `- Move ${name(key)} to ${name(fate.moved)}`;
  if ('split' in fate) return `- Split ${name(key)} into ${fate.split.map(name).join(' and ')}`;
  return `- Remove ${name(key)}: ${fate.removed}`;
}
