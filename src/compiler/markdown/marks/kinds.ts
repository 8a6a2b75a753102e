/** What a mark of another tool is. */
export type MarkKind =
  | 'abbreviation' | 'alert' | 'annotation' | 'attributes' | 'bbcode' | 'block-id' | 'box' | 'citation' | 'comment'
  | 'cut-word' | 'damaged-word' | 'definition' | 'directive' | 'emoji' | 'emphasis' | 'expression' | 'highlight' | 'import'
  | 'include' | 'latex' | 'leftover' | 'line-code' | 'math' | 'placeholder' | 'property' | 'raised' | 'revision' | 'table' | 'tag'
  | 'task' | 'toc' | 'wiki-link'
  | 'word-field'; // prettier-ignore

export interface KindOfMark {
  readonly kind: MarkKind;
  /** No part of it exchanges characters with another: each looks at a line once. */
  readonly pattern: RegExp;
  /**
   * A page that has such a mark holds one of these, in small letters and behind a line break: a page without any is not
   * searched, and no place of it is tried for nothing.
   */
  readonly holds: readonly (string | RegExp)[];
}

/** How somebody notes what is still to be written, in capitals often without accents. */
const later =
  '(?:[àa] (?:compl[eé]ter|confirmer|d[eé]finir|[eé]crire|pr[eé]ciser|r[eé]diger|remplir|traduire|v[eé]rifier)|to be (?:completed|confirmed|defined|written))';
