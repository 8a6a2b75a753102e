import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRandom } from '../random.js';

/** Edits a folder of pages as people and their tools do, at random and the same for the same seed. */
export interface Editor {
  /** One edit, rename, removal or checkout. */
  edit(): void;
  /** Makes all pages whole that an edit has broken, and saves one more. */
  mendAll(): void;
  /** A whole number from 0 to below `end`. */
  random(end: number): number;
}

export function createEditor(folder: string, count: number, seed: number): Editor {
  const { below: random } = createRandom(seed);
  const paths = Array.from({ length: count }, (_, at) => (at === 0 ? 'index.md' : `p${at % 7}/page-${at}.md`));
  const broken = new Set<string>();
  let round = 0;
  const write = (path: string, text: string, how = random(3)): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    // As editors do: in place, by a rename, or emptied first.
    if (how === 0) writeFileSync(file, text);
    else if (how === 1) {
      writeFileSync(`${folder}-saved`, text);
      renameSync(`${folder}-saved`, file);
    } else {
      writeFileSync(file, '');
      writeFileSync(file, text);
    }
  };
  const anyPage = () => paths[1 + random(count - 1)]!;
  const textOf = (path: string): string => {
    const to = anyPage();
    const link = random(2) === 0 ? `Voir [là](/${to}) et [ici](https://example.org/${random(50)}).` : 'Sans lien.';
    return `---\ntitle: Page ${path} ${random(3)}\nsummary: S${random(5)}\n---\n\n## Une {#une-${random(2)}}\n\n${link} Tour ${round}.\n\n## Deux {#deux}\n\n| a | b |\n| --- | --- |\n| ${round} | *c* |\n`;
  };
  const edits: readonly (readonly [weight: number, edit: () => void])[] = [
    [20, () => save(anyPage())],
    [3, () => paths.slice(0, 30).forEach(save)],
    [3, () => breakPage(anyPage())],
    [4, () => rmSync(join(folder, anyPage()), { force: true })],
    [4, rename],
    [2, () => replaceFolder()],
    [1, () => checkout()],
    [2, () => write('lexicon.yml', random(2) === 0 ? 'foreign:\n  tour: en\n' : '')],
  ];
  const save = (path: string): void => {
    broken.delete(path);
    write(path, textOf(path));
  };
  const breakPage = (path: string): void => {
    broken.add(path);
    write(path, `---\ntitle: [\n---\n${round}`);
  };
  function rename(): void {
    const at = 1 + random(count - 1);
    const from = paths[at]!;
    const to = `p${random(7)}/page-${at}.md`;
    if (from === to) return;
    save(from);
    mkdirSync(join(folder, dirname(to)), { recursive: true });
    renameSync(join(folder, from), join(folder, to));
    paths[at] = to;
  }
  /** Another folder takes the place of the content, as with a remount. */
  function replaceFolder(): void {
    cpSync(folder, `${folder}-next`, { recursive: true });
    renameSync(folder, `${folder}-old`);
    renameSync(`${folder}-next`, folder);
    rmSync(`${folder}-old`, { recursive: true });
  }
  /** Hundreds of files are removed and made again, as git does. */
  function checkout(): void {
    for (const path of paths) rmSync(join(folder, path), { force: true });
    paths.forEach(save);
  }
  paths.forEach(save);
  const total = edits.reduce((sum, [weight]) => sum + weight, 0);
  return {
    edit() {
      round++;
      let left = random(total);
      edits.find(([weight]) => (left -= weight) < 0)![1]();
    },
    mendAll() {
      round++;
      [...broken].forEach(save);
      save(paths[0]!);
    },
    random,
  };
}
