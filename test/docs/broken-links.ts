import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { root } from '../../scripts/root.js';
import type { ManualPage } from './manual.js';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Trees by their text: many pages link to the long ones. */
const trees = new Map<string, Root>();

function treeOf(markdown: string): Root {
  const tree = trees.get(markdown) ?? parser.parse(markdown);
  trees.set(markdown, tree);
  return tree;
}

/** The relative links and images of a page that lead to no file of the repository, or to no heading of that file. */
export function brokenLinks({ path, value }: ManualPage): string[] {
  const urls: string[] = [];
  visit(treeOf(value), (node) => {
    if ('url' in node) urls.push(node.url);
  });
  const known = new Map([[path, anchors(value)]]);
  return urls.filter((url) => {
    if (/^[a-z]+:/i.test(url)) return false;
    const [file = '', anchor] = url.split('#').map(decodeURIComponent);
    const target = file === '' ? path : posix.join(posix.dirname(path), file);
    if (!known.has(target) && (target.startsWith('..') || !existsSync(join(root, target)))) return true;
    if (anchor === undefined) return false;
    if (!known.has(target)) known.set(target, anchors(readFileSync(join(root, target), 'utf8')));
    return !known.get(target)!.has(anchor);
  });
}

/** The anchors that code hosts give the headings: lower case, punctuation dropped, a number after the second of a name. */
function anchors(markdown: string): Set<string> {
  const found = new Set<string>();
  visit(treeOf(markdown), 'heading', (heading) => {
    const name = toString(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    let anchor = name;
    for (let count = 1; found.has(anchor); count++) anchor = `${name}-${count}`;
    found.add(anchor);
  });
  return found;
}
