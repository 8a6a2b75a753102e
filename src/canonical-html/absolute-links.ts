import { encodeAttribute, readAttributes, tokenize } from './tokenize.js';

/**
 * Makes every link and image of canonical HTML absolute, for what is read outside of the site: mails, feeds. A link
 * whose scheme they do not know loses its tag, not its text.
 *
 * @param below As `createUrls` of `data/addresses.ts` makes it.
 */
export function absoluteLinks(html: string, below: (url: string) => string): string {
  let result = '';
  let unlinked = false;
  for (const { type, name, raw } of tokenize(html)) {
    if (type === 'text') result += raw;
    else if (type === 'close') {
      if (name !== 'a' || !unlinked) result += `</${name}>`;
    } else if (name === 'a' || name === 'img') {
      const key = name === 'a' ? 'href' : 'src';
      const url = absolute(readAttributes(raw).get(key) ?? '', below);
      unlinked = name === 'a' && url === undefined;
      const attribute = new RegExp(` ${key}="[^"]*"`);
      if (url !== undefined) result += `<${name}${raw.replace(attribute, () => ` ${key}="${encodeAttribute(url)}"`)}>`;
    } else result += `<${name}${raw}>`;
  }
  return result;
}

function absolute(url: string, below: (url: string) => string): string | undefined {
  if (url.startsWith('//')) return `https:${url}`;
  return /^(?!(?:https?|mailto):)[a-z][a-z0-9+.-]*:/i.test(url) ? undefined : below(url);
}
