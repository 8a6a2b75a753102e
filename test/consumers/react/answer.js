import { toHast } from 'datagouv-faq/hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { createElement as h } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';

/** The portal's router knows the FAQ's pages below /aide/. */
function PortalLink({ node: _, href, children, ...rest }) {
  return href.startsWith('/aide/')
    ? h('a', { ...rest, href, className: 'router-link', 'data-to': href.slice('/aide'.length) }, children)
    : h('a', { ...rest, href, rel: 'external' }, children);
}

/** A wide table scrolls by itself, and keyboards can reach it. */
function ScrollableTable({ node: _, ...props }) {
  return h('div', { className: 'scroll', role: 'region', tabIndex: 0, 'aria-label': props['aria-label'] }, h('table', props));
}

export function Answer({ section }) {
  const tree = toHast(section, { headingLevel: 3, baseUrl: '/aide/' });
  const components = { a: PortalLink, table: ScrollableTable };
  return h('article', null, toJsxRuntime(tree, { Fragment, jsx, jsxs, components, passNode: true }));
}
