import { dirname, join } from 'node:path';
import type { LinkOptions } from '../../compiler/site/link-pages.js';
import { BuildFailure } from '../failure.js';
import { OutsideFile, readInside } from '../read-inside.js';
import { NotRegular } from '../read-regular.js';

/** Version, licence and source of the content. */
export type Terms = Pick<LinkOptions, 'license' | 'attribution' | 'version'>;

interface PackageJson {
  readonly name?: unknown;
  readonly version?: unknown;
  readonly homepage?: unknown;
  readonly license?: unknown;
  readonly 'datagouv-faq'?: Terms;
}

/**
 * Version, licence and source of the content, from the nearest `package.json`: its `version`, `license`, `name` and
 * `homepage`, or what its key `datagouv-faq` says (`{ "version", "license": { "name", "spdx", "url" }, "attribution": { "source", "url" } }`).
 */
export function readTerms(folder: string): Terms {
  const json = nearestPackage(folder);
  const { version, license, attribution } = json?.['datagouv-faq'] ?? {};
  const { name, homepage } = json ?? {};
  const terms = license ?? toLicense(json?.license);
  const own =
    typeof name === 'string' ? { source: name, url: typeof homepage === 'string' ? homepage : '' } : undefined;
  const source = attribution ?? own;
  const content = version ?? json?.version;
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

function nearestPackage(folder: string): PackageJson | undefined {
  const file = join(folder, 'package.json');
  try {
    return JSON.parse(readInside(folder, file).toString('utf8')) as PackageJson;
  } catch (error) {
    const isOther = error instanceof NotRegular && !error.stats.isDirectory();
    if (isOther || error instanceof OutsideFile || error instanceof SyntaxError)
      throw new BuildFailure({ code: 'package-unreadable', file }, error);
    return dirname(folder) === folder ? undefined : nearestPackage(dirname(folder));
  }
}
