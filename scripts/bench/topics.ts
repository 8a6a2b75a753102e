import { measureBuilds } from './build.js';
import { measureImports } from './import.js';
import { measureSizes } from './size.js';
import type { Topic } from './topic.js';
import { measureTypeChecks } from './type-check.js';

/** Everything that is measured, in the order of the table. */
export const topics: Readonly<Record<string, Topic>> = {
  size: { title: 'Size, gzipped', measure: measureSizes },
  import: { title: 'Import', measure: measureImports },
  types: { title: 'Type-check', measure: measureTypeChecks },
  build: { title: 'Build', measure: measureBuilds },
};

export const titles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(topics).map(([name, { title }]) => [name, title]),
);
