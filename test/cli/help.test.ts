import { describe, expect, test } from 'vitest';
import type { Command, Option } from 'commander';
import { createProgram } from '../../src/cli/program.js';
import { en } from '../../src/cli/words/en.js';
import { runCli } from './run-cli.js';

const silent = { write() {} };
const io = { cwd: '/', env: {}, stdout: silent, stderr: silent };
/** The program, whose commands do nothing. */
const idle = () => createProgram({ io, language: 'en', say: en, action: () => async () => {} });
const commands = idle().commands.map((command) => command.name());

test('lists the commands and the exit codes', async () => {
  const { code, stdout } = await runCli(['--help'], '/');
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot('help/datagouv-faq.txt');
});

describe.each(commands)('%s --help', (name) => {
  const command = idle().commands.find((one) => one.name() === name)!;

  test('shows usage, options with their defaults, and examples', async () => {
    const { code, stdout } = await runCli([name, '--help'], '/');
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`help/${name}.txt`);
    expect(stdout).toContain(`Usage: datagouv-faq ${name} `);
    expect(stdout).not.toContain(process.cwd());
  });

  test('says for every option what is done without it', () => {
    expect(command.options.filter((option) => !tellsDefault(option)).map(({ flags }) => flags)).toEqual([]);
  });

  test('shows examples that the command accepts', async () => {
    const { stdout } = await runCli([name, '--help'], '/');
    const examples = [...stdout.replaceAll('\\\n', '').matchAll(/^ +\$ datagouv-faq (.*?)(?: {2,}[a-z].*| > .*)?$/gm)];
    expect(examples.length).toBeGreaterThan(1);
    for (const [, example] of examples) {
      const program: Command = idle();
      await program.parseAsync(example!.split(/ +/), { from: 'user' });
      expect(program.args[0]).toBe(name);
    }
  });
});

function tellsDefault({ defaultValue, description, mandatory, optional }: Option): boolean {
  return defaultValue !== undefined || mandatory || optional || description.includes('by default');
}
