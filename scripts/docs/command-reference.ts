import type { SourceFile } from '../../src/compiler/index.js';
import { run } from '../../src/cli/run.js';
import { root } from '../root.js';
import { fenced } from './fenced.js';
import { withHeader } from './sources.js';

/** The page of all commands: what `--help` prints, and nothing else. */
export async function commandReference(): Promise<SourceFile> {
  const overview = await helpOf();
  const names = [...overview.matchAll(/^ {2}([a-z]+) \[options\]/gm)].map(([, name]) => name!);
  const chapters = await Promise.all(
    names.map(async (name) => `## ${name} {#${name}}\n\n${fenced(await helpOf(name), 'text')}`),
  );
  const intro = `# Commands\n\nWhat \`npx datagouv-faq --help\` and the \`--help\` of each command print. What they are for: [Command line](../command-line.md).`;
  return {
    path: 'docs/reference/commands.md',
    value: withHeader([intro, fenced(overview, 'text'), ...chapters].join('\n\n'), 'en'),
  };
}

async function helpOf(...command: string[]): Promise<string> {
  let text = '';
  const stream = { columns: 96, isTTY: false, write: (part: string) => ((text += part), true) };
  const code = await run([...command, '--help'], {
    cwd: root,
    env: { NO_COLOR: '1' },
    stdout: stream,
    stderr: stream,
  } as never);
  if (code !== 0) throw new Error(`datagouv-faq ${command.join(' ')} --help ended with code ${code}`);
  return text;
}
