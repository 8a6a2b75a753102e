import { measureBuilds } from './build.js';
import { measureImports } from './import.js';
import { measureLarge } from './large.js';
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
  large: { title: 'Build of 100,000 pages', measure: measureLarge, isOptional: true },
};

export const titles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(topics).map(([name, { title }]) => [name, title]),
);

/** What is measured when nobody says what. */
export const usualTopics: readonly string[] = Object.keys(topics).filter((name) => !topics[name]!.isOptional);
