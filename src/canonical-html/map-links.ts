import { encodeAttribute, readAttributes, tokenize } from './tokenize.js';

/**
 * Gives every link and image of canonical HTML another address. A link for which there is none loses its tag, not its
 * text; an image is left out.
 */
export function mapLinks(html: string, toUrl: (url: string) => string | undefined): string {
  let result = '';
  let unlinked = false;
  for (const { type, name, raw } of tokenize(html)) {
    if (type === 'text') result += raw;
    else if (type === 'close') {
      if (name !== 'a' || !unlinked) result += `</${name}>`;
    } else if (name === 'a' || name === 'img') {
      const key = name === 'a' ? 'href' : 'src';
      const url = toUrl(readAttributes(raw).get(key) ?? '');
      unlinked = name === 'a' && url === undefined;
      const attribute = new RegExp(` ${key}="[^"]*"`);
      if (url !== undefined) result += `<${name}${raw.replace(attribute, () => ` ${key}="${encodeAttribute(url)}"`)}>`;
    } else result += `<${name}${raw}>`;
  }
  return result;
}
