import type { RecentChanges } from '../changes/index.js';
import type { UrlPolicy } from '../data/addresses.js';
import type { Faq, Page, Section } from '../data/model.js';

/** Plain text, whose blank lines part paragraphs; or compiled pages and sections, whose bodies are taken. */
export type Prose = string | Page | Section | readonly (Page | Section)[];

/** A section, and how it is shown. */
export interface NewsletterItem {
  readonly section: Section;
  /** Whether its whole body is printed, with its sub-sections, instead of its excerpt. Default: the issue's `whole`. */
  readonly whole?: boolean;
  /** A word before the title, such as « Nouveau ». Default: none. */
  readonly label?: string;
}

/** Who sends: printed at the end of both parts. */
export interface Sender {
  readonly name: string;
  /** Postal address; line feeds part its lines. Default: none. */
  readonly address?: string;
}

/** How readers leave the list; at least one of both. */
export interface Unsubscribe {
  /** Absolute URL. With `https:`, mail programs offer to unsubscribe in one click (RFC 8058): it must accept a POST. */
  readonly url?: string;
  /** Mail address. */
  readonly mail?: string;
}

/** One issue of a newsletter. */
export interface NewsletterIssue extends UrlPolicy {
  /** Heading of the issue. Default: « Quoi de neuf dans la FAQ », in the issue's language. */
  readonly title?: string;
  /** Default: the title. */
  readonly subject?: string;
  /** What mail programs show beside the subject. Default: the titles of the first sections. */
  readonly preheader?: string;
  readonly intro?: Prose;
  /** Sections to show; sub-sections of one shown whole are not told again. Default: those of `changes`. */
  readonly sections?: readonly (Section | NewsletterItem)[];
  /** Result of `changesSince`: new and changed sections, and what moved or went. Default: none. */
  readonly changes?: RecentChanges;
  /** Whether bare sections, and those of `changes`, are shown whole. Default: `false`. */
  readonly whole?: boolean;
  readonly signOff?: Prose;
  /** The FAQ the sections come from: gives the audiences, the pages' paths and the attribution. */
  readonly faq: Pick<Faq, 'pages' | 'audiences' | 'license' | 'attribution'>;
  /** Absolute URL of the folder under which the FAQ is published. */
  readonly baseUrl: string;
  /** Parameters added to links to the FAQ, such as `{ utm_campaign: 'faq-2026-10' }`. Default: none. */
  readonly campaign?: Readonly<Record<string, string>>;
  readonly sender: Sender;
  readonly unsubscribe: Unsubscribe;
  /**
   * BCP 47 language of the issue, for the words around the sections: French, English or Spanish ones, English for any
   * other. Default: that of the FAQ's first page.
   */
  readonly lang?: string;
}

/** Something that does not keep the issue from being sent, but that the sender should know. */
export interface NewsletterWarning {
  /** `html-size`: mail programs cut long messages, Gmail at 102 kB. */
  readonly code: 'html-size';
  readonly message: string;
  /** Size of the HTML part in UTF-8. */
  readonly sizeBytes: number;
}

/** An email, ready for nodemailer's `sendMail` together with `from` and `to`. */
export interface Newsletter {
  readonly subject: string;
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
  readonly lang: string;
  /** `List-Unsubscribe` and, with an `https:` URL, `List-Unsubscribe-Post`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly warnings: readonly NewsletterWarning[];
}
