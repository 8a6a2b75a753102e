import { parseUrl } from '../../data/parse-url.js';
import { refuse } from '../../data/refuse.js';
import { isOneLine } from '../../data/safe-input.js';

/** What is said of the content as a whole, by anybody: a `package.json`, or the options of a program. */
interface Terms {
  readonly version?: unknown;
  readonly license?: unknown;
  readonly attribution?: unknown;
}

/**
 * Holds what is said of the content as a whole against what feeds, emails and pages print of it.
 *
 * @throws TypeError that names the value: a text that is none or holds controls, an address that is not `http(s)`.
 */
export function checkTerms({ version, license, attribution }: Terms): void {
  if (version !== undefined) checkText('version', version);
  if (license !== undefined) {
    checkText('license.name', Object(license).name);
    checkText('license.spdx', Object(license).spdx);
    checkAddress('license.url', Object(license).url);
  }
  if (attribution !== undefined) {
    checkText('attribution.source', Object(attribution).source);
    checkAddress('attribution.url', Object(attribution).url);
  }
}

function checkText(name: string, value: unknown): void {
  if (typeof value !== 'string' || !isOneLine(value))
    refuse(name, 'a text on one line, without control characters', value);
}

/** An address may be missing: an empty text. */
function checkAddress(name: string, value: unknown): void {
  if (typeof value !== 'string' || (value !== '' && !isWebAddress(value)))
    refuse(name, 'an http(s) URL, or an empty text', value);
}

/** Whether a text is an absolute `http:` or `https:` URL. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s\p{Cc}]+$/iu.test(value) && parseUrl(value) !== undefined;
}
