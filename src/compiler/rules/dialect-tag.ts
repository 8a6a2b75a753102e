import type { MarkKind } from '../markdown/marks/kind.js';
import { defineRule } from './define-rule.js';
import type { Words } from './language.js';

const kinds: Words<MarkKind, readonly [name: string, note: string]> = {
  fr: {
    abbreviation: ['Cette définition d’abréviation', 'Écrivez le mot en entier dans le texte, ou <abbr title="…">.'],
    alert: ['Ce début d’encadré', 'Écrivez > [!NOTE] sur une ligne à part, et > devant chaque ligne du texte.'],
    annotation: ['Cet appel d’annotation', 'Écrivez une note : [^1] ici et, en bas de la page, une ligne [^1]: suivie de son texte.'],
    attributes: ['Cette liste d’attributs', 'Retirez-la : la mise en forme appartient au site.'],
    bbcode: ['Cette balise de forum', 'Écrivez **…** pour le gras, [texte](https://…) pour un lien, > pour une citation.'],
    'block-id': ['Cet identifiant de paragraphe', 'Retirez-le ; un lien mène à un titre.'],
    box: ['Cette ligne d’encadré', 'Fermez l’encadré par la même suite de signes, ou écrivez > [!NOTE].'],
    citation: ['Ce renvoi', 'Écrivez ce qu’il cite, avec un lien.'],
    comment: ['Ce commentaire', 'Retirez-le : les lecteurs le verraient.'],
    'cut-word': ['Ce mot coupé', 'Écrivez le mot en entier sur une ligne.'],
    'damaged-word': ['Ce mot abîmé', 'Retapez le mot, lettre par lettre : la recherche ne le trouverait pas.'],
    definition: ['Cette définition', 'Écrivez une liste ou un titre.'],
    directive: ['Cette directive', 'Remplacez-la par du Markdown.'],
    emoji: ['Ce nom d’émoji', 'Écrivez l’émoji lui-même.'],
    emphasis: ['Cette mise en valeur', 'Écrivez **…** pour le gras ; autour d’une citation, des guillemets.'],
    expression: ['Cette expression de programme', 'Écrivez le texte qu’elle donne ; pour la montrer comme exemple, mettez-la entre accents graves.'],
    highlight: ['Ce surlignage', 'Écrivez **…**, <mark>…</mark> ou <kbd>…</kbd>.'],
    import: ['Cette ligne de programme', 'Retirez-la : une page n’est pas un programme.'],
    include: ['Cette inclusion', 'Copiez le texte à cet endroit.'],
    latex: ['Cette commande de LaTeX', 'Remplacez-la par du Markdown, ou écrivez son texte seul.'],
    leftover: ['Ce reste d’un document, d’un message ou d’un assistant', 'Retirez-le ; une image s’écrit ![description](image.png).'],
    'line-code': ['Ce code de passage à la ligne', 'Passez à la ligne, ou laissez une ligne vide, à sa place.'],
    math: ['Cette formule', 'Écrivez-la en toutes lettres, ou entre accents graves.'],
    placeholder: ['Ce texte provisoire', 'Écrivez le texte voulu à sa place, ou retirez-le ; pour le montrer comme exemple, mettez-le entre accents graves.'],
    property: ['Cette fiche', 'Retirez ces lignes, ou dites-le en une phrase.'],
    raised: ['Cet exposant ou indice', 'Écrivez <sup>…</sup> ou <sub>…</sub>.'],
    revision: ['Cette marque de révision', 'Gardez le texte voulu, sans ces signes.'],
    table: ['Ce tableau', 'Écrivez | titre | titre |, dessous | --- | --- |, puis une ligne | … | … | par rangée.'],
    tag: ['La balise', 'Remplacez-la par du Markdown ; pour la montrer comme exemple, mettez-la entre accents graves.'],
    task: ['Cet état de tâche', 'Une case à cocher s’écrit [ ] ou [x] ; dites le reste en mots.'],
    toc: ['Ce sommaire', 'Retirez-le : le site fait le sien.'],
    'wiki-link': ['Ce lien', 'Écrivez [texte](page.md), ou ![description](image.png).'],
    'word-field': ['Ce renvoi de traitement de texte', 'Remplacez-le par un lien vers le titre voulu, ou retirez-le.'],
  },
  en: {
    abbreviation: ['This definition of an abbreviation', 'Write the words in full in the text, or <abbr title="…">.'],
    alert: ['This beginning of a box', 'Write > [!NOTE] on a line of its own, and > before each line of the text.'],
    annotation: ['This call of an annotation', 'Write a note: [^1] here and, at the end of the page, a line [^1]: with its text.'],
    attributes: ['This list of attributes', 'Remove it: presentation belongs to the site.'],
    bbcode: ['This tag of a forum', 'Write **…** for bold, [text](https://…) for a link, > for a quotation.'],
    'block-id': ['This id of a paragraph', 'Remove it; a link leads to a heading.'],
    box: ['This line of a box', 'End the box with the same signs, or write > [!NOTE].'],
    citation: ['This reference', 'Write what it cites, with a link.'],
    comment: ['This comment', 'Remove it: readers would see it.'],
    'cut-word': ['This word in two parts', 'Write the whole word on one line.'],
    'damaged-word': ['This damaged word', 'Type the word again, letter by letter: search would not find it.'],
    definition: ['This definition', 'Write a list or a heading.'],
    directive: ['This directive', 'Replace it with Markdown.'],
    emoji: ['This name of an emoji', 'Write the emoji itself.'],
    emphasis: ['This emphasis', 'Write **…** for bold; around a citation, quotation marks.'],
    expression: ['This expression of a program', 'Write the text that it gives; to show it as an example, put it between backticks.'],
    highlight: ['This highlight', 'Write **…**, <mark>…</mark> or <kbd>…</kbd>.'],
    import: ['This line of code', 'Remove it: a page is no program.'],
    include: ['This include', 'Copy the text to this place.'],
    latex: ['This command of LaTeX', 'Replace it with Markdown, or write its text alone.'],
    leftover: ['This leftover of a document, a mail or an assistant', 'Remove it; an image is written ![description](image.png).'],
    'line-code': ['This code of a line break', 'Begin a line, or leave an empty one, in its place.'],
    math: ['This formula', 'Write it in words, or between backticks.'],
    placeholder: ['This placeholder', 'Write the text that is meant in its place, or remove it; to show it as an example, put it between backticks.'],
    property: ['This list of fields', 'Remove these lines, or say it in a sentence.'],
    raised: ['This superscript or subscript', 'Write <sup>…</sup> or <sub>…</sub>.'],
    revision: ['This mark of a revision', 'Keep the text that is meant, without these signs.'],
    table: ['This table', 'Write | title | title |, below it | --- | --- |, then a line | … | … | for each row.'],
    tag: ['The tag', 'Replace it with Markdown; to show it as an example, put it between backticks.'],
    task: ['This state of a task', 'A checkbox is written [ ] or [x]; say anything else in words.'],
    toc: ['This table of contents', 'Remove it: the site makes its own.'],
    'wiki-link': ['This link', 'Write [text](page.md), or ![description](image.png).'],
    'word-field': ['This reference of a word processor', 'Replace it with a link to the heading that is meant, or remove it.'],
  },
}; // prettier-ignore

