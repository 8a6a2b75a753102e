import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { parseFragment, serialize, type DefaultTreeAdapterTypes as Parse5 } from 'parse5';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { parseUrl } from '../../src/data/parse-url.js';
import { stringifyOptions } from '../../src/canonical-html/grammar.js';
import type { Attributes, HtmlOptions } from '../../src/html/index.js';
import type { Link, Page, Section } from '../../src/data/model.js';

/** The reference: the options of `renderHtml` as transforms of a hast tree, printed by rehype-stringify. */
export function renderWithHast(nodes: readonly (Page | Section)[], options: HtmlOptions): string {
  const several = new Set(nodes.map(pageOf)).size > 1;
  const ids = new Map<string, string>();
  const name = (node: Page | Section) => {
    const prefix = `${options.idPrefix ?? ''}${several ? `${pageOf(node)}--` : ''}`;
    if ('page' in node) ids.set(`${node.page}#${node.id}`, prefix + node.id);
    else ids.set(node.id, `${options.idPrefix ?? ''}${several ? '' : 'page--'}${node.id}`);
    for (const child of below(node)) name(child);
  };
  nodes.forEach(name);
  const level = options.headingLevel ?? (nodes.length === 1 && !('page' in nodes[0]!) ? 1 : 2);
  const parts = nodes.flatMap((node) => toTrees(node, level, options, ids, several, options.heading === 'omit'));
  const printer = unified().use(rehypeStringify, stringifyOptions);
  return parts.map((tree) => printer.stringify(tree)).join('\n');
}

function toTrees(
  node: Page | Section,
  level: number,
  options: HtmlOptions,
  ids: ReadonlyMap<string, string>,
  several: boolean,
  omit: boolean,
): Root[] {
  const prefix = `${options.idPrefix ?? ''}${several ? `${pageOf(node)}--` : ''}`;
  const key = 'page' in node ? `${node.page}#${node.id}` : node.id;
  const title: Root =
    'page' in node
      ? fromHtml(node.titleHtml, { fragment: true })
      : { type: 'root', children: [{ type: 'text', value: node.title }] };
  const body = fromHtml(node.html, { fragment: true });
  const links = [...node.links];
  const depth = 'page' in node ? node.depth : 1;
  for (const tree of [title, body]) {
    shiftHeadings(tree, depth, level);
    prefixIds(tree, prefix);
    rewriteLinks(tree, links, options, ids, prefix);
  }
  const heading = element(`h${level}`, { id: ids.get(key)! }, title.children as ElementContent[]);
  const trees: Root[] = [];
  if (!omit) trees.push({ type: 'root', children: [heading] });
  if (body.children.length > 0) trees.push(body);
  for (const tree of trees) {
    if (options.captions) addCaptions(tree);
    addClasses(tree, options.classNames ?? {});
    if (options.escapeMustache) breakBraces(tree);
    wrapElements(tree, options.wrap ?? {});
  }
  return [
    ...trees,
    ...below(node).flatMap((child) => toTrees(child, Math.min(6, level + 1), options, ids, several, false)),
  ];
}

function shiftHeadings(tree: Root, depth: number, level: number): void {
  visit(tree, 'element', (node) => {
    if (!/^h[1-6]$/.test(node.tagName)) return;
    node.tagName = `h${Math.min(6, level + Math.max(1, Number(node.tagName[1]) - depth))}`;
  });
}

const idProperties = ['id', 'htmlFor', 'headers', 'ariaControls', 'ariaDescribedBy', 'ariaLabelledBy'];

function prefixIds(tree: Root, prefix: string): void {
  visit(tree, 'element', ({ properties }) => {
    for (const name of idProperties) {
      const value = properties[name];
      if (Array.isArray(value)) properties[name] = value.map((id) => `${prefix}${id}`);
      else if (typeof value === 'string' && value !== '') properties[name] = `${prefix}${value}`;
    }
    if (typeof properties.href === 'string' && properties.href.startsWith('#')) {
      properties.href = `#${prefix}${properties.href.slice(1)}`;
    }
  });
}

function rewriteLinks(
  tree: Root,
  links: Link[],
  { link, baseUrl, newWindow, ownHosts = [] }: HtmlOptions,
  ids: ReadonlyMap<string, string>,
  prefix: string,
): void {
  const base = baseUrl === undefined || baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
  const absolute = (url: string) => (base === undefined ? url : `${base}${url.replace(/^\.\//, '')}`);
  visit(tree, 'element', (node) => {
    const { properties } = node;
    if (node.tagName === 'img' && typeof properties.src === 'string' && properties.src !== '') {
      if (!/^(?:[a-z]+:|\/\/)/.test(properties.src)) properties.src = absolute(properties.src);
    }
    if (node.tagName !== 'a' || typeof properties.href !== 'string' || properties.href === '') return;
    if (properties.href.startsWith(`#${prefix}`)) return;
    const typed = links.find(({ url }) => url === properties.href)!;
    links.splice(links.indexOf(typed), 1);
    const internal = ['page', 'section', 'file'].includes(typed.kind);
    const id = typed.target === undefined ? undefined : ids.get(typed.target);
    properties.href = id === undefined ? (internal ? absolute(typed.url) : typed.url) : `#${id}`;
    const wish = link?.(typed, properties.href);
    if (typeof wish === 'string' || wish instanceof URL) properties.href = String(wish);
    else if (wish) assign(node, wish);
    const isOwn = [...ownHosts, parseUrl(`${baseUrl}`)?.hostname].includes(typed.host);
    if (newWindow && typed.host !== undefined && !isOwn) announce(node, typed.text);
  });
}

