// Writes Pagefind's index of pages to a folder, by the recipe of docs/search.md; prints the CPU that was spent before,
// in milliseconds. Arguments: the file of the pages, the folder.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { close } from 'pagefind';
import { faq, type Page } from '../../src/faq/index.js';
import { writeIndex } from '../../test/search/pagefind-recipe.js';
import { root } from '../root.js';
import { readSearchWords } from '../search-words.js';

/** How long the service takes to end: only a process that has ended counts in its parent's time. */
const endMs = 300;

const [file, folder] = process.argv.slice(2) as [string, string];
const pages = JSON.parse(await readFile(file, 'utf8')) as Page[];
const { questions } = await readSearchWords(join(root, 'content'), faq);
const { user, system } = process.cpuUsage();
await writeIndex(pages, questions, folder);
await close();
await setTimeout(endMs);
process.stdout.write(`${(user + system) / 1000}\n`);
