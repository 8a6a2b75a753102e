import type { KindOfMark } from './kind.js';
import { kindsLeft } from './left-kinds.js';

const alertNames = ['[note]', '[tip]', '[important]', '[warning]', '[caution]'];

/** Marks that Markdown takes for text, so that readers would see them. Links and code are blanked before. */
export const kindsInText: readonly KindOfMark[] = [
  { kind: 'toc', holds: ['[[', '[toc]', '${toc}', 'toc__'], pattern: /\[\[_?toc_?\]\]|^\[TOC\]$|^\$\{toc\}$|^__(?:NO|FORCE)?TOC__$/gim },
  { kind: 'wiki-link', holds: ['[[', 'g!', 'f!', 'g|', 'f|'], pattern: /!?\[\[[^[\]\n]+\]\]|(?<![\w!])![\w./-]+\.(?:png|jpe?g|gif|svg)(?:\|[^!\n]*)?!/gi },
  { kind: 'highlight', holds: ['==', '++', '^^'], pattern: /(?<![=\w])==[^\s=][^=\n]*==(?![=\w])|(?<![+\w{])\+\+[^\s+][^+\n]*(?:\+[^\s+]+)*\+\+(?![+\w}])|\^\^[^\s^][^^\n]*\^\^/g },
  { kind: 'raised', holds: ['^', '~'], pattern: /(?<=[\p{L}\p{N})])(?:\^[^\s^]{1,8}\^|~[^\s~]{1,8}~(?!~))/gu },
  { kind: 'revision', holds: ['{+', '{-', '{~', '{>', '{='], pattern: /\{(?:\+\+[^{}\n]*\+\+|--[^{}\n]*--|~~[^{}\n]*~~|>>[^{}\n]*<<|==[^{}\n]*==)\}/g },
  { kind: 'abbreviation', holds: ['\n*['], pattern: /^\*\[[^[\]\n]+\]:/gm },
  { kind: 'definition', holds: ['\n:'], pattern: /(?<=[^\n]\n\n?):[ \t]+(?=\S)/g },
  // A list of AsciiDoc, a field of Dataview.
  { kind: 'definition', holds: [':: '], pattern: /^\p{L}[\p{L}\p{N} _-]{0,30}::[ \t]+(?=\S)|\[\p{L}[\p{L}\p{N} _-]{0,30}::[ \t][^\]\n]*\]/gmu },
  { kind: 'import', holds: [/\n(?:im|ex)port/], pattern: /^import[ \t](?:[^\n"']*[ \t])?["'][^"'\n]+["'];?|^export[ \t]+(?:const|let|default|function)\b[^\n]*/gm },
  { kind: 'comment', holds: ['%%', '\n%'], pattern: /%%[^%]+%%|(?<![^\n]\n)^%[ \t][^\n]+/gm },
  { kind: 'include', holds: ['\n<<<', '8<-'], pattern: /^(?:<<<[ \t]+\S|-+8<-+)[^\n]*/gm },
  { kind: 'emoji', holds: [/:[a-z][\w+-]+:/], pattern: /(?<![\w:/]):[a-z][a-z0-9_+-]+:(?![\w:/])/g },
  { kind: 'attributes', holds: [/\{[^#]/], pattern: /\{[ \t]*(?:\.[\w-]|[\w-]+=|=[a-z])[^{}\n]*\}/g },
  // The id of a heading may have others behind it.
  { kind: 'attributes', holds: [/\{#[\w-]+[^\w}-]/], pattern: /\{#[\w-]+[ \t]+[.\w][^{}\n]*\}(?<!^#{1,6}[ \t][^\n]*)/gm },
  { kind: 'citation', holds: ['@', '[~'], pattern: /\[-?@[a-z][\w:-]*\d{4}[a-z]?(?:[,;][^[\]\n]*)?\]|(?<!\S)@(?:sec|fig|tbl|eq|lst)-[\w-]+|\[~[\w.-]+\]/gi },
  { kind: 'box', holds: ['\n:::', '\n!!!', '\n???', '\n///', '\n===', '\n+++'], pattern: /^(?::{3,}|(?:!!!|\?\?\?\+?)[ \t]+(?:[\w-]+$|[^\s"][^\n"]*"|")|\/{3,}[ \t]+\w|===[ \t]+"|\+{3,}(?=[ \t]*$))[^\n]*/gm },
  { kind: 'directive', holds: ['\n::', /:[a-z][\w-]*\[/], pattern: /^::[a-z][\w-]*(?:[[{][^\n]*)?$|(?<![\w:]):[a-z][\w-]*\[[^[\]\n]*\](?:\{[^{}\n]*\})?/gm },
  // What reStructuredText says of a figure stands below it; its targets, notes and replacements have no name of their own.
  { kind: 'directive', holds: ['::'], pattern: /^[ \t]*\.\.[ \t]+[a-z][\w-]*::(?![^\s])[^\n]*(?:\n[ \t]+:[\w-]+:[^\n]*)*/gim },
  { kind: 'directive', holds: ['\n.. '], pattern: /^\.\. +(?:_[^:\n]+:|\[[#*\w]+\] |\|[^|\n]+\| )[^\n]*/gm },
  { kind: 'directive', holds: [']_'], pattern: /\[(?:\d+|#\w*|\*)\]_(?!\w)/g },
  { kind: 'directive', holds: ['::\n'], pattern: /::(?=\n\n[ \t]{3})/g },
  // Org's keywords and properties.
  { kind: 'directive', holds: ['#+'], pattern: /^[ \t]*#\+[a-z][a-z_]+(?::|[ \t]|$)[^\n]*/gim },
  { kind: 'directive', holds: [/:\n[ \t]*:/], pattern: /^[ \t]*:[A-Z][A-Z_]+:(?:\n[ \t]*:[A-Z][A-Z_]+:[^\n]*)+/gm },
  { kind: 'alert', holds: ['[!', ...alertNames], pattern: /^[ \t>]*\[![ \t]*[A-Za-z]+[ \t]*(?:[)}>][^\n]*)?$|^[ \t]*\[![A-Za-z]+\](?![[(])|^\[(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]$/gm },
  { kind: 'alert', holds: ['!', ...alertNames], pattern: /(?<=^[ \t]*>[ \t]?)(?:\[(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](?![[(:])|\[[ \t]+![ \t]*[A-Za-z]+[ \t]*\]|\[![ \t]+[A-Za-z]+[ \t]*\]|[({]?![ \t]?(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)(?!\w)[\])}]?)/gm },
  { kind: 'annotation', holds: [')!'], pattern: /\(\d{1,2}\)!(?!\S)/g },
  // A tag of a program is no HTML to Markdown when an attribute holds what HTML cannot.
  { kind: 'tag', holds: [/<[a-z]/], pattern: /<[a-z][\w.-]*\s+[@:#]?[\w.:-]+=["'{][^\n>]*/gi },
  { kind: 'tag', holds: ['\n{', /\{[a-z-]+:/], pattern: /^\{(?:info|note|tip|warning|toc|code|panel|expand|noformat|quote)(?:[:|][^{}\n]*)?\}$|\{(?:status|jira|anchor|include|profile|attachments|view-file):[^{}=\n]*=[^{}\n]*\}/gm },
  { kind: 'tag', holds: [/\{(?:info|note|tip|warning|code|panel|color|noformat|quote)/], pattern: /\{(info|note|tip|warning|code|panel|color|noformat|quote)(?:[:|][^{}\n]*)?\}[^{}\n]*\{\1\}/g },
  // A shortcode of WordPress.
  { kind: 'tag', holds: [/\[[a-z][\w-]*[ \t]+[\w-]+=/], pattern: /\[[a-z][\w-]*(?:[ \t]+[\w-]+=["“”»«][^\]\n"“”«»]*["“”»«])+[ \t]*\/?\](?![([:])/g },
  { kind: 'directive', holds: ['<<', /[a-z]::?[^\s[\]]*\[/], pattern: /(?<![\w:/])(?:xref|link|image|video|include|footnote|kbd|btn):{1,2}[^\s[\]]*\[[^\]\n]*\]|<<[\w-]+(?:,[^<>\n]*)?>>/g },
  // Tables of DokuWiki, AsciiDoc, MediaWiki and reStructuredText.
  { kind: 'table', holds: ['\n^'], pattern: /^\^[^^\n]+(?:\^[^^\n]+)+\^[ \t\r]*(?:\n[|^][^\n]*)*/gm },
  { kind: 'table', holds: ['\n|==='], pattern: /^\|={3,}[ \t\r]*(?:\n(?!\|={3})[^\n]*)*\n\|={3,}[ \t\r]*$/gm },
  { kind: 'table', holds: ['\n{|'], pattern: /^\{\|[^\n]*(?:\n[|!][^\n]*)*/gm },
  { kind: 'table', holds: ['+--'], pattern: /^[ \t]*\+--[-+]*[ \t\r]*(?:\n[ \t]*\|[^\n]*)+\n[ \t]*\+=[=+]+(?:\n[ \t]*[|+][^\n]*)*/gm },
  { kind: 'table', holds: [/\n[ \t]*-{3,}[ \t]+-{3}/], pattern: /(?<![^\n]\n)^[ \t]*-{3,}(?:[ \t]+-{3,})+[ \t]*(?:\n[^\n]+)+\n[ \t]*-{3,}(?:[ \t]+-{3,})*[ \t]*$/gm },
  { kind: 'table', holds: ['\n==='], pattern: /^={3,}(?:[ \t]+={3,})+[ \t\r]*$(?:\n[^\n]+)*/gm },
  { kind: 'emphasis', holds: ["''", /(?<![:\w/])\/\/[^\s/]/], pattern: /(?<![\w:/.'])(?:\/\/[^\s/][^/\n]*(?<=\S)\/\/|'{2,3}[^\s'][^'\n]*'{2,3})(?![\w/'])/g },
  { kind: 'annotation', holds: ['(('], pattern: /(?<=[\p{L}.»])\(\([^()\n]+\)\)/gu },
  // The part of a component of Nuxt to which the lines below go.
  { kind: 'directive', holds: ['\n::'], pattern: /^#[a-z][a-z\d-]*[ \t]*$/gm },
  // What Textile writes before a paragraph.
  { kind: 'directive', holds: [/\n(?:bq|bc|p)\. /], pattern: /^(?:bq|bc|p)\. (?=\p{Lu})/gmu },
  // A block of AsciiDoc: Markdown takes the signs below its name for those of a heading.
  { kind: 'directive', holds: ['\n= '], pattern: /^= \S[^\n]*(?:\n:[a-z][\w-]*:[^\n]*)+/gm },
  { kind: 'directive', holds: [']\n----', ']\n====', ']\n____'], pattern: /^(?:\.\S[^\n]*\n)?\[(?:source|listing|quote|example|NOTE|TIP|IMPORTANT|WARNING|CAUTION)(?:[,%][^\]\n]*)?\]\n(-{4,}|={4,}|_{4,})(?:\n(?!\1$)[^\n]*)*(?:\n\1(?=\n|$))?/gm },
  // The fields of a page of Notion, below its title.
  { kind: 'property', holds: [/\n[ \t]*# /], pattern: /(?<=\n)(?<=^\s*# [^\n]+\n{1,2})(?:\p{L}[\p{L} ]{0,30}: \S[^\n]*(?:\n|$)){2,}(?=\n|$)/gu },
  { kind: 'task', holds: ['[-]', '[/]', '[<]', '[>]', '[!]', '[?]', '[~]', '[*]', /[-*+.)][ \t]+\[(?:[vo✓✔✗✘]|ok|oui|non)\]/], pattern: /(?<=^[ \t>]*(?:[-*+]|\d{1,3}[.)])[ \t]{1,4})\[(?:[-/<>!?~*vVoO✓✔✗✘]|ok|OK|oui|non)\](?=[ \t]+\S)/gm },
  { kind: 'block-id', holds: ['^'], pattern: /(?<=[^\s^][ \t])\^[a-z0-9]+(?:-[a-z0-9]+)*$/gm },
  { kind: 'block-id', holds: [')='], pattern: /^\((?![a-z][\w-]*\)=\n+#)[^\s()]+\)=$/gm },
  ...kindsLeft,
]; // prettier-ignore

/** Marks that may hold what Markdown understands: emphasis, links, addresses. Code alone is blanked before. */
export const kindsAround: readonly KindOfMark[] = [
  { kind: 'comment', holds: ['{/*', '#}'], pattern: /\{\/\*[^{}]*\*\/\}|\{#[ \t][^{}\n]*#\}/g },
  {
    kind: 'bbcode',
    holds: ['[/', '[url=', '[size=', '[color=', '[font=', '[email=', '[quote=', '[name='],
    pattern:
      /\[(b|i|u|s|url|img|size|color|font|email|quote|code|list|center)(?:=[^\][\n]*)?\][^[\n]*\[\/\1\]|\[(?:url|size|color|font|email|quote)=[^\][\n]+\]|\[name=[^\][\n]+\] ?\[(?:time|color)=[^\][\n]+\]|\[\/(?:b|i|u|s|url|img|size|color|font|email|quote|code|list|center)\]/gi,
  },
  {
    kind: 'expression',
    holds: [/\{[^#]/],
    pattern:
      /(?<![\w$/{\\])\{[ \t]*(?:[a-z_$][\w$]*(?:\.[a-z_$][\w$]*)+[ \t]*(?:\}|[([?|&][^{}\n]*)|[a-z_$][\w$]*\([^{}\n]*\)[ \t]*\}|'[^'\n{}]*'\}|"[^"\n{}]*"\})/gi,
  },
  // A link of AsciiDoc.
  {
    kind: 'directive',
    holds: [/:\/\/[^\s[\]()<>]+\[/],
    pattern: /(?<![\w/([<])(?:link:)?https?:\/\/[^\s[\]()<>]+\[(?=\p{L})[^[\]\n]*\](?![[(])/gu,
  },
  { kind: 'wiki-link', holds: ['|http', '|mailto:'], pattern: /\[[^[\]|\n]+\|(?:https?:\/\/|mailto:)[^[\]|\n]*\]/g },
  // A link of Textile.
  { kind: 'wiki-link', holds: ['":http', '":mailto:'], pattern: /"[^"\n]{1,80}":(?:https?:\/\/|mailto:)[^\s"]*/g },
  { kind: 'tag', holds: ['[/'], pattern: /\[\/(?:caption|embed|gallery|playlist|video|audio|vc_\w+|et_pb_\w+)\]/g },
  // A link of Org.
  { kind: 'wiki-link', holds: [']['], pattern: /\[\[[^[\]\n]+\]\[[^[\]\n]+\]\]/g },
  { kind: 'math', holds: ['$'], pattern: /\$\$[^$]+\$\$|(?<![\w$])\$[^\s$](?:[^$\n]*[^\s$])?\$(?![\w$])/g },
];

/** Marks that escape their signs, as mdBook does: code alone is blanked before. */
export const kindsEscaped: readonly KindOfMark[] = [
  {
    kind: 'latex',
    holds: [/\\[a-z]{3}/],
    pattern:
      /(?<!\\)\\(?:[a-z]{3,}\*?(?:\[[^[\]\n]*\])?(?:\{[^{}\n]*\}){1,3}|(?<!\w\\)(?:item|newpage|pagebreak|clearpage|maketitle|tableofcontents|noindent|bigskip|medskip)(?![\w{]))/gi,
  },
  // A break at the end of a paragraph breaks nothing; a path may end so.
  {
    kind: 'line-code',
    holds: ['\\\n\n', '\\ \n', /\\\n?$/],
    pattern: /(?<![\\:]\S{0,80})(?<=[\p{L}\p{N}.!?;»…)*])\\(?=[ \t]*\n[ \t]*\n|[ \t]*\n?$)/gu,
  },
  // How assistants write it; without a sign of a formula these are brackets.
  {
    kind: 'math',
    holds: ['\\(', '\\['],
    pattern:
      /(?<!\\)\\\((?=[^()\n]*(?:[\^_]|\\[a-z]| = ))[^\n]*?\\\)|(?<!\\)\\\[(?=[^[\]]*(?:[\^_]|\\[a-z]| = ))[^[\]]*\\\]/gi,
  },
  // Google's comments, whose calls lead nowhere.
  { kind: 'comment', holds: ['(#cmnt'], pattern: /\[\\?\[[a-z]{1,2}\\?\]\]\(#cmnt(?:_ref)?\d+\)/g },
  { kind: 'math', holds: ['\\\\'], pattern: /\\\\\([^\n]+?\\\\\)|\\\\\[[^[\]]+\\\\\]/g },
];

/** The marks of templates, which may take several lines. */
export const tagSigns = ['{%', '{{', '{::', '<%'] as const;

/** Whether what stands between two signs of money is a formula. */
export function isFormula(found: string): boolean {
  return (
    found.startsWith('$$') ||
    /[\\^_={}<>]|^\$.\$$|\b[a-z\d][ \t]*[+*/-][ \t]*[a-z]\b/i.test(found) ||
    /[a-z]:[ \t]/i.test(found)
  );
}
