import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Data } from 'unified';
import { visit } from './visit.js';

type Syntax = NonNullable<Data['micromarkExtensions']>[number];
type Constructs = NonNullable<Syntax['text']>;
type TreeExtensions = NonNullable<Data['fromMarkdownExtensions']>[number];
type Transform = (tree: Root) => Root | null | undefined | void;

/** What reads Markdown. */
export type Parse = (markdown: string) => Root;

/** Markdown (CommonMark and GFM) → mdast: the tree that remark-gfm gives, in less time. */
export function parseMarkdown(markdown: string): Root {
  return markdown.includes('@') ? parseAll(markdown) : parseWithoutEmail(markdown);
}

const parseAll = createParser({ email: true });
const parseWithoutEmail = createParser({ email: false });

/**
 * Makes a parser. remark-gfm looks for bare addresses in the text, and once more in the finished tree for those that it
 * could not know in the text: the second search is left out where it has nothing to find. `email: false` is for texts
 * without `@`: the parser would try at every letter and digit whether an email address begins there, a third of its
 * time.
 */
function createParser({ email }: { readonly email: boolean }): Parse {
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = unified().use(remarkGfm).freeze().data();
  const parser = unified()
    .data({
      micromarkExtensions: email ? micromarkExtensions : micromarkExtensions.map(withoutEmail),
      fromMarkdownExtensions: fromMarkdownExtensions.map(searchIfNeeded),
    })
    .use(remarkParse)
    .freeze();
  return (markdown) => parser.parse(markdown);
}

function withoutEmail(syntax: Syntax): Syntax {
  const text = Object.entries(syntax.text ?? {}).map(([code, constructs]) => {
    const others = [constructs ?? []].flat().filter(({ name }) => name !== 'emailAutolink');
    return [code, others] as const;
  });
  return { ...syntax, text: Object.fromEntries(text.filter(([, others]) => others.length > 0)) as Constructs };
}

function searchIfNeeded(extensions: TreeExtensions): TreeExtensions {
  if (Array.isArray(extensions)) return extensions.map((one) => searchIfNeeded(one)) as TreeExtensions;
  const transforms = extensions.transforms?.map(
    (transform): Transform =>
      (tree) =>
        mayShowAddress(tree) ? transform(tree) : undefined,
  );
  return { ...extensions, ...(transforms && { transforms }) } as TreeExtensions;
}

function mayShowAddress(tree: Root): boolean {
  let found = false;
  visit(tree, (node) => {
    if (node.type === 'text') found ||= /@|:\/\/|www\./i.test(node.value);
    return found ? false : undefined;
  });
  return found;
}
