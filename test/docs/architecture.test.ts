import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/root.js';
import { readPage } from './manual.js';

const { value } = await readPage('docs/architecture.md');
const paths = [...value.matchAll(/`((?:src|scripts|test|content|docs)\/[^`<>*\s]*)`/g)].map(([, path]) => path!);

test('docs/architecture.md names files and folders that exist', () => {
  expect(paths.length).toBeGreaterThan(30);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('docs/architecture.md names every folder of src, and every topic of the tests that is none', () => {
  const below = (folder: string) => readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name); // prettier-ignore
  const rooms = below('src');
  const topics = below('test').filter((name) => !rooms.includes(name) && name !== 'fixtures');
  expect([...rooms, ...topics].filter((name) => !new RegExp(`\\b${name}\\b`).test(value))).toEqual([]);
});

test('docs/architecture.md leads to every decision', () => {
  const decisions = readdirSync(join(root, 'docs/decisions'));
  expect(decisions.filter((file) => !value.includes(`(decisions/${file})`))).toEqual([]);
});
