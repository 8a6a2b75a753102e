import { measureBuilds } from './build.js';
import { measureImports } from './import.js';
import { measureRendering } from './render.js';
import { measureSearch } from './search.js';
import { measureSizes } from './size.js';
import { measureText } from './text.js';
import type { Topic } from './topic.js';
import { measureTypeChecks } from './type-check.js';

/** Everything that is measured, in the order of the table. */
export const topics: Readonly<Record<string, Topic>> = {
  size: { title: 'Size, gzipped', measure: measureSizes },
  render: { title: 'Render', measure: measureRendering },
  text: { title: 'Plain text', measure: measureText },
  search: { title: 'Search', measure: measureSearch },
  import: { title: 'Import', measure: measureImports },
  types: { title: 'Type-check', measure: measureTypeChecks },
  build: { title: 'Build', measure: measureBuilds },
};

export const titles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(topics).map(([name, { title }]) => [name, title]),
);
