/** What some mail programs do not support, and why the issue reads well without it. */
const styleSheet = 'part of the style sheet, which only adds dark mode: without it the inline styles stand';
const mjml = 'MJML’s way to hide the preheader: display:none and 1px text hide it where this is ignored';
const reset = 'MJML’s reset for clients that add spacing or outlines: nothing to reset where it is ignored';
const aria = 'Windows Mail ignores it: the text of the link and the table still read';

export const accepted = {
  '<style> element': styleSheet,
  '@media': styleSheet,
  'Attribute selector': styleSheet,
  'Chaining selectors': styleSheet,
  'Class selector': styleSheet,
  'Descendant combinator': styleSheet,
  'ID selector': styleSheet,
  'Type selector': styleSheet,
  'color-scheme CSS property': styleSheet,
  'color-scheme meta tag': 'asks for dark mode; where it is ignored the client decides, as it does for any mail',
  'display:none': mjml,
  opacity: mjml,
  overflow: mjml,
  'max-height property': mjml,
  outline: reset,
  'word-spacing': reset,
  'aria-label attribute': aria,
  'role attribute': aria,
  'word-break': 'breaks long words on narrow screens, which Windows Mail does not have',
  'white-space': 'wraps long lines of code; Outlook on Windows keeps them whole',
  '<body> element': 'Outlook on macOS turns it into a div: its styles are on the wrapper too',
};
