import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LinkOptions } from '../compiler/site/link-pages.js';
import { CommandFailure } from '../cli/io.js';

interface Manifest {
  readonly name?: unknown;
  readonly version?: unknown;
  readonly homepage?: unknown;
  readonly license?: unknown;
  readonly 'datagouv-faq'?: Pick<LinkOptions, 'license' | 'attribution' | 'version'>;
}

/**
 * Version, licence and source of the content, from the nearest `package.json`: its `version`, `license`, `name` and
 * `homepage`, or what its key `datagouv-faq` says (`{ "version", "license": { "name", "spdx", "url" }, "attribution": { "source", "url" } }`).
 */
export function readProjectManifest(cwd: string): Pick<LinkOptions, 'license' | 'attribution' | 'version'> {
  const manifest = nearestManifest(cwd);
  const { version, license, attribution } = manifest?.['datagouv-faq'] ?? {};
  const { name, homepage } = manifest ?? {};
  const terms = license ?? toLicense(manifest?.license);
  const own =
    typeof name === 'string' ? { source: name, url: typeof homepage === 'string' ? homepage : '' } : undefined;
  const source = attribution ?? own;
  const content = version ?? manifest?.version;
  return {
    ...(typeof content === 'string' && { version: content }),
    ...(terms && { license: terms }),
    ...(source && { attribution: source }),
  };
}

/** An SPDX expression, as npm has it; only one identifier has a page of its own. */
function toLicense(spdx: unknown): LinkOptions['license'] {
  if (typeof spdx !== 'string') return undefined;
  return { name: spdx, spdx, url: /^[\w.+-]+$/.test(spdx) ? `https://spdx.org/licenses/${spdx}.html` : '' };
}

function nearestManifest(folder: string): Manifest | undefined {
  const file = join(folder, 'package.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  } catch (error) {
    if (error instanceof SyntaxError) throw new CommandFailure(`${file}: ${error.message}`);
    return dirname(folder) === folder ? undefined : nearestManifest(dirname(folder));
  }
}