function assign(node: Element, wish: Attributes): void {
  for (const [name, value] of Object.entries(wish)) {
    if (name === 'class') addClass(node, String(value));
    else if (name === 'rel')
      node.properties.rel = [...new Set([...list(node.properties.rel), ...String(value).split(' ')])];
    else if (value === null || value === undefined || value === false) delete node.properties[name];
    else node.properties[name] = value as string;
  }
}

function announce(node: Element, text: string): void {
  const { properties } = node;
  const before = typeof properties.title === 'string' ? properties.title : '';
  const title = before.includes(text) ? before : before === '' ? text : `${text} - ${before}`;
  properties.title = title.includes('nouvelle fenêtre')
    ? title
    : [title, 'nouvelle fenêtre'].filter(Boolean).join(' - ');
  properties.target ??= '_blank';
  properties.rel = [...new Set([...list(properties.rel), 'noopener', 'external'])];
}

function addCaptions(tree: Root): void {
  visit(tree, 'element', (node) => {
    const label = node.properties.ariaLabel;
    if (node.tagName !== 'table' || typeof label !== 'string' || label === '') return;
    delete node.properties.ariaLabel;
    node.children.unshift(element('caption', {}, [{ type: 'text', value: label }]));
  });
}

function addClasses(tree: Root, classNames: NonNullable<HtmlOptions['classNames']>): void {
  visit(tree, 'element', (node) => {
    if (node.tagName === 'caption' && node.position === undefined) return;
    for (const [selector, added] of Object.entries(classNames)) {
      const [name, only] = selector.split('.');
      if (name === node.tagName && (!only || list(node.properties.className).includes(only)))
        addClass(node, [added].flat().join(' '));
    }
  });
}

function breakBraces(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    const pieces = node.value.split(/(?<=\{)(?=\{)/);
    if (pieces.length === 1) return undefined;
    const broken = pieces.flatMap((piece, at): ElementContent[] =>
      at === pieces.length - 1
        ? [{ type: 'text', value: piece }]
        : [
            { type: 'text', value: piece.slice(0, -1) },
            element('span', { dataBrace: '' }, [{ type: 'text', value: '{' }]),
          ],
    );
    (parent as Element).children.splice(index!, 1, ...broken);
    return [SKIP, index! + broken.length];
  });
  visit(tree, 'element', ({ properties }) => void delete properties.dataBrace);
}

function wrapElements(tree: Root, wrap: NonNullable<HtmlOptions['wrap']>): void {
  const done = new Set<Element>();
  visit(tree, 'element', (node, index, parent) => {
    const wrappers = wrap[node.tagName as 'p'];
    const isNew = node.position === undefined && /^(?:caption|span)$/.test(node.tagName);
    if (!wrappers || done.has(node) || isNew) return;
    done.add(node);
    let outer: Element = node;
    for (const [name, attributes = {}] of wrappers.toReversed()) {
      outer = element(name, { ...(attributes as Record<string, string>) }, [outer]);
      done.add(outer);
    }
    (parent as Element).children[index!] = outer;
  });
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(' ').filter(Boolean) : [];
}

function addClass(node: Element, added: string): void {
  node.properties.className = [...new Set([...list(node.properties.className), ...added.split(' ')])];
}

function pageOf(node: Page | Section): string {
  return 'page' in node ? node.page : node.id;
}

function below(node: Page | Section): readonly Section[] {
  return 'page' in node ? node.children : node.sections;
}

/** Parses HTML as a browser does and prints it with sorted attributes, so that two renderings can be compared. */
export function normalize(html: string): string {
  const tree = parseFragment(html);
  const sort = (node: Parse5.Node): void => {
    if ('attrs' in node) node.attrs.sort((a, b) => (a.name < b.name ? -1 : 1));
    if ('childNodes' in node) node.childNodes.forEach(sort);
  };
  sort(tree);
  return serialize(tree);
}

/** The links of a tree as the compiler lists them; ids and pages of the test's own are told apart by their URL. */
export function linksOf(tree: Root): Link[] {
  const links: Link[] = [];
  visit(tree, 'element', (node) => {
    const { href } = node.properties;
    if (node.tagName !== 'a' || typeof href !== 'string' || href === '' || href.startsWith('#')) return;
    const shared = { id: '00000000', url: href, text: toString(node) };
    if (href.startsWith('mailto:')) links.push({ ...shared, kind: 'mail' });
    else if (/^https?:/.test(href)) links.push({ ...shared, kind: 'external', host: 'exemple.fr' });
    else if (href.includes('#')) links.push({ ...shared, kind: 'section', target: href });
    else links.push({ ...shared, kind: 'file' });
  });
  return links;
}
