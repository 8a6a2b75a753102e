import type { RecentChanges } from '../../changes/index.js';
import type { Faq } from '../../data/model.js';
import type { NewsletterIssue } from '../../newsletter/index.js';
import { given } from '../given.js';
import { example, type NewsletterOptions } from './options.js';

/** The issue that the options of the command describe. */
export function toIssue(faq: Faq, changes: RecentChanges, options: NewsletterOptions): NewsletterIssue {
  const { title, intro, signOff, baseUrl, campaign, sender = senderOf(faq), address } = options;
  const { unsubscribeUrl, unsubscribeMail: mail, whole } = options;
  const isByMailOnly = mail !== undefined && unsubscribeUrl === example.unsubscribeUrl;
  return {
    ...given({ title, intro, signOff }),
    changes,
    whole,
    faq,
    baseUrl,
    campaign,
    sender: { name: sender, ...given({ address }) },
    unsubscribe: given({ url: isByMailOnly ? undefined : unsubscribeUrl, mail }),
  };
}

/** Who sends, unless the options say so: the source of the FAQ, else the FAQ by its name. */
export function senderOf({ attribution, title, pages }: Faq): string {
  return attribution?.source ?? title ?? pages[0]?.title ?? 'FAQ';
}

/** The options whose example address stands in the issue. */
export function examplesIn({ baseUrl, unsubscribeUrl, unsubscribeMail }: NewsletterOptions): string[] {
  return [
    ...(baseUrl === example.baseUrl ? ['--base-url'] : []),
    ...(unsubscribeUrl === example.unsubscribeUrl && unsubscribeMail === undefined ? ['--unsubscribe-url'] : []),
  ];
}
