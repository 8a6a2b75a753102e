import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Refuses new files as a full disk does, while a file called `full` is there. */
const refusing = (flag: string) => `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const flag = ${JSON.stringify(flag)};
const refuse = (flags) => {
  if (String(flags).includes('w') && fs.existsSync(flag))
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', syscall: 'write', errno: -28 });
};
const { open, writeFile } = fs.promises;
const { writeFileSync } = fs;
fs.promises.open = async (path, flags, mode) => (refuse(flags ?? 'r'), open(path, flags, mode));
fs.promises.writeFile = async (...given) => (refuse('w'), writeFile(...given));
fs.writeFileSync = (...given) => (refuse('w'), writeFileSync(...given));
syncBuiltinESMExports();
`;

/** A disk that can be made full for a process that loads `preload` first. */
export function fullDisk(folder: string): { readonly preload: string; fill(): void; free(): void } {
  const flag = join(folder, 'full');
  const preload = join(folder, 'full-disk.mjs');
  writeFileSync(preload, refusing(flag));
  return { preload, fill: () => writeFileSync(flag, ''), free: () => rmSync(flag) };
}
