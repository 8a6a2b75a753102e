import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BundledPackage } from './bundled-packages.js';
import { root } from './root.js';

interface Notice {
  /** What the file says of one library. */
  readonly heading: string;
  /** Its licence, the lines of a paragraph joined: the same words are the same licence, wherever their lines break. */
  readonly text: string;
}

/** Writes the licences of the libraries that the bundles hold: each text once, below the libraries that have it. */
export async function writeThirdPartyLicenses(outDir: string, packages: readonly BundledPackage[]): Promise<void> {
  const notices = await Promise.all(packages.map(noticeOf));
  const headings = new Map<string, string[]>();
  for (const { heading, text } of notices) headings.set(text, [...(headings.get(text) ?? []), heading]);
  const blocks = [...headings].map(([text, libraries]) => `${libraries.join('\n')}\n\n${text}\n`);
  await writeFile(join(outDir, 'THIRD-PARTY-LICENSES.txt'), blocks.join(`\n${'-'.repeat(72)}\n\n`));
}

/** Who holds the copyright stands beside each library, the rest of the licence for all that share it. */
async function noticeOf({ folder, name, version, license = 'licence not stated' }: BundledPackage): Promise<Notice> {
  const file = (await readdir(join(root, folder))).sort().find((entry) => /^licen[cs]e/i.test(entry));
  const words = file === undefined ? '' : await readFile(join(root, folder, file), 'utf8');
  const holders = words.match(copyright)?.map((line) => `  ${line.trim()}`) ?? [];
  const paragraphs = words.replace(copyright, '').split(/\n\s*\n/);
  const text = paragraphs.map((paragraph) => paragraph.trim().replace(/\s+/g, ' ')).filter(Boolean);
  return { heading: [`${name} ${version}, ${license}`, ...holders].join('\n'), text: text.join('\n\n') };
}

const copyright = /^[ \t]*Copyright (?!notice|license|holder).*$/gm;
