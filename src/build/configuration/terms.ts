import { isWebAddress } from '../../compiler/site/check-terms.js';
import type { LinkOptions } from '../../compiler/site/link-pages.js';
import { given } from '../../data/given.js';
import type { ProjectConfiguration } from './read-configuration.js';

/** Version, title, licence and source of the content. */
export type Terms = Pick<LinkOptions, 'title' | 'license' | 'attribution' | 'version'>;

/**
 * What the settings of a project say of its content. Only the version may come from elsewhere, the `package.json`: its
 * `license` is that of the software, and `npm init` writes one that nobody chose.
 */
export function toTerms({ settings, manifest }: ProjectConfiguration): Terms {
  const { title, license, attribution, version = manifest.version } = settings;
  const { name, homepage } = manifest;
  const terms = typeof license === 'string' ? toLicense(license) : license;
  const own = title ?? name;
  const url = typeof homepage === 'string' && isWebAddress(homepage) ? homepage : '';
  const source = attribution ?? (terms && typeof own === 'string' ? { source: own, url } : undefined);
  return given({
    version: typeof version === 'string' ? version : undefined,
    title,
    license: terms,
    attribution: source,
  });
}

/** An SPDX expression, as npm has it; only one identifier has a page of its own. */
function toLicense(spdx: string): LinkOptions['license'] {
  return { name: spdx, spdx, url: /^[\w.+-]+$/.test(spdx) ? `https://spdx.org/licenses/${spdx}.html` : '' };
}
