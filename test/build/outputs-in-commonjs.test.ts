import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { project, runCli, twoPages } from '../cli/run-cli.js';

test.each([
  ['import from an .mjs', 'a.mjs', "import { faq } from './src/faq/index.js';\nconsole.log(faq.pages.length);"],
  ['require', 'a.cjs', "console.log(require('./src/faq/index.js').faq.pages.length);"],
  ['require of a section', 'b.cjs', "console.log(require('./src/faq/sections/suite/fin.js').html.length / 13);"],
])('in a project of CommonJS, the modules work with %s', async (_row, name, script) => {
  const folder = await project({ ...twoPages, 'package.json': '{ "type": "commonjs" }', [name]: script });
  expect((await runCli(['build', 'docs', '--out', 'src/faq'], folder)).code).toBe(0);
  const node = execFileSync(process.execPath, [name], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  expect(Number(node)).toBeGreaterThan(0);
});
