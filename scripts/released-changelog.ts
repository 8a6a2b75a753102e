/** The changelog with what is unreleased as part of `version`, which gets its date; nothing when it says nothing of it. */
export function releasedChangelog(changelog: string, version: string, date: string): string | undefined {
  const [head = '', ...entries] = changelog.split(/^(?=## )/m);
  const isOf = (title: string) => (entry: string) =>
    new RegExp(`^## ${title.replaceAll('.', '\\.')}(?: |$)`, 'm').test(entry);
  const own = [entries.find(isOf(version)), entries.find(isOf('Unreleased'))].filter((entry) => entry !== undefined);
  if (own.length === 0) return undefined;
  const parts = new Map<string, string>();
  for (const part of own.flatMap((entry) => entry.split(/^(?=### )/m).slice(1))) {
    const [title = '', ...lines] = part.split('\n');
    const body = lines.join('\n').trim();
    const before = parts.get(title);
    parts.set(title, before === undefined ? body : `${before}${body.startsWith('- ') ? '\n' : '\n\n'}${body}`);
  }
  const entry = `## ${version} (${date})\n\n${[...parts].map(([title, body]) => `${title}\n\n${body}`).join('\n\n')}\n`;
  const others = entries.filter((one) => !own.includes(one));
  return [head.trimEnd(), entry.trimEnd(), ...others.map((one) => one.trimEnd())].join('\n\n') + '\n';
}
