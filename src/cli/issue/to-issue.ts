import type { RecentChanges } from '../../changes/index.js';
import type { Faq } from '../../data/model.js';
import type { NewsletterIssue } from '../../newsletter/index.js';
import { example, type NewsletterOptions } from './options.js';

/** The issue that the options of the command describe. */
export function toIssue(faq: Faq, changes: RecentChanges, options: NewsletterOptions): NewsletterIssue {
  const { title, intro, signOff, baseUrl, campaign, sender = senderOf(faq), address } = options;
  const { unsubscribeUrl, unsubscribeMail, whole } = options;
  const byMailOnly = unsubscribeMail !== undefined && unsubscribeUrl === example.unsubscribeUrl;
  return {
    ...(title !== undefined && { title }),
    changes,
    whole,
    faq,
    baseUrl,
    campaign,
    ...(intro !== undefined && { intro }),
    ...(signOff !== undefined && { signOff }),
    sender: { name: sender, ...(address !== undefined && { address }) },
    unsubscribe: {
      ...(!byMailOnly && { url: unsubscribeUrl }),
      ...(unsubscribeMail !== undefined && { mail: unsubscribeMail }),
    },
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
