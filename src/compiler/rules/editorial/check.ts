import { isOn, type Report, type RuleSettings } from '../diagnostic.js';
import { checkAcronym } from './acronym.js';
import { checkAnswerLength } from './answer-length.js';
import { checkForeignTerm } from './foreign-term.js';
import { checkLinkAllowed } from './link-allowed.js';
import { checkLinkText } from './link-text.js';
import { checkOpeningSentence } from './opening-sentence.js';
import type { EditorialPage } from './page.js';
import { checkPreferredWord } from './preferred-word.js';
import { checkQuestionMark } from './question-mark.js';
import { checkTableHeader } from './table-header.js';
import { checkTypography } from './typography-rule.js';

/** Looks at one page and reports what departs from its rule. */
export type Check = (page: EditorialPage, report: Report) => void;

/** The check of each rule; `duplicate-question` needs every page and stands in the linking pass. */
const checks = {
  acronym: checkAcronym,
  'answer-length': checkAnswerLength,
  'foreign-term': checkForeignTerm,
  'link-allowed': checkLinkAllowed,
  'link-text': checkLinkText,
  'opening-sentence': checkOpeningSentence,
  'preferred-word': checkPreferredWord,
  'question-mark': checkQuestionMark,
  'table-header': checkTableHeader,
  typography: checkTypography,
} as const satisfies Readonly<Record<string, Check>>;

/** The checks of a page that the settings turn on; `undefined` when there is none, so that nothing is prepared for them. */
export function editorialChecks(settings: RuleSettings = {}): readonly Check[] | undefined {
  const on = (Object.keys(checks) as (keyof typeof checks)[]).filter((rule) => isOn(rule, settings));
  return on.length === 0 ? undefined : on.map((rule) => checks[rule]);
}
