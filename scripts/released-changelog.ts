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
