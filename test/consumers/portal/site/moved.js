import { escape } from './html.js';

/** What stands at a former address: the way to the new one. */
export function renderMoved(url) {
  return `<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>Page déplacée</title>
<meta http-equiv="refresh" content="0; url=${escape(url)}">
<link rel="canonical" href="${escape(url)}">
</head>
<body><p>Cette page est désormais <a href="${escape(url)}">à une autre adresse</a>.</p></body>
</html>
`;
}
