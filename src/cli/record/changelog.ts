/**
 * The changelog with `lines` as the content part of `version`, whose entry is made if need be; everything else stays,
 * and all of it where nothing of the content changed: a version may be of code alone.
 */
export function withContentPart(changelog: string, version: string, lines: readonly string[]): string {
  if (lines.length === 0) return changelog;
  const part = `### Content\n\n${lines.join('\n')}\n`;
  const entries = changelog.split(/^(?=## )/m);
  const index = entries.findIndex((entry) => entry.split(/\s/, 2)[1] === version);
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
