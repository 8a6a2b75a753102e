/** Inline styles of a body, by element: mail programs drop style sheets. Colours keep 4.5:1 on white. */
export const styles: Readonly<Record<string, string>> = {
  a: 'color:#000091;text-decoration:underline',
  blockquote: 'margin:0 0 16px;padding:0 0 0 16px;border-left:4px solid #6a6af4',
  caption: 'padding:0 0 8px;text-align:left;font-weight:700',
  code: 'padding:1px 4px;background-color:#eeeeee;font-family:Consolas,Menlo,monospace;font-size:14px;word-break:break-word',
  dd: 'margin:0 0 8px 24px',
  dl: 'margin:0 0 16px',
  dt: 'font-weight:700',
  h4: 'margin:16px 0 8px;font-size:16px;line-height:24px;font-weight:700;mso-line-height-rule:exactly',
  h5: 'margin:16px 0 8px;font-size:16px;line-height:24px;font-weight:700;mso-line-height-rule:exactly',
  h6: 'margin:16px 0 8px;font-size:16px;line-height:24px;font-weight:700;mso-line-height-rule:exactly',
  hr: 'margin:16px 0;border:0;border-top:1px solid #929292',
  img: 'max-width:100%;height:auto;border:0',
  kbd: 'padding:1px 4px;background-color:#eeeeee;font-family:Consolas,Menlo,monospace;font-size:14px;word-break:break-word',
  li: 'margin:0 0 8px',
  ol: 'margin:0 0 16px;padding:0 0 0 24px',
  p: 'margin:0 0 16px',
  pre: 'margin:0 0 16px;padding:12px;background-color:#eeeeee;font-family:Consolas,Menlo,monospace;font-size:14px;line-height:20px;white-space:pre-wrap',
  summary: 'margin:0 0 8px;font-weight:700',
  table: 'width:100%;margin:0 0 16px;border-collapse:collapse;font-size:14px;line-height:20px',
  td: 'padding:8px;border:1px solid #929292;text-align:left;vertical-align:top;word-break:normal',
  th: 'padding:8px;border:1px solid #929292;background-color:#eeeeee;text-align:left;vertical-align:top;font-weight:700;word-break:normal',
  ul: 'margin:0 0 16px;padding:0 0 0 24px',
};

/** Styles that the compiler's own classes stand for. */
export const classStyles: Readonly<Record<string, string>> = {
  alert: 'margin:0 0 16px;padding:12px 16px;border-left:4px solid #6a6af4;background-color:#f6f6f6',
  'alert-title': 'margin:0 0 8px;font-weight:700',
  'align-center': 'text-align:center',
  'align-right': 'text-align:right',
  footnotes: 'margin:0 0 16px;border-top:1px solid #929292;font-size:14px;line-height:20px',
};

/** Elements that mail programs do not know, and those that stand in for them. */
export const substitutes: Readonly<Record<string, string>> = {
  details: 'div',
  figcaption: 'p',
  figure: 'div',
  mark: 'strong',
  section: 'div',
  summary: 'div',
  time: 'span',
};

/** Attributes that a body keeps; ids, classes and data stay on the web. */
export const keptAttributes: ReadonlySet<string> = new Set(
  'alt aria-label colspan dir height href lang reversed role rowspan scope span src start title type width'.split(' '),
);