/** Whether it is text that somebody wrote, and no sign. */
const isLeft = (kind: MarkKind) => kind === 'placeholder' || kind === 'leftover';

/** A mark of another tool that is not understood here: readers would see it. Each kind is reported once a page. */
export const dialectTag = defineRule<{
  kind: MarkKind;
  found: string;
  count: number;
  /** On which marks of this kind stand. */
  lines: readonly number[];
}>()({
  id: 'dialect-tag',
  severity: 'warning',
  fr: ({ kind, found, count }) => ({
    message: `${kinds.fr[kind][0]} « ${found} » ${isLeft(kind) ? 'est resté' : 'n’est pas du Markdown'}${count > 1 ? ` (${count} dans la page)` : ''} : les lecteurs verraient ces signes.`,
    expected: kind === 'placeholder' ? 'le texte voulu' : 'du Markdown',
    note: kinds.fr[kind][1],
  }),
  en: ({ kind, found, count }) => ({
    message: `${kinds.en[kind][0]} "${found}" ${isLeft(kind) ? 'was left' : 'is not Markdown'}${count > 1 ? ` (${count} on the page)` : ''}: readers would see these signs.`,
    expected: kind === 'placeholder' ? 'the text that is meant' : 'Markdown',
    note: kinds.en[kind][1],
  }),
});
