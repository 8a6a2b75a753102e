import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSealed } from '../../../src/build/store/sealed-file.js';
import { diskStore } from '../../../src/build/store/store.js';
import { project } from '../../cli/run-cli.js';

const refuse = (error: unknown): never => {
  throw error;
};

test('a new store gives what this process has put there, and nothing that others do, however well sealed', async () => {
  const folder = join(await project({}), 'pages');
  const store = diskStore(folder, refuse);
  expect(store.isOwn).toBe(true);
  store.set('abc', 'own');
  store.set('abd', 'own');
  expect(String(store.get('abc'))).toBe('own');
  writeSealed(join(folder, 'ab', 'c'), 'abc', 'forged');
  writeSealed(join(folder, 'ab', 'e'), 'abe', 'forged');
  expect(readdirSync(join(folder, 'ab'))).toEqual(['c', 'd', 'e']);
  expect(store.get('abc')).toBeUndefined();
  expect(store.get('abe')).toBeUndefined();
  expect(String(store.get('abd'))).toBe('own');
});

test('a store that was there before gives what others have left', async () => {
  const folder = join(await project({}), 'pages');
  diskStore(folder, refuse).set('abc', 'other');
  const store = diskStore(folder, refuse);
  expect(store.isOwn).toBe(false);
  expect(String(store.get('abc'))).toBe('other');
});
