import { escape } from './html.js';

/** What stands at a former address: the way to the new one, in the language of the page that is there. */
export function renderMoved(url, { lang, words }) {
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${words.pageMoved}</title>
<meta http-equiv="refresh" content="0; url=${escape(url)}">
<link rel="canonical" href="${escape(url)}">
</head>
<body><p>${words.movedTo(escape(url))}</p></body>
</html>
`;
}
