import { isVoid } from '../canonical-html/elements.js';
import { eachAttribute, encode } from '../canonical-html/tokenize.js';
import type { Ids, Renderable } from '../data/model.js';
import { printAttributes, type AttributeMap } from './attributes.js';
import { classAdder } from './class-names.js';
import { createLinkWriter } from './links.js';
import type { HtmlOptions } from './options.js';
import type { PrintTag } from './renderer.js';
import { wrapTags } from './wrap.js';

/** Makes what the options put on tags beyond levels, ids and addresses, with the tags that they name. */
export function createDress<I extends Ids>(
  node: Renderable<I>,
  options: HtmlOptions<I>,
): [tag: PrintTag, tags: string] {
  const { captions, classNames, wrap } = options as unknown as HtmlOptions;
  const addClasses = classAdder(classNames);
  const around = wrapTags(wrap);
  const writeLink = createLinkWriter(options as unknown as HtmlOptions, node);
  // Every link is looked at, whose address may change.
  const tags = Object.keys({ a: 0, ...classNames, ...wrap }).join('|');
  const tag: PrintTag = (slash, name, raw, typed) => {
    // To read attributes and print them as they were takes longer than all the rest. A name inside another, such as `p`
    // in `pre`, is read in vain.
    if (!typed && !captions && !tags.includes(name)) return `<${slash}${name}${raw}>`;
    const [before, after] = around(name);
    if (slash) return `</${name}>${after}`;
    let caption = '';
    const attributes: AttributeMap = new Map(eachAttribute(raw));
    if (typed) writeLink(attributes, typed);
    const label = captions && name === 'table' && attributes.get('aria-label');
    if (label) {
      attributes.delete('aria-label');
      caption = `<caption>${encode(label)}</caption>`;
    }
    addClasses(name, attributes);
    return `${before}<${name}${printAttributes(attributes)}>${caption}${isVoid(name) ? after : ''}`;
  };
  return [tag, tags];
}
