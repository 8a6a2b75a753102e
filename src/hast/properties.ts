type Read = (value: string) => string | number | boolean | string[];

const words: Read = (value) => value.split(/\s+/).filter(Boolean);
const flag: Read = () => true;
const number: Read = (value) => (value.trim() === '' || Number.isNaN(Number(value)) ? value : Number(value));
const text: Read = (value) => value;

/** Attributes of canonical HTML that hast spells or types otherwise than "camel case, a string". */
const exceptions: Readonly<Record<string, readonly [property: string, read: Read]>> = {
  'aria-describedby': ['ariaDescribedBy', words],
  'aria-labelledby': ['ariaLabelledBy', words],
  class: ['className', words],
  colspan: ['colSpan', number],
  datetime: ['dateTime', text],
  for: ['htmlFor', words],
  headers: ['headers', words],
  height: ['height', number],
  hreflang: ['hrefLang', text],
  itemprop: ['itemProp', words],
  itemscope: ['itemScope', flag],
  itemtype: ['itemType', words],
  open: ['open', flag],
  rel: ['rel', words],
  reversed: ['reversed', flag],
  rowspan: ['rowSpan', number],
  span: ['span', number],
  srcset: ['srcSet', text],
  start: ['start', number],
  width: ['width', number],
};

/**
 * The hast property of an attribute; a bare attribute is `true`.
 *
 * @see https://github.com/syntax-tree/hast#properties
 */
export function toProperty(name: string, value: string | undefined): [name: string, value: ReturnType<Read>] {
  const [property, read] = exceptions[name] ?? [
    name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    text,
  ];
  return [property, value === undefined ? true : read(value)];
}
