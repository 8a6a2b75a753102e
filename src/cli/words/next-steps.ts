/** What a new project has, which decides what it is told to do. */
export interface NextSteps {
  /** As the user called it. */
  readonly folder: string;
  /** Where the settings name another folder, each command has to be told this one, and `build` where it writes. */
  readonly out?: string;
  /** Whether the package stands in `node_modules`. */
  readonly isInstalled: boolean;
}

export const ownFaqPage = 'https://github.com/datagouv/datagouv-faq/blob/main/docs/own-faq.md';

/** A line for each command, with what it does. */
export function nextCommands({ folder, out }: NextSteps, does: Readonly<Record<string, string>>): string[] {
  const told = (name: string) => (out === undefined ? '' : ` ${folder}${name === 'build' ? ` --out ${out}` : ''}`);
  const commands = Object.keys(does).map((name) => `npx datagouv-faq ${name}${told(name)}`);
  const width = Math.max(...commands.map(({ length }) => length));
  return Object.values(does).map((what, index) => `  ${commands[index]!.padEnd(width)}   ${what}`);
}
