import { once } from '../../data/once.js';
import type { Report } from '../rules/diagnostic.js';
import type { Limits } from '../source/limits.js';
import { readWithoutYaml } from './plain.js';
import type { FrontMatterReading } from './reading.js';
import { splitFrontMatter } from './split.js';

/** The YAML parser is a sixth of the compiler, and most front matter does without it. */
const loadYaml = once(() => import('./yaml.js'));

/** Reads the front matter of a page, as `decode` gives its text; reports what is wrong at its own line and column. */
export async function readFrontMatter(text: string, limits: Limits, report: Report): Promise<FrontMatterReading> {
  const page = splitFrontMatter(text);
  return readWithoutYaml(page, limits, report) ?? (await loadYaml()).readWithYaml(page, limits, report);
}
