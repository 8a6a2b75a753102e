import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/root.js';
import { readPage } from './manual.js';

const { value } = await readPage('docs/architecture.md');
const paths = [...value.matchAll(/`((?:src|scripts|test|content|docs)\/[^`<>*\s]*)`/g)].map(([, path]) => path!);

test('docs/architecture.md names files and folders that exist', () => {
  expect(paths.length).toBeGreaterThan(30);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

/** Folders of `test/` that hold no tests: content with mistakes, pictures that the tests take, what tables are read from. */
const noTests = ['fixtures', 'artifacts', 'cli/help', 'compiler/rules/cases'];

/** Folders below one, as paths with forward slashes. */
function foldersOf(folder: string, recursive = false): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive })
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => relative(join(root, folder), join(parentPath, name)).replaceAll('\\', '/'));
}

test('docs/architecture.md names every folder of src, and every topic of the tests that is none', () => {
  const rooms = foldersOf('src');
  const topics = foldersOf('test').filter((name) => !rooms.includes(name) && !noTests.includes(name));
  expect([...rooms, ...topics].filter((name) => !new RegExp(`\\b${name}\\b`).test(value))).toEqual([]);
});

test('tests mirror src: below a folder that both have, no test stands in one that src has not', () => {
  const mirrored = foldersOf('src').filter((room) => existsSync(join(root, 'test', room)));
  const rooms = mirrored.flatMap((room) => foldersOf(`test/${room}`, true).map((folder) => `${room}/${folder}`));
  expect(rooms.length).toBeGreaterThan(10);
  expect(rooms.filter((room) => !noTests.includes(room) && !existsSync(join(root, 'src', room)))).toEqual([]);
});

test('docs/architecture.md leads to every decision', () => {
  const decisions = readdirSync(join(root, 'docs/decisions'));
  expect(decisions.filter((file) => !value.includes(`(decisions/${file})`))).toEqual([]);
});
