import { isVoid } from '../canonical-html/elements.js';
import { eachAttribute, encode } from '../canonical-html/tokenize.js';
import type { Anchors } from './anchors.js';
import { printAttributes, type AttributeMap } from './attributes.js';
import { classAdder } from './class-names.js';
import { escapeMustache } from './escape-mustache.js';
import { createLinkWriter } from './links.js';
import type { HtmlOptions } from './options.js';
import type { Dress } from './rewrite.js';
import { wrapTags } from './wrap.js';

/** Makes what the options put on tags beyond levels, ids and addresses. */
export function createDress(options: HtmlOptions, anchors: Anchors): Dress {
  const { captions, classNames, wrap } = options;
  const addClasses = classAdder(classNames);
  const around = wrapTags(wrap);
  const writeLink = createLinkWriter(options, anchors);
  const text = options.escapeMustache ? escapeMustache : String;
  return {
    tags: Object.keys({ ...classNames, ...wrap }),
    open(name, raw, link) {
      let caption = '';
      const attributes: AttributeMap = new Map(eachAttribute(raw));
      if (link) writeLink(attributes, link);
      const label = captions && name === 'table' && attributes.get('aria-label');
      if (label) {
        attributes.delete('aria-label');
        caption = `<caption>${text(encode(label))}</caption>`;
      }
      addClasses(name, attributes);
      const [before, after] = around(name);
      return `${before}<${name}${printAttributes(attributes)}>${caption}${isVoid(name) ? after : ''}`;
    },
    close: (name) => `</${name}>${around(name)[1]}`,
    text,
  };
}
