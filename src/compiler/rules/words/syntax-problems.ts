import type { Words } from '../language.js';

/** What keeps the front matter, or another file of YAML, from being read. */
export type SyntaxProblem =
  | 'alias' | 'block' | 'bracket' | 'colon' | 'complex-key' | 'duplicate-key' | 'early-quote' | 'fence' | 'indent' | 'other' | 'quote' | 'sign' | 'space' | 'tab' | 'tag' | 'template' | 'toml' | 'unclosed' | 'unclosed-toml'; // prettier-ignore

/** Why YAML cannot be read, and how to mend it. */
export const syntaxProblems: Words<SyntaxProblem, readonly [message: string, note: string]> = {
  fr: {
    alias: ['une valeur ne peut pas commencer par & ou *.', 'Écrivez la valeur en toutes lettres ; un texte qui commence par & ou * se met entre guillemets droits.'],
    block: ['un texte sur plusieurs lignes commence chaque ligne par deux espaces.', 'Ajoutez deux espaces devant cette ligne et celles qui suivent, ou écrivez la valeur après le deux-points.'],
    bracket: ['un crochet ou une accolade n’est pas fermé.', 'Fermez-le par ] ou }, ou mettez toute la valeur entre guillemets droits.'],
    colon: ['un deux-points suivi d’une espace coupe la valeur.', 'Mettez toute la valeur entre guillemets droits : summary: "Publier : mode d’emploi".'],
    'complex-key': ['une clé doit être un simple mot.', 'Retirez le ? ou les crochets devant les deux-points.'],
    'duplicate-key': ['la même clé est écrite deux fois.', 'Gardez une seule des deux lignes.'],
    'early-quote': ['un guillemet ou une apostrophe termine la valeur avant sa fin.', 'Mettez toute la valeur entre guillemets droits doubles, et écrivez « » et ’ à l’intérieur.'],
    fence: ['la ligne qui le commence ou le termine n’est pas faite de trois tirets seuls.', 'Écrivez --- à la place de cette ligne, sans espace devant.'],
    indent: ['les espaces en début de ligne ne sont pas alignées.', 'Alignez les clés ; sous une clé, décalez de deux espaces.'],
    other: ['une ligne n’a pas la forme « clé: valeur ».', 'Écrivez une clé, deux-points, une espace, une valeur ; au moindre doute, mettez la valeur entre guillemets droits.'],
    quote: ['un guillemet ouvert n’est pas fermé.', 'Fermez-le, ou mettez toute la valeur entre guillemets droits.'],
    sign: ['une valeur ne peut pas commencer par ce signe.', 'Mettez toute la valeur entre guillemets droits.'],
    space: ['entre la clé et la valeur, il faut un deux-points et une espace ordinaire, sans autre signe.', 'Écrivez la clé, deux-points, une espace, la valeur : title: Publier.'],
    tab: ['une tabulation commence la ligne.', 'Remplacez la tabulation par deux espaces.'],
    tag: ['une valeur ne peut pas commencer par un point d’exclamation.', 'Retirez le mot qui commence par ! ; un texte qui commence par ! se met entre guillemets droits.'],
    template: ['un texte provisoire est resté dans la valeur.', 'Écrivez à sa place le texte voulu.'],
    toml: ['ce n’est pas du TOML.', 'Écrivez une clé, le signe =, et une valeur entre guillemets droits : title = "Publier".'],
    'unclosed-toml': ['la ligne `+++` qui le termine manque.', 'Ajoutez une ligne `+++` après la dernière clé.'],
    unclosed: ['la ligne `---` qui le termine manque.', 'Ajoutez une ligne `---` après la dernière clé.'],
  },
  en: {
    alias: ['anchors (&) and aliases (*) are not allowed.', 'Write the value in full; put a text that begins with & or * between straight quotes.'],
    block: ['a text on several lines begins each with two spaces.', 'Add two spaces before this line and those below it, or write the value after the colon.'],
    bracket: ['a bracket is not closed.', 'Close it with ] or }, or put the whole value between straight quotes.'],
    colon: ['a colon followed by a space cuts the value.', 'Put the whole value between straight quotes: summary: "Publishing: a guide".'],
    'complex-key': ['a key must be a plain word.', 'Remove the ? or the brackets before the colon.'],
    'duplicate-key': ['the same key is written twice.', 'Keep one of the two lines.'],
    'early-quote': ['a quote or an apostrophe ends the value before its end.', 'Put the whole value between double straight quotes, and write “ ” and ’ inside it.'],
    fence: ['the line that begins or ends it is not made of three hyphens alone.', 'Write --- in place of this line, with no space before it.'],
    indent: ['the spaces at the start of the lines do not line up.', 'Align the keys; indent by two spaces below a key.'],
    other: ['it is not YAML.', 'Write a key, a colon, a space, a value; when in doubt, put the value between straight quotes.'],
    quote: ['a quote that was opened is not closed.', 'Close it, or put the whole value between straight quotes.'],
    sign: ['a value cannot begin with this sign.', 'Put the whole value between straight quotes.'],
    space: ['a colon and an ordinary space, and no other sign, stand between the key and the value.', 'Write the key, a colon, a space, the value: title: Publishing.'],
    tab: ['a tab begins the line.', 'Replace the tab with two spaces.'],
    tag: ['YAML tags (!) are not allowed.', 'Remove the word that begins with !; put a text that begins with ! between straight quotes.'],
    template: ['a placeholder was left in the value.', 'Write the text that is meant in its place.'],
    toml: ['it is not TOML.', 'Write a key, an equals sign, and a value between straight quotes: title = "Publishing".'],
    'unclosed-toml': ['the line `+++` that ends it is missing.', 'Add a line `+++` after the last key.'],
    unclosed: ['the line `---` that ends it is missing.', 'Add a line `---` after the last key.'],
  },
}; // prettier-ignore
