/**
 * `npm run fuzz -- 60`: tries generated pages for some minutes. What every page must hold: it compiles without a crash to
 * data that `readFaq` takes, loses no word in silence, and both parsers give the same. A page that does not is kept in
 * `test/artifacts/fuzz`, and is tried first the next time. `SEED=7` tries the same pages again, in the same order.
 */
import * as fc from 'fast-check';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile, compilePage, readFaq } from '../src/compiler/index.js';
import { renderHtml } from '../src/html/index.js';
import { renderText } from '../src/text/index.js';
import { lostWords } from '../test/compiler/accounting.js';
import { noise, prose } from '../test/compiler/arbitrary-markdown.js';
import { markdownPayloads } from '../test/security/payloads.js';
import { dangersOf } from '../test/security/safe-html.js';
import { root } from './root.js';

const corpus = join(root, 'test/artifacts/fuzz');
const minutes = Number(process.argv[2] ?? 60);
const seed = Number(process.env.SEED ?? Date.now());
process.stderr.write(`SEED=${seed}\n`);
const end = Date.now() + minutes * 60_000;
const attack = fc.constantFrom(...Object.values(markdownPayloads).flat());
const pages = fc.oneof(
  noise,
  prose,
  fc.array(fc.oneof(noise, prose, attack), { minLength: 2, maxLength: 4 }).map((parts) => parts.join('\n\n')),
);

await mkdir(corpus, { recursive: true });
let tried = 0;
let faults = 0;
for (const name of await readdir(corpus)) await judge(await readFile(join(corpus, name), 'utf8'));
for (let round = 0; Date.now() < end; round++) {
  for (const markdown of fc.sample(pages, { numRuns: 50, seed: seed + round })) await judge(markdown);
}
process.stderr.write(`${tried} documents, ${faults} faults\n`);
process.exitCode = faults === 0 ? 0 : 1;

async function judge(markdown: string): Promise<void> {
  tried++;
  const problem = await findProblem(markdown).catch((error: unknown) => String(error));
  if (problem === undefined) return;
  faults++;
  const name = `${createHash('sha256').update(markdown).digest('hex').slice(0, 16)}.md`;
  await writeFile(join(corpus, name), markdown);
  process.stderr.write(`${name}: ${problem}\n`);
}

/** What a page does that none may do. */
async function findProblem(value: string): Promise<string | undefined> {
  const file = { path: 'page.md', value };
  const draft = await compilePage(file);
  // A word that stands twice cannot be told from the other; of a header that cannot be read nothing is published.
  const isUnread = draft.findings.some(({ rule }) => rule === 'front-matter-syntax');
  const lost = isUnread ? [] : lostWords(value, draft).filter((word) => value.split(word).length === 2);
  if (lost.length > 0) return `loses ${JSON.stringify(lost)}`;
  const native = await compilePage(file, { parser: 'native' });
  if (JSON.stringify(native) !== JSON.stringify(draft)) return 'is another page for the native parser';
  const { faq } = await compile([file], { rules: { '*': 'warn' } });
  if (!faq) return undefined;
  const dangers = dangersOf(renderHtml(readFaq(JSON.stringify(faq))));
  if (dangers.length > 0) return `holds ${dangers.join(', ')}`;
  return /(?![\n])[\p{Cc}\p{Cs}]/u.test(renderText(faq)) ? 'prints control characters' : undefined;
}
