import { percentEncoded } from '../site/paths.js';
import { typed } from './address-fault.js';

/** What a mailbox, a search engine or a network makes of an address, and the parameter that holds the real one. */
const wrappers: readonly (readonly [site: RegExp, parameters: readonly string[]])[] = [
  [/^(?:[\w-]+\.)*safelinks\.protection\.(?:outlook\.com|office365\.us)\//, ['url']],
  [/^statics\.teams\.cdn\.office\.net\/[\w./-]*safelinks/, ['url']],
  [/^(?:www\.)?google\.[a-z.]+\/url$/, ['q', 'url']],
  [/^(?:l|lm)\.(?:facebook|instagram|messenger)\.com\//, ['u']],
  [/^(?:www\.)?linkedin\.com\/(?:redir\/redirect|safety\/go)/, ['url']],
  [/^(?:www\.)?youtube\.com\/redirect$/, ['q']],
  [/^(?:www\.)?slack-redir\.net\/link$/, ['url']],
  [/^(?:www\.)?duckduckgo\.com\/l\/$/, ['uddg']],
  [/^out\.reddit\.com\//, ['url']],
];
/** Wrappers that write the address in their path: Proofpoint's, and pages that Google sped up. */
const inPath =
  /^https?:\/\/(?:urldefense\.(?:com|proofpoint\.com)\/v3\/__(.+?)__;|(?:www\.)?google\.[a-z.]+\/amp\/(s\/)?(.+))/;
/** Counters of mailings: only the browser knows where they lead. */
const counter =
  /^https?:\/\/(?:[\w-]+\.)*(?:mjt\.lu\/lnk\/|list-manage\.com\/track\/|sendib(?:t|m)\d*\.com\/|ct\.sendgrid\.net\/|urldefense\.proofpoint\.com\/v[12]\/|hubspotlinks\.com\/)/;

/** Parameters that tell a site where its readers come from, and nothing of the page. */
const tracking =
  /^(?:(?:utm|mtm|pk|piwik|hsa)_\w+|at_(?:campaign|medium)|_ga|_gl|_hs(?:enc|mi)|(?:fb|g|dc|msclk|y|tw|tt)clid|msclkid|[gw]braid|gad_source|srsltid|mc_[ce]id|mkt_tok|igsh(?:id)?|xtor|li_fat_id|oly_enc_id)$/i;
const session = /;jsessionid=[\w.!~-]+/i;

/** An address that tells somebody who follows it. */
export interface Tracked {
  readonly found: string;
  /** The address without that; absent where only a browser finds it. */
  readonly expected?: string;
  /** Whether another address stands in it. */
  readonly isWrapped: boolean;
}

/** Finds what was put around an address, or added to it, on the way from its page to whoever copied it. */
export function findTracking(href: string): Tracked | undefined {
  if (!/^https?:\/\/[^/?#]+[/?#]/i.test(href)) return undefined;
  if (counter.test(href)) return { found: typed(href), isWrapped: true };
  let url = href;
  // A mailbox may wrap the address that a search engine wrapped; nobody wraps ten times but who wants a build to last.
  for (let times = 0; times < 10; times++) url = unwrap(url) ?? url;
  const isWrapped = url !== href;
  const expected = withoutTracking(url);
  return expected === href ? undefined : { found: typed(href), expected: typed(expected), isWrapped };
}

function unwrap(href: string): string | undefined {
  const [, proofpoint, secure, amp] = inPath.exec(href) ?? [];
  if (amp !== undefined) return `http${secure === undefined ? '' : 's'}://${amp}`;
  if (proofpoint !== undefined) return isWeb(proofpoint);
  const [, site = '', query = ''] = /^https?:\/\/([^?#]*)\?([^#]*)/i.exec(href) ?? [];
  const [, parameters = []] = wrappers.find(([pattern]) => pattern.test(site.toLowerCase())) ?? [];
  const values = new URLSearchParams(query.replaceAll('&amp;', '&'));
  return parameters.map((name) => isWeb(values.get(name))).find((url) => url !== undefined);
}

function isWeb(url: string | null): string | undefined {
  return url !== null && /^https?:\/\/[^\s/]+/i.test(url) ? url.replace(/[\s()<>]/g, percentEncoded) : undefined;
}

function withoutTracking(href: string): string {
  const [, path = '', query, hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(href) ?? [];
  const parameters = query?.split('&') ?? [];
  const kept = parameters.filter((one) => !tracking.test(one.split('=', 1)[0]!));
  const isCounted = tracking.test(hash.slice(1).split('=', 1)[0]!);
  if (kept.length === parameters.length && !isCounted && !session.test(path)) return href;
  return path.replace(session, '') + (kept.length > 0 ? `?${kept.join('&')}` : '') + (isCounted ? '' : hash);
}
