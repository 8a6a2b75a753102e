import { defaultSchema, type Schema } from 'hast-util-sanitize';
import { elements } from '../../canonical-html/elements.js';

const base = defaultSchema.attributes ?? {};
const presentational = new Set([
  'abbr', 'accept', 'acceptCharset', 'accessKey', 'action', 'align', 'axis', 'border', 'cellPadding', 'cellSpacing',
  'char', 'charOff', 'charSet', 'checked', 'clear', 'color', 'cols', 'compact', 'coords', 'encType', 'frame', 'hSpace',
  'isMap', 'label', 'maxLength', 'media', 'method', 'multiple', 'name', 'noHref', 'noShade', 'noWrap', 'prompt',
  'readOnly', 'rev', 'rows', 'rules', 'selected', 'shape', 'size', 'summary', 'tabIndex', 'useMap', 'vAlign', 'value',
]); // prettier-ignore

/** Elements that carry content in Markdown-like prose, and a task list's box; all others are reported and left out. */
const tagNames = [...Object.values(elements).flat(), 'input'];

/** Elements whose content is code or data, never prose: dropped with what they hold. */
export const strippedElements = [
  'script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed', 'svg', 'math', 'title', 'textarea', 'select',
  'xmp', 'noembed', 'noframes', 'plaintext',
]; // prettier-ignore

/** What may pass: GitHub's schema, without presentation and forms, with the elements editors of prose use. */
export const sanitizeSchema: Schema = {
  ...defaultSchema,
  tagNames,
  strip: strippedElements,
  // Ids of raw HTML get their prefix in `anchors.ts`, together with the fragments that lead to them.
  clobber: [],
  clobberPrefix: '',
  attributes: {
    ...base,
    '*': [
      ...(base['*'] ?? []).filter((name) => typeof name !== 'string' || !presentational.has(name)),
      'title',
      'dir',
      'lang',
    ],
    abbr: ['title'],
    img: (base.img ?? []).filter((name) => name !== 'longDesc'),
    td: [['align', 'left', 'center', 'right'], 'colSpan', 'rowSpan', 'headers'],
    th: [['align', 'left', 'center', 'right'], 'colSpan', 'rowSpan', 'headers', 'scope'],
    time: ['dateTime'],
    ol: [...(base.ol ?? []), 'start', 'reversed', 'type'],
    input: [['disabled', true], ['type', 'checkbox'], 'checked'],
  },
  protocols: {
    ...defaultSchema.protocols,
    href: ['http', 'https', 'mailto', 'tel'],
  },
};
