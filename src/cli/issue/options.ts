/** The options of `newsletter`. */
export interface NewsletterOptions {
  readonly since: string;
  readonly out: string;
  readonly edition?: string;
  readonly title?: string;
  readonly intro?: string;
  readonly signOff?: string;
  readonly baseUrl: string;
  readonly campaign: Readonly<Record<string, string>>;
  readonly whole: boolean;
  readonly sender?: string;
  readonly address?: string;
  readonly from?: string;
  readonly unsubscribeUrl: string;
  readonly unsubscribeMail?: string;
}

/** Addresses that stand in for those the sender must give (RFC 2606: they lead nowhere). */
export const example = { baseUrl: 'https://faq.example/', unsubscribeUrl: 'https://faq.example/unsubscribe' };
