import { encodeAttribute, readAttributes, tokenize } from '../canonical-html/tokenize.js';
import { oneLine, webUrl } from './safe-input.js';

/** Turns the addresses that content uses into absolute ones. */
export interface Site {
  /** An `href` or `src` as an absolute URL; `undefined` for what an email may not hold. */
  readonly resolve: (url: string) => string | undefined;
  /** The address of a section or page, with the campaign's parameters. */
  readonly addressOf: (path: string, fragment?: string) => string;
}

/** Where the FAQ is published, and what its links carry. */
export function createSite(baseUrl: string, campaign: Readonly<Record<string, string>> = {}): Site {
  const base = webUrl('baseUrl', baseUrl);
  base.search = base.hash = '';
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  for (const [name, value] of Object.entries(campaign)) checkParameter(name, value);
  const inside = (path: string) => {
    const url = new URL(path, base);
    for (const [name, value] of Object.entries(campaign)) url.searchParams.set(name, value);
    return url.href;
  };
  return {
    resolve: (url) => {
      if (url.startsWith('#') || /^(?:https?|mailto):/i.test(url)) return url;
      if (url.startsWith('//')) return `https:${url}`;
      return /^[a-z][a-z0-9+.-]*:/i.test(url) ? undefined : inside(url);
    },
    addressOf: (path, fragment) => inside(`./${path}${fragment === undefined ? '' : `#${fragment}`}`),
  };
}

function checkParameter(name: string, value: string): void {
  if (!/^[\w.~-]+$/.test(name)) throw new RangeError(`campaign: unexpected parameter name ${JSON.stringify(name)}`);
  oneLine(`campaign.${name}`, value);
}

/** Makes every link and image of canonical HTML absolute; a link that may not stand loses its tag, not its text. */
export function absoluteLinks(html: string, { resolve }: Site): string {
  let result = '';
  let unlinked = false;
  for (const { type, name, raw } of tokenize(html)) {
    if (type === 'text') result += raw;
    else if (type === 'close') {
      if (name !== 'a' || !unlinked) result += `</${name}>`;
    } else if (name === 'a' || name === 'img') {
      const key = name === 'a' ? 'href' : 'src';
      const url = resolve(readAttributes(raw).get(key) ?? '');
      unlinked = name === 'a' && url === undefined;
      const attribute = new RegExp(` ${key}="[^"]*"`);
      if (url !== undefined) result += `<${name}${raw.replace(attribute, () => ` ${key}="${encodeAttribute(url)}"`)}>`;
    } else result += `<${name}${raw}>`;
  }
  return result;
}
