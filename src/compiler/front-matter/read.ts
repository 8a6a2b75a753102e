import { once } from '../../data/once.js';
import type { Report } from '../rules/diagnostic.js';
import type { Limits } from '../source/limits.js';
import type { FrontMatterOptions } from './foreign.js';
import { readWithoutYaml } from './plain.js';
import type { FrontMatterReading } from './reading.js';
import { splitFrontMatter } from './split.js';

/** The YAML parser is a sixth of the compiler, and most front matter does without it. */
const loadYaml = once(() => import('./yaml.js'));

const loadToml = once(() => import('./toml.js'));

/** Reads the front matter of a page, as `decode` gives its text; reports what is wrong at its own line and column. */
export async function readFrontMatter(
  text: string,
  limits: Limits,
  report: Report,
  options: FrontMatterOptions = {},
): Promise<FrontMatterReading> {
  const page = splitFrontMatter(text);
  if (page.format === 'toml' && page.kind === 'closed')
    return (await loadToml()).readToml(page, limits, report, options);
  const plain = options.schema === undefined ? readWithoutYaml(page, limits, report) : undefined;
  return plain ?? (await loadYaml()).readWithYaml(page, limits, report, options);
}
