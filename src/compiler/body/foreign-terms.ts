import type { Element, ElementContent, Root, Text } from 'hast';
import { visit } from '../markdown/visit.js';

/** Foreign terms and their language (BCP 47): RGAA 8.7 asks that a change of language be marked. */
export type ForeignTerms = Readonly<Record<string, string>>;

export type MarkForeignTerms = (tree: Root) => void;

const verbatim = new Set(['code', 'pre', 'kbd', 'samp', 'var']);

/** Makes the transform that wraps every term of the lexicon in an element with `lang`. */
export function createForeignTerms(terms: ForeignTerms): MarkForeignTerms {
  const languages = new Map(Object.entries(terms).map(([term, lang]) => [fold(term), lang]));
  if (languages.size === 0) return () => {};
  const longestFirst = [...languages.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_.@/-])(?:${longestFirst.map(toPattern).join('|')})(?![\\p{L}\\p{N}_@/-])`,
    'giu',
  );
  const langOf = (term: string) => languages.get(fold(term));
  return (tree) =>
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && (verbatim.has(node.tagName) || node.properties.lang !== undefined)) return false;
      if (node.type !== 'text' || !parent) return undefined;
      if (parent.type === 'element' && parent.children.length === 1 && parent.tagName === 'em') {
        const lang = langOf(node.value);
        if (lang !== undefined) {
          parent.properties.lang = lang;
          return undefined;
        }
      }
      const parts = split(node, pattern, langOf);
      if (parts.length === 1) return undefined;
      parent.children.splice(index, 1, ...parts);
      return index + parts.length;
    });
}

function split(node: Text, pattern: RegExp, langOf: (term: string) => string | undefined): ElementContent[] {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(pattern)) {
    const lang = langOf(match[0]);
    if (lang === undefined) continue;
    if (match.index > from) parts.push({ type: 'text', value: node.value.slice(from, match.index) });
    parts.push(span(match[0], lang));
    from = match.index + match[0].length;
  }
  if (from < node.value.length || parts.length === 0) parts.push({ type: 'text', value: node.value.slice(from) });
  return parts;
}

function span(value: string, lang: string): Element {
  return { type: 'element', tagName: 'span', properties: { lang }, children: [{ type: 'text', value }] };
}

function fold(term: string): string {
  return term.toLowerCase().replace(/[\s\u00a0\u202f]+/g, ' ');
}

function toPattern(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[\\s\\u00a0\\u202f]+');
}
