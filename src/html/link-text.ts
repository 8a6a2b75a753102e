import { eachAttribute, tokenize } from '../canonical-html/tokenize.js';
import { printAttributes, type AttributeMap } from './attributes.js';

/** A title for the inside of a link or a button: no link of its own, and no id, which would stand there twice. */
export function linkText(titleHtml: string, write = (text: string) => text): string {
  let html = '';
  for (const { type, name, raw } of tokenize(titleHtml)) {
    if (type === 'text') html += write(raw);
    else if (name === 'a') continue;
    else if (type === 'close') html += `</${name}>`;
    else {
      const attributes: AttributeMap = new Map(eachAttribute(raw));
      attributes.delete('id');
      html += `<${name}${printAttributes(attributes)}>`;
    }
  }
  return html;
}