const unwritten = `(?:(?:section|réponse|texte|page|contenu|partie) (?:est )?)?(?:${later}|en (?:construction|cours de rédaction))|(?:section|réponse|texte|page|contenu) à venir`;

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
  { kind: 'attributes', holds: [/\{[^#]/], pattern: /\{[ \t]*(?:\.[\w-]|[\w-]+=)[^{}\n]*\}/g },
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
  { kind: 'cut-word', holds: ['-\n'], pattern: /(?<![\p{L}\p{N}_-])\p{L}{2,}-\n[ \t>]*(?!(?:et|ou|ni|and|or|to)(?!\p{L}))\p{Ll}+/gu },
  // What a PDF, a mail or a wrong encoding makes of a word: ligatures, accents beside their letters, question marks, codes.
  { kind: 'damaged-word', holds: [/[\ufb00-\ufb06]/], pattern: /[\ufb00-\ufb06]\p{L}*/gu },
  { kind: 'damaged-word', holds: ['´', '¨', '¸', 'ˆ', '˜'], pattern: /(?<!\p{L})(?!(?:[ldnsmtcj]|\p{Ll}*qu)´)\p{L}*[´¨¸ˆ˜]\p{Ll}+/giu },
  { kind: 'damaged-word', holds: [/[^\s/]\?\p{L}/u], pattern: /(?<![\p{L}\p{N}./?&=_-])\p{L}+\?\p{Ll}+(?![\p{L}\p{N}=&(._-])/gu },
  { kind: 'damaged-word', holds: ['\\u', '=c3', '=e2', '%c3'], pattern: /(?<!\p{L})\p{L}*(?:\\u[\da-f]{4}|=C3=[89AB][\dA-F]|=E2=80=[89AB][\dA-F]|%C3%[89AB][\dA-F])+\p{L}*/giu },
  { kind: 'line-code', holds: ['\\n'], pattern: /(?<=[.!?;»…)])(?:\\[rn])+(?=[\p{Lu}«-]|[ \t]*$)|(?:\\r)?\\n(?:\\r)?\\n/gmu },
  { kind: 'leftover', holds: [/page[ \t\u00a0]\d/], pattern: /^[ \t]*(?:-[ \t]*)?page[ \t\u00a0]\d+(?:[ \t\u00a0]?(?:\/|sur|of|de)[ \t\u00a0]?\d+)?(?:[ \t]*-)?$(?<=\n\n[^\n]+)(?!\n\S)/gim },
  // The head of a mail, and the sign above its signature.
  { kind: 'leftover', holds: [/\n[ \t>]*(?:de|from)[ \u00a0]?:/], pattern: /^[ \t>]*(?:De|From)[ \u00a0]?:[^\n]*(?:\n[ \t>]*(?:De|From|Envoyé|Sent|Date|À|A|To|Cc|Objet|Subject)[ \u00a0]?:[^\n]*)+/gm },
  { kind: 'leftover', holds: ['\n\n--'], pattern: /(?<=\n\n)--[ \t]?(?=\n\S)/g },
  { kind: 'leftover', holds: ['[cite:'], pattern: /\[cite: ?\d[\d, ]*\]/g },
  { kind: 'leftover', holds: ['[cid:', '[image:'], pattern: /\[(?:cid:[ \t]?[^\s\]]+|image:[ \t][^\]\n]+)\]/gi },
  // What somebody meant to write later, where no sentence holds these words: alone on a line, between brackets, in capitals.
  { kind: 'placeholder', holds: ['ipsum'], pattern: /\blorem ipsum\b[^\n.]*\.?/gi },
  { kind: 'placeholder', holds: [/[[<{(] ?(?:[àa] |to be |todo|tbd|insérer|insert )/], pattern: new RegExp(String.raw`(?<![\w[])(?:[[<{]{1,2} ?(?:${later}|TODO|TBD|insérer|insert (?:link|text|image|date))(?![\p{L}-])(?!.un)[^()[\]<>{}\n]{0,60}[\]>}]{1,2}|\((?:${later}|TODO|TBD)\))(?![\w(:])`, 'giu') },
  { kind: 'placeholder', holds: [new RegExp(`${later}|en co(?:nstruction|urs de r)|à venir`)], pattern: new RegExp(String.raw`(?:${unwritten})(?=(?: plus tard| later)?[ .…!*_]*(?:$|\||\{#)|[ \u00a0]?:)(?<=(?:^|\|)[^\p{L}|\n]*(?:${unwritten}))`, 'gimu') },
  { kind: 'placeholder', holds: [/todo|tb[cd]|fixme/], pattern: /(?:TODO|TB[CD]|FIXME)(?=[ \u00a0.…!*_]*(?:$|[:|]))(?<=(?:^|\|)[^\p{L}#|\n]*[tf]\p{L}+)|(?<=^#+ )TODO(?= \{#)/gimu },
  { kind: 'placeholder', holds: [/todo|tb[cd]/], pattern: /(?<=\p{Ll}[ \u00a0])TB[CD](?![\w-])|^TODO(?= \p{Ll})(?! (?:apps?|comments?|items?|lists?)(?!\p{L}))/gmu },
  { kind: 'placeholder', holds: ['xx', '??'], pattern: /(?<![\p{L}\p{N}_./@'"«“|-]|« )(?:x{3,}|X{3,})(?![\p{L}\p{N}_./@'"|-]|[ \u00a0]»)|(?<![\p{L}\p{N}_./@'"«“-])(?:XX|\?\?)(?=[ \u00a0\u202f](?:jours?|mois|semaines?|heures?|ans|euros|€|%|days|months|hours|years))|(?<![\p{L}\p{N}/.-])XX(?:[/. ]XX)+(?!\p{L})|(?<=\p{Ll}[ \u00a0])\?{3}(?=[ \u00a0]\p{Ll})/gu },
  { kind: 'placeholder', holds: [new RegExp(String.raw`\n\((?:${later})`)], pattern: new RegExp(String.raw`^\((?:${later})(?![\p{L}-])(?!.(?:avant|dans|en ligne|par))[^()\n]{0,80}\)\.?$`, 'gimu') },
  { kind: 'placeholder', holds: [/(?:…|\.{3}|_{3})[ \u00a0\u202f]/], pattern: /(?<=\p{Ll}[ \u00a0])(?:…|\.{3,4}|_{3,})(?=[ \u00a0\u202f](?:jours?|mois|semaines?|heures?|euros|€|%|days|months)(?!\p{L}))/gu },
  { kind: 'placeholder', holds: [/\[(?:votre|vos|your|nom|prénom|adresse|numéro|date|lien|titre|montant|délai) /], pattern: /\[(?:(?:votre|vos|your) |(?:nom|prénom|adresse|numéro|date|lien|titre|montant|délai) (?:de |du |des |d['’]|e-?mail|vers ))\p{L}[^[\]\n]{0,60}\](?![([:])/giu },
  { kind: 'word-field', holds: ['hyperlink '], pattern: /HYPERLINK (?=["“«])/g },
  { kind: 'word-field', holds: [/erreur|error!/], pattern: /(?:Erreur[ \u00a0\u202f]?! ?(?:Signet non défini|Source du renvoi introuvable)|Error! (?:Bookmark not defined|Reference source not found))\.?/gi },
  // A tag of a program is no HTML to Markdown when an attribute holds what HTML cannot.
  { kind: 'tag', holds: [/<[a-z]/], pattern: /<[a-z][\w.-]*\s+[@:#]?[\w.:-]+=["'{][^\n>]*/gi },
  { kind: 'tag', holds: ['\n{'], pattern: /^\{(?:info|note|tip|warning|toc|code|panel|expand|noformat|quote)(?:[:|][^{}\n]*)?\}$/gm },
  { kind: 'tag', holds: [/\{(?:info|note|tip|warning|code|panel|color|noformat|quote)/], pattern: /\{(info|note|tip|warning|code|panel|color|noformat|quote)(?:[:|][^{}\n]*)?\}[^{}\n]*\{\1\}/g },
  // A shortcode of WordPress.
  { kind: 'tag', holds: [/\[[a-z][\w-]*[ \t]+[\w-]+=/], pattern: /\[[a-z][\w-]*(?:[ \t]+[\w-]+=["“”»«][^\]\n"“”«»]*["“”»«])+[ \t]*\/?\](?![([:])/g },
  { kind: 'directive', holds: ['<<', /[a-z]::?[^\s[\]]*\[/], pattern: /(?<![\w:/])(?:xref|link|image|video|include|footnote|kbd|btn):{1,2}[^\s[\]]*\[[^\]\n]*\]|<<[\w-]+(?:,[^<>\n]*)?>>/g },
  // Tables of DokuWiki, AsciiDoc, MediaWiki and reStructuredText.
  { kind: 'table', holds: ['\n^'], pattern: /^\^[^^\n]+(?:\^[^^\n]+)+\^[ \t\r]*(?:\n[|^][^\n]*)*/gm },
  { kind: 'table', holds: ['\n|==='], pattern: /^\|={3,}[ \t\r]*(?:\n(?!\|={3})[^\n]*)*\n\|={3,}[ \t\r]*$/gm },
  { kind: 'table', holds: ['\n{|'], pattern: /^\{\|[^\n]*(?:\n[|!][^\n]*)*/gm },
  { kind: 'table', holds: ['+--'], pattern: /^[ \t]*\+--[-+]*[ \t\r]*(?:\n[ \t]*\|[^\n]*)+\n[ \t]*\+=[=+]+(?:\n[ \t]*[|+][^\n]*)*/gm },
  { kind: 'table', holds: ['\n==='], pattern: /^={3,}(?:[ \t]+={3,})+[ \t\r]*$(?:\n[^\n]+)*/gm },
  { kind: 'emphasis', holds: ["''", /(?<![:\w/])\/\/[^\s/]/], pattern: /(?<![\w:/.'])(?:\/\/[^\s/][^/\n]*(?<=\S)\/\/|'{2,3}[^\s'][^'\n]*'{2,3})(?![\w/'])/g },
  { kind: 'annotation', holds: ['(('], pattern: /(?<=[\p{L}.»])\(\([^()\n]+\)\)/gu },
  // The part of a component of Nuxt to which the lines below go.
  { kind: 'directive', holds: ['\n::'], pattern: /^#[a-z][a-z\d-]*[ \t]*$/gm },
  // A block of AsciiDoc: Markdown takes the signs below its name for those of a heading.
  { kind: 'directive', holds: ['\n= '], pattern: /^= \S[^\n]*(?:\n:[a-z][\w-]*:[^\n]*)+/gm },
  { kind: 'directive', holds: [']\n----', ']\n====', ']\n____'], pattern: /^(?:\.\S[^\n]*\n)?\[(?:source|listing|quote|example|NOTE|TIP|IMPORTANT|WARNING|CAUTION)(?:[,%][^\]\n]*)?\]\n(-{4,}|={4,}|_{4,})(?:\n(?!\1$)[^\n]*)*(?:\n\1(?=\n|$))?/gm },
  // The fields of a page of Notion, below its title.
  { kind: 'property', holds: [/\n[ \t]*# /], pattern: /(?<=\n)(?<=^\s*# [^\n]+\n{1,2})(?:\p{L}[\p{L} ]{0,30}: \S[^\n]*(?:\n|$)){2,}(?=\n|$)/gu },
  { kind: 'task', holds: ['[-]', '[/]', '[<]', '[>]', '[!]', '[?]', '[~]', '[*]'], pattern: /(?<=^[ \t>]*(?:[-*+]|\d{1,3}[.)])[ \t]{1,4})\[[-/<>!?~*]\](?=[ \t]+\S)/gm },
  { kind: 'block-id', holds: ['^'], pattern: /(?<=[^\s^][ \t])\^[a-z0-9]+(?:-[a-z0-9]+)*$/gm },
  { kind: 'block-id', holds: [')='], pattern: /^\((?![a-z][\w-]*\)=\n+#)[^\s()]+\)=$/gm },
]; // prettier-ignore

/** Marks that may hold what Markdown understands: emphasis, links, addresses. Code alone is blanked before. */
export const kindsAround: readonly KindOfMark[] = [
  { kind: 'comment', holds: ['{/*', '#}'], pattern: /\{\/\*[^{}]*\*\/\}|\{#[ \t][^{}\n]*#\}/g },
  {
    kind: 'bbcode',
    holds: ['[/', '[url=', '[size=', '[color=', '[font=', '[email=', '[quote='],
    pattern:
      /\[(b|i|u|s|url|img|size|color|font|email|quote|code|list|center)(?:=[^\][\n]*)?\][^[\n]*\[\/\1\]|\[(?:url|size|color|font|email|quote)=[^\][\n]+\]|\[\/(?:b|i|u|s|url|img|size|color|font|email|quote|code|list|center)\]/gi,
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
