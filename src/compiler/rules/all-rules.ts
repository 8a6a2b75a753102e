import { acronym } from './acronym.js';
import { answerLength } from './answer-length.js';
import { audienceButton } from './audience-button.js';
import { audienceName } from './audience-name.js';
import { bidiControl } from './bidi-control.js';
import { boldHeading } from './bold-heading.js';
import { browserName } from './browser-name.js';
import { buttonTarget } from './button-target.js';
import { codeMeta } from './code-meta.js';
import { controlCharacter } from './control-character.js';
import { dialectAttribute } from './dialect-attribute.js';
import { dialectBox } from './dialect-box.js';
import { dialectTag } from './dialect-tag.js';
import { duplicatePage } from './duplicate-page.js';
import { duplicateQuestion } from './duplicate-question.js';
import { duplicateSection } from './duplicate-section.js';
import { emptySection } from './empty-section.js';
import { externalLink } from './external-link.js';
import { externalMoved } from './external-moved.js';
import { externalSilent } from './external-silent.js';
import { fileEncoding } from './file-encoding.js';
import { fileFormat } from './file-format.js';
import { fileKind } from './file-kind.js';
import { fileName } from './file-name.js';
import { fileOutside } from './file-outside.js';
import { fileSkipped } from './file-skipped.js';
import { fileUnreadable } from './file-unreadable.js';
import { fileVanished } from './file-vanished.js';
import { foreignTerm } from './foreign-term.js';
import { frontMatterKey } from './front-matter-key.js';
import { frontMatterMissing } from './front-matter-missing.js';
import { frontMatterRequired } from './front-matter-required.js';
import { frontMatterStart } from './front-matter-start.js';
import { frontMatterSyntax } from './front-matter-syntax.js';
import { frontMatterText } from './front-matter-text.js';
import { frontMatterType } from './front-matter-type.js';
import { headingFootnote } from './heading-footnote.js';
import { headingId } from './heading-id.js';
import { headingLevel } from './heading-level.js';
import { historyChain } from './history-chain.js';
import { historyReused } from './history-reused.js';
import { historySyntax } from './history-syntax.js';
import { historyTarget } from './history-target.js';
import { historyUnrecorded } from './history-unrecorded.js';
import { historyVanished } from './history-vanished.js';
import { htmlDropped } from './html-dropped.js';
import { htmlUnbalanced } from './html-unbalanced.js';
import { imageAlt } from './image-alt.js';
import { internalLink } from './internal-link.js';
import { invisibleCharacter } from './invisible-character.js';
import { languageWords } from './language-words.js';
import { limitDelimiters } from './limit-delimiters.js';
import { limitDepth } from './limit-depth.js';
import { limitFile } from './limit-file.js';
import { limitFrontMatter } from './limit-front-matter.js';
import { limitLazy } from './limit-lazy.js';
import { limitParagraph } from './limit-paragraph.js';
import { limitReferences } from './limit-references.js';
import { limitTable } from './limit-table.js';
import { linkAddress } from './link-address.js';
import { linkAllowed } from './link-allowed.js';
import { linkHost } from './link-host.js';
import { linkPrivate } from './link-private.js';
import { linkScheme } from './link-scheme.js';
import { linkText } from './link-text.js';
import { linkTracking } from './link-tracking.js';
import { listSyntax } from './list-syntax.js';
import { lookAlike } from './look-alike.js';
import { lostCharacter } from './lost-character.js';
import { mergeConflict } from './merge-conflict.js';
import { misencodedText } from './misencoded-text.js';
import { missingFile } from './missing-file.js';
import { nearCode } from './near-code.js';
import { nearEmphasis } from './near-emphasis.js';
import { nearHeading } from './near-heading.js';
import { nearHtml } from './near-html.js';
import { nearId } from './near-id.js';
import { nearLink } from './near-link.js';
import { nearList } from './near-list.js';
import { nearReference } from './near-reference.js';
import { nearTable } from './near-table.js';
import { openingSentence } from './opening-sentence.js';
import { pageAlias } from './page-alias.js';
import { preferredWord } from './preferred-word.js';
import { questionMark } from './question-mark.js';
import { reviewDue } from './review-due.js';
import { reviewSection } from './review-section.js';
import { reviewedDate } from './reviewed-date.js';
import { sectionId } from './section-id.js';
import { tableHeader } from './table-header.js';
import { translationLanguage } from './translation-language.js';
import { translationOriginal } from './translation-original.js';
import { translationStale } from './translation-stale.js';
import { typography } from './typography.js';
import { unusedDefinition } from './unused-definition.js';

/** Every rule, in the order of their ids, in which the editorial ones are checked. */
export const allRules = [
  acronym,
  answerLength,
  audienceButton,
  audienceName,
  bidiControl,
  boldHeading,
  browserName,
  buttonTarget,
  codeMeta,
  controlCharacter,
  dialectAttribute,
  dialectBox,
  dialectTag,
  duplicatePage,
  duplicateQuestion,
  duplicateSection,
  emptySection,
  externalLink,
  externalMoved,
  externalSilent,
  fileEncoding,
  fileFormat,
  fileKind,
  fileName,
  fileOutside,
  fileSkipped,
  fileUnreadable,
  fileVanished,
  foreignTerm,
  frontMatterKey,
  frontMatterMissing,
  frontMatterRequired,
  frontMatterStart,
  frontMatterSyntax,
  frontMatterText,
  frontMatterType,
  headingFootnote,
  headingId,
  headingLevel,
  historyChain,
  historyReused,
  historySyntax,
  historyTarget,
  historyUnrecorded,
  historyVanished,
  htmlDropped,
  htmlUnbalanced,
  imageAlt,
  internalLink,
  invisibleCharacter,
  languageWords,
  limitDelimiters,
  limitDepth,
  limitFile,
  limitFrontMatter,
  limitLazy,
  limitParagraph,
  limitReferences,
  limitTable,
  linkAddress,
  linkAllowed,
  linkHost,
  linkPrivate,
  linkScheme,
  linkText,
  linkTracking,
  listSyntax,
  lookAlike,
  lostCharacter,
  mergeConflict,
  misencodedText,
  missingFile,
  nearCode,
  nearEmphasis,
  nearHeading,
  nearHtml,
  nearId,
  nearLink,
  nearList,
  nearReference,
  nearTable,
  openingSentence,
  pageAlias,
  preferredWord,
  questionMark,
  reviewDue,
  reviewSection,
  reviewedDate,
  sectionId,
  tableHeader,
  translationLanguage,
  translationOriginal,
  translationStale,
  typography,
  unusedDefinition,
] as const;
