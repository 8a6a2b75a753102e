import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project, runCli } from '../cli/run-cli.js';
import { readPage } from './manual.js';

test.each(['README.md', 'docs/own-faq.md'])(
  'the commands of %s make a FAQ of one’s own, as they stand',
  async (path) => {
    const { value } = await readPage(path);
    const block = value.match(/^```sh\n(?=[^`]*npx datagouv-faq init )([^`]*)```$/m)![1]!;
    const commands = [...block.matchAll(/^npx datagouv-faq (.*?)(?: +#.*)?$/gm)].map(([, args]) => args!);
    expect(commands.length).toBeGreaterThan(2);
    const folder = await project({ 'package.json': '{ "name": "library", "version": "1.0.0" }' });
    for (const command of commands) {
      const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word!);
      const { code, stderr } = await runCli(args, folder);
      expect([command, code, code === 0 ? '' : stderr]).toEqual([command, 0, '']);
    }
    const [, key] = [...value.matchAll(/getSection\('([^']*)'\)/g)].at(-1)!;
    const { faq } = (await import(join(folder, 'src/faq/index.js'))) as {
      faq: { pages: { sections: { key: string }[] }[] };
    };
    expect(faq.pages.flatMap(({ sections }) => sections.map((section) => section.key))).toContain(key);
    const text = commands.some((command) => command.startsWith('newsletter')) ? 'issue/issue.txt' : 'content/index.md';
    expect(await readFile(join(folder, text), 'utf8')).toContain('How do I add a question?');
  },
);
