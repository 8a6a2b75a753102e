// The part of schema.org that `toFaqPage` writes, declared here so that the package needs no `schema-dts`. Assignable
// to its `WithContext<FAQPage>`.

/** @see https://schema.org/Answer */
export interface FaqAnswer {
  readonly '@type': 'Answer';
  /** HTML, of the elements that readers of schema.org accept. */
  readonly text: string;
}

/** @see https://schema.org/Question */
export interface FaqQuestion {
  readonly '@type': 'Question';
  readonly '@id': string;
  readonly url: string;
  /** Plain text. */
  readonly name: string;
  /** Date of the last change, `YYYY-MM-DD`. */
  readonly dateModified?: string;
  readonly acceptedAnswer: FaqAnswer;
}

/** @see https://schema.org/FAQPage */
export interface FaqPage {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'FAQPage';
  /** Those of the page, when one page is given. */
  readonly url?: string;
  readonly name?: string;
  readonly description?: string;
  /** BCP 47. */
  readonly inLanguage: string;
  /** Date of the last change of a page or question, `YYYY-MM-DD`. */
  readonly dateModified?: string;
  readonly mainEntity: readonly FaqQuestion[];
}
