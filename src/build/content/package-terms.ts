import { dirname, join } from 'node:path';
import type { LinkOptions } from '../../compiler/site/link-pages.js';
import { checkTerms, isWebAddress } from '../../compiler/site/check-terms.js';
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
  const { file, json } = nearestPackage(folder) ?? {};
  const said = Object(json?.['datagouv-faq']) as Terms;
  const { version = json?.version, license = toLicense(json?.license), attribution = toSource(json ?? {}) } = said;
  const terms = {
    ...(typeof version === 'string' && { version }),
    ...(license && { license }),
    ...(attribution && { attribution }),
  };
  try {
    checkTerms(terms);
  } catch (error) {
    throw new BuildFailure({ code: 'package-unreadable', file: file! }, error);
  }
  return terms;
}

/** npm takes any text for a homepage: one that is no address is none. */
function toSource({ name, homepage }: PackageJson): LinkOptions['attribution'] {
  if (typeof name !== 'string') return undefined;
  return { source: name, url: typeof homepage === 'string' && isWebAddress(homepage) ? homepage : '' };
}

/** An SPDX expression, as npm has it; only one identifier has a page of its own. */
function toLicense(spdx: unknown): LinkOptions['license'] {
  if (typeof spdx !== 'string') return undefined;
  return { name: spdx, spdx, url: /^[\w.+-]+$/.test(spdx) ? `https://spdx.org/licenses/${spdx}.html` : '' };
}

function nearestPackage(folder: string): { readonly file: string; readonly json: PackageJson } | undefined {
  const file = join(folder, 'package.json');
  try {
    const json = JSON.parse(readInside(folder, file).toString('utf8')) as PackageJson | null;
    return { file, json: json ?? {} };
  } catch (error) {
    const isOther = error instanceof NotRegular && !error.stats.isDirectory();
    if (isOther || error instanceof OutsideFile || error instanceof SyntaxError)
      throw new BuildFailure({ code: 'package-unreadable', file }, error);
    return dirname(folder) === folder ? undefined : nearestPackage(dirname(folder));
  }
}
