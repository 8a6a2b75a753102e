import { readFile } from 'node:fs/promises';
import { replaceFile } from '../src/build/folder/replace-file.js';

/** Writes the `### Content` part of a version's entry in the changelog; the entry is made when it is missing. */
export async function writeContentChangelog(path: string, version: string, lines: readonly string[]): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => '# Changelog\n');
  const after = withContentPart(before, version, lines);
  await replaceFile(path, after);
}

/** The changelog with `lines` as the content part of `version`; everything else stays as it is. */
export function withContentPart(changelog: string, version: string, lines: readonly string[]): string {
  const part = `### Content\n\n${lines.join('\n')}\n`;
  const entries = changelog.split(/^(?=## )/m);
  const index = entries.findIndex((entry) => entry.startsWith(`## ${version}`));
  if (index < 0) {
    const [head = '', ...others] = entries;
    return [
      `${head.trimEnd()}\n\n`,
      `## ${version}\n\n${part}`,
      ...others.map((entry) => `\n${entry.trimEnd()}\n`),
    ].join('');
  }
  const parts = entries[index]!.split(/^(?=### )/m);
  const at = parts.findIndex((one) => one.startsWith('### Content'));
  if (at < 0) parts.push(`${parts.pop()!.trimEnd()}\n\n${part}`);
  else parts[at] = `${part}${at === parts.length - 1 ? '' : '\n'}`;
  entries[index] = `${parts.join('').trimEnd()}\n${index === entries.length - 1 ? '' : '\n'}`;
  return entries.join('');
}

/** The changelog with what is unreleased as part of `version`, which gets its date; nothing when it says nothing of it. */
export function releasedChangelog(changelog: string, version: string, date: string): string | undefined {
  const [head = '', ...entries] = changelog.split(/^(?=## )/m);
  const isOf = (title: string) => (entry: string) =>
    new RegExp(`^## ${title.replaceAll('.', '\\.')}(?: |$)`, 'm').test(entry);
  const own = [entries.find(isOf(version)), entries.find(isOf('Unreleased'))].filter((entry) => entry !== undefined);
  if (own.length === 0) return undefined;
  const parts = new Map<string, string>();
  for (const part of own.flatMap((entry) => entry.split(/^(?=### )/m).slice(1))) {
    const [title = '', ...lines] = part.trimEnd().split('\n');
    parts.set(title, [parts.get(title) ?? `${title}\n`, ...lines.filter((line) => line !== '')].join('\n'));
  }
  const entry = `## ${version} (${date})\n\n${[...parts.values()].join('\n\n')}\n`;
  const others = entries.filter((one) => !own.includes(one));
  return [head.trimEnd(), entry.trimEnd(), ...others.map((one) => one.trimEnd())].join('\n\n') + '\n';
}
