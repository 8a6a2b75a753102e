import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { parseUrl } from '../../src/data/parse-url.js';

type Node = DefaultTreeAdapterMap['node'];

/** Elements that act, load, or change how what follows is read, once a browser has parsed HTML that was said to be inert. */
const active =
  /^(?:script|style|iframe|object|embed|form|input|textarea|select|base|link|meta|svg|math|template|title|noscript|xmp|plaintext|noembed|noframes|video|audio|source|frame|frameset|applet|portal)$/;

/** What a browser would run, load or submit in HTML: empty for HTML that is inert. */
export function dangersOf(html: string): string[] {
  const dangers: string[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node) {
      if (active.test(node.tagName)) dangers.push(`<${node.tagName}>`);
      for (const { name, value } of node.attrs) {
        if (/^on|^(?:style|srcdoc|formaction|xlink:href|ping|background|longdesc)$/.test(name)) dangers.push(name);
        if (/^(?:href|src|cite|action|data|poster)$/.test(name) && !isSafeUrl(value)) dangers.push(`${name}=${value}`);
      }
    }
    if (node.nodeName === '#comment') dangers.push('a comment');
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return dangers;
}

/** As a browser reads it: controls and spaces around a URL go, tabs and line ends inside it too. */
function isSafeUrl(value: string): boolean {
  const url = parseUrl(value, 'https://host.example/a/');
  // What is no URL leads nowhere.
  return url === undefined || /^(?:https?|mailto|tel):$/.test(url.protocol);
}
