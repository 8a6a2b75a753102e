import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../scripts/root.js';

interface Layer {
  /** The rule of `.dependency-cruiser.json` that keeps the layer from what it may not import. */
  readonly rule: string;
  /** What it may import beside itself. */
  readonly mayImport: (target: string) => boolean;
}

const only =
  (...targets: readonly string[]) =>
  (target: string) =>
    targets.includes(target);
const allBut =
  (...targets: readonly string[]) =>
  (target: string) =>
    !targets.includes(target);

/** As docs/architecture.md says it; whatever folder is not named here is a reader. */
const layers: Readonly<Record<string, Layer>> = {
  data: { rule: 'data-knows-nothing', mayImport: only() },
  generated: { rule: 'what-is-generated-is-data', mayImport: only('data') },
  'canonical-html': { rule: 'canonical-html-knows-data', mayImport: only('data') },
  compiler: { rule: 'compiler-is-pure', mayImport: only('data', 'canonical-html') },
  build: { rule: 'build-knows-the-compiler', mayImport: only('data', 'canonical-html', 'compiler') },
  vite: { rule: 'adapters-know-no-command', mayImport: allBut('cli') },
  astro: { rule: 'adapters-know-no-command', mayImport: allBut('cli') },
  cli: { rule: 'commands-are-for-any-content', mayImport: allBut('faq', 'vite', 'astro') },
  faq: { rule: 'our-faq-is-data-and-lookups', mayImport: only('data', 'generated', 'generated/ids', 'changes') },
};
const reader: Layer = {
  rule: 'readers-are-handed-their-data',
  mayImport: allBut('compiler', 'build', 'vite', 'astro', 'cli', 'faq', 'generated/ids'),
};
const mayUseNode = only('build', 'vite', 'astro', 'cli');

const folders = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ parentPath, name }) => relative(join(root, 'src'), join(parentPath, name)).replaceAll('\\', '/'));
const planned = ['generated', 'reader-of-tomorrow'];
const rooms = [...new Set([...folders, ...planned])].sort();
const top = (room: string) => room.split('/')[0]!;
/** Modules to import: one of each layer, and the ids of our own FAQ, which no reader may know. */
const targets = [...new Set(rooms.map(top)), 'generated/ids'];

/** A house with the same rooms, where a file of each imports all others, a module of Node and the scripts. */
function plant(house: string): void {
  const write = (path: string, lines: readonly string[]) => {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), `${lines.join('\n')}\n`);
  };
  for (const target of targets) write(`src/${fileOf(target)}.ts`, ['export type Target = 1;']);
  write('scripts/target.ts', ['export type Target = 1;']);
  for (const room of rooms) {
    const to = (path: string) => relative(join('src', room), path).replaceAll('\\', '/').replace(/^(?!\.)/, './'); // prettier-ignore
    write(`src/${room}/planted.ts`, [
      ...targets.map((target) => `export type { Target as ${nameOf(target)} } from '${to(`src/${fileOf(target)}`)}.js';`),
      `export type { Target as Script } from '${to('scripts/target')}.js';`,
      "export type { Stats } from 'node:fs';",
    ]); // prettier-ignore
    write(`src/${room}/circle-one.ts`, ["import type { Two } from './circle-two.js';", 'export type One = Two;']);
    write(`src/${room}/circle-two.ts`, ["import type { One } from './circle-one.js';", 'export type Two = One;']);
  }
}

const fileOf = (target: string) => (target.includes('/') ? target : `${target}/target`);
const nameOf = (target: string) => `To${target.replace(/\W/g, '')}`;

const { forbidden, options } = JSON.parse(readFileSync(join(root, '.dependency-cruiser.json'), 'utf8')) as {
  readonly forbidden: IForbiddenRuleType[];
  readonly options: object;
};
const house = mkdtempSync(join(tmpdir(), 'house-'));
afterAll(() => rmSync(house, { recursive: true }));
plant(house);
const { output } = await cruise(['src'], { ...options, baseDir: house, ruleSet: { forbidden }, validate: true });
const { violations } = (output as ICruiseResult).summary;

/** The errors that a file gets for what it imports. */
const errors = (from: string, to: string) =>
  violations
    .filter((one) => one.from === from && one.to === to && one.rule.severity === 'error')
    .map(({ rule }) => rule.name);

describe.each(rooms)('src/%s', (room) => {
  const planted = `src/${room}/planted.ts`;
  const layer = layers[top(room)] ?? reader;

  test('may import what its layer may, and nothing else', () => {
    const others = targets.filter((target) => top(target) !== top(room));
    const kept = others.filter((target) => errors(planted, `src/${fileOf(target)}.ts`).includes(layer.rule));
    const free = others.filter((target) => errors(planted, `src/${fileOf(target)}.ts`).length === 0);
    expect(free).toEqual(others.filter(layer.mayImport));
    expect(kept).toEqual(others.filter((target) => !layer.mayImport(target)));
  });

  test('knows no script, and a module of Node only where files are read', () => {
    expect(errors(planted, 'scripts/target.ts')).toContain('nothing-shipped-knows-the-scripts');
    expect(errors(planted, 'fs')).toEqual(mayUseNode(top(room)) ? [] : ['the-run-half-runs-everywhere']);
  });

  test('holds no circle, not even of types', () => {
    const [one, two] = [`src/${room}/circle-one.ts`, `src/${room}/circle-two.ts`];
    expect([...errors(one, two), ...errors(two, one)]).toContain('no-circle');
  });
});
