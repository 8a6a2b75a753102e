/** Words that YAML takes for a boolean or for nothing (https://yaml.org/spec/1.2.2/#103-core-schema). */
const otherValue = '(?:[Tt]rue|TRUE|[Ff]alse|FALSE|[Nn]ull|NULL)';

/** A key and its text: in single quotes, in double quotes without escapes, a date, or words that are no other value. */
const line = new RegExp(
  String.raw`^(?!null:)([a-z]+): (?:'([^'\n]*)'|"([^"\\\n]*)"|(\d{4}-\d\d-\d\d|(?!${otherValue}$)\p{L}(?:[^:#\n]*[^:#\s])?))$`,
  'u',
);

/**
 * Reads front matter that has one text a line, as most has; `undefined` for any other, and where a key comes twice.
 * YAML's parser gives the same, and takes as long for it as Markdown's for the page.
 */
export function readPlainFrontMatter(yaml: string): Readonly<Record<string, string>> | undefined {
  const texts = new Map<string, string>();
  for (const source of yaml.split('\n')) {
    const [, key, single, double, plain] = line.exec(source) ?? [];
    if (key === undefined || texts.has(key)) return undefined;
    texts.set(key, single ?? double ?? plain!);
  }
  return Object.fromEntries(texts);
}
