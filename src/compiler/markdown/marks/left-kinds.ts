import type { KindOfMark } from './kind.js';

/** How somebody notes what is still to be written, in capitals often without accents. */
const later =
  '(?:[àa] (?:compl[eé]ter|confirmer|d[eé]finir|[eé]crire|pr[eé]ciser|r[eé]diger|remplir|traduire|v[eé]rifier)|to be (?:completed|confirmed|defined|written))';
const unwritten = `(?:(?:section|réponse|texte|page|contenu|partie) (?:est )?)?(?:${later}|en (?:construction|cours de rédaction))|(?:section|réponse|texte|page|contenu) à venir`;

/** What a document, a mail, an assistant or its writer left in a page, and no reader is meant to see. */
export const kindsLeft: readonly KindOfMark[] = [
  { kind: 'cut-word', holds: ['-\n', '‐\n', '¬\n'], pattern: /(?<![\p{L}\p{N}_-])\p{L}{2,}[-‐¬]\n[ \t>]*(?!(?:et|ou|ni|and|or|to)(?!\p{L}))\p{Ll}+/gu },
  // What a PDF, a mail or a wrong encoding makes of a word: ligatures, accents beside their letters, question marks, codes.
  { kind: 'damaged-word', holds: [/[\ufb00-\ufb06]/], pattern: /[\ufb00-\ufb06]\p{L}*/gu },
  { kind: 'damaged-word', holds: ['´', '¨', '¸', 'ˆ', '˜'], pattern: /(?<!\p{L})(?!(?:[ldnsmtcj]|\p{Ll}*qu)´)\p{L}*[´¨¸ˆ˜]\p{Ll}+/giu },
  { kind: 'damaged-word', holds: [/[^\s/]\?\p{L}/u], pattern: /(?<![\p{L}\p{N}./?&=_-])\p{L}+\?\p{Ll}+(?![\p{L}\p{N}=&(._-])/gu },
  { kind: 'damaged-word', holds: ['\\u', '=c3', '=e2', '%c3'], pattern: /(?<!\p{L})\p{L}*(?:\\u[\da-f]{4}|=C3=[89AB][\dA-F]|=E2=80=[89AB][\dA-F]|%C3%[89AB][\dA-F])+\p{L}*/giu },
  { kind: 'damaged-word', holds: ['¬'], pattern: /(?<!\p{L})\p{L}+¬\p{L}+/gu },
  // The letters of a title, set apart: those of an alphabet stand in its order.
  { kind: 'damaged-word', holds: [/\n[#>*_ \t-]*(?:\p{L}[ \u00a0]){4}/u], pattern: /(?<=^[#>*_ \t-]{0,9})(?!a b|x y|i j)(?:\p{L}[ \u00a0]){4,}\p{L}(?!\S)/gimu },
  { kind: 'line-code', holds: [/\n\| [^|\n]+\n\| /], pattern: /^\| [^|\n]+(?:\n\| [^|\n]+)+$/gm },
  { kind: 'line-code', holds: ['\\n'], pattern: /(?<=[.!?;»…)])(?:\\[rn])+(?=[\p{Lu}«-]|[ \t]*$)|(?:\\r)?\\n(?:\\r)?\\n/gmu },
  { kind: 'leftover', holds: [/page[ \t\u00a0]\d/], pattern: /^[ \t]*(?:-[ \t]*)?page[ \t\u00a0]\d+(?:[ \t\u00a0]?(?:\/|sur|of|de)[ \t\u00a0]?\d+)?(?:[ \t]*-)?$(?<=\n\n[^\n]+)(?!\n\S)/gim },
  { kind: 'leftover', holds: [/\n\n(?:[-–] ?)?\d{1,3}[^\n]{0,6}\n\n/], pattern: /(?<=\n\n)(?:\d{1,3}(?=\n\n\p{Ll})|\d{1,3} ?(?:\/|sur) ?\d{1,3}(?=\n\n\p{L})|(?:- ?|– ?)\d{1,3}(?: ?-| ?–)(?=\n\n))/gu },
  // The table of contents of a document: dots lead to the number of a page.
  { kind: 'toc', holds: ['....', '……', '. . . .', '.\u00a0.'], pattern: /(?:\.{4}|…{2}|(?:\.[ \u00a0]){4})(?<![.…][ \u00a0]?(?:\.{4}|…{2}|(?:\.[ \u00a0]){4}))[ \t\u00a0.…]*(?<=[\s.…])\d{1,4}[ \t]*$/gm },
  { kind: 'toc', holds: [/\t\d{1,4}(?:\n|$)/], pattern: /^[ \t]*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[-*+])[ \t]+\p{L}[^\n\t]*\t\d{1,4}$/gmu },
  // The comments of those who read it again, and their calls.
  { kind: 'comment', holds: [/\[[a-z]{2,3}\d/], pattern: /(?<=[\p{L}.,;:!?»)])(?:\[[A-Z]{2,3}\d{1,2}(?:R\d{1,2})?\]| \[[A-Z]{2,3}\d(?:R\d{1,2})?\])(?![([:{\w])|\[Comment(?:aire|ed)? ?\[?[A-Z]{2,3}\d{1,3}(?:R\d{1,2})?\]?[ \u00a0]?:[^\]\n]*\]/gu },
  // The head of a mail, and the sign above its signature.
  { kind: 'leftover', holds: [/\n[ \t>]*(?:\*\*)?(?:de|from)[ \u00a0]?:/], pattern: /^[ \t>]*(?:\*\*)?(?:De|From)[ \u00a0]?:[^\n]*(?:\n[ \t>]*(?:\*\*)?(?:De|From|Envoyé|Sent|Date|À|A|To|Cc|Objet|Subject)[ \u00a0]?:[^\n]*)+/gm },
  { kind: 'leftover', holds: ['\n\n--'], pattern: /(?<=\n\n)--[ \t]?(?=\n\S)/g },
  { kind: 'leftover', holds: ['a écrit', 'wrote:'], pattern: /^[ \t>]*(?:Le|On) [^\n]{0,60}\d[:h]\d\d[^\n]{0,120}(?:a écrit[ \u00a0\u202f]?|wrote):$/gm },
  { kind: 'leftover', holds: ['\n--'], pattern: /^-{2,} ?(?:Message (?:d[’']origine|transféré|original)|(?:Original|Forwarded) message) ?-{2,}$/gim },
  { kind: 'leftover', holds: [' mon ', 'sent from my', 'outlook'], pattern: /^(?:Envoyé (?:de|depuis|à partir de) mon (?:iPhone|iPad|mobile|téléphone|smartphone)|Sent from my \S+|(?:Télécharge[rz]|Get|Obtenez) \[?Outlook (?:pour|for) )[^\n]*/gm },
  // What an assistant says to the one who asked, before and behind the text.
  { kind: 'leftover', holds: ['[cite'], pattern: /\[cite: ?\d[\d, ]*\]|\[cite_start\]/g },
  { kind: 'leftover', holds: ['voici', 'here'], pattern: /^(?:Bien sûr|Certainement|Absolument|Parfait|Certainly|Sure|Of course)[ \u00a0\u202f]?[!,.] (?:Voici|Here(?:[’']s| is| are)) [^\n]*/gm },
  { kind: 'leftover', holds: ['-vous que', 'would you like me', 'à me dire', 'si vous ', 'dites-moi si', 'let me know if', 'i hope this', 'que cela vous aide'], pattern: /^(?:(?:Souhaitez|Voulez)-vous que (?:je |j[’'])|Would you like me to |N[’']hésitez pas à me dire |Si vous (?:le )?(?:souhaitez|voulez), je peux |Dites-moi si |Let me know if you|I hope this helps|J[’']espère que cela vous aide)[^\n]*/gm },
  { kind: 'leftover', holds: ['en tant qu', 'as an ai'], pattern: /^(?:En tant qu(?:[’'](?:IA|intelligence artificielle)|e modèle de langage)|As an AI(?: language model)?)(?!\p{L})[^\n]*/gmu },
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
]; // prettier-ignore
