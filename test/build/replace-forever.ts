/**
 * Replaces the folder named by its first argument again and again, as many times as the second says, each time with
 * files that all hold one number; with a third argument `update` file by file, with `whole` as a folder that keeps the
 * files that are the same. Each round is said when it is done.
 */
import { replaceFolder } from '../../src/build/folder/swap-folder.js';
import { updateFolder } from '../../src/build/folder/update-folder.js';
import { writeFiles } from '../../src/build/folder/write-files.js';

const [target = '', count = 'Infinity', mode = 'replace'] = process.argv.slice(2);

// Kills are timed from here: how long a process takes to start depends on the machine.
process.stdout.write('started\n');
for (let round = 1; round <= Number(count); round++) {
  const mark = `${process.pid}-${round}\n`;
  const files = ['a', 'b/c', 'b/d', 'b/e/f', 'g'].map((path) => ({ path, value: mark.repeat(50) }));
  const write = (next: string) => writeFiles(next, files);
  if (mode === 'replace') await replaceFolder(target, write);
  else await updateFolder(target, { write, gone: () => [], isCurrent: () => true, isWhole: mode === 'whole' });
  process.stdout.write(`${round}\n`);
}
