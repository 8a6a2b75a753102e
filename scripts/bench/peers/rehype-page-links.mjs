/** What every peer needs to match the compiler's links: `page.md#id` becomes the page's public path. */
export function rehypePageLinks() {
  return (tree) => visit(tree);
}

function visit(node) {
  const href = node.properties?.href;
  if (node.tagName === 'a' && typeof href === 'string' && !href.includes(':')) {
    node.properties.href = href.replace(/\.md(?=#|$)/, '');
  }
  node.children?.forEach(visit);
}
