import { createAbsoluteUrls, type UrlPolicy } from '../data/addresses.js';
import type { Page } from '../data/model.js';
import { oneLine } from '../data/safe-input.js';

/** Makes the URLs of an issue: absolute, and with the campaign's parameters where they lead to the FAQ. */
export function createIssueUrls(
  policy: UrlPolicy,
  pages: readonly Page[],
  campaign: Readonly<Record<string, string>> = {},
): (url: string) => string {
  const below = createAbsoluteUrls(policy, pages);
  const parameters = Object.entries(campaign);
  for (const [name, value] of parameters) checkParameter(name, value);
  return (url) => {
    const address = below(url);
    if (address === url || parameters.length === 0) return address;
    const marked = new URL(address);
    for (const [name, value] of parameters) marked.searchParams.set(name, value);
    return marked.href;
  };
}

function checkParameter(name: string, value: string): void {
  if (!/^[\w.~-]+$/.test(name)) throw new RangeError(`campaign: unexpected parameter name ${JSON.stringify(name)}`);
  oneLine(`campaign.${name}`, value);
}
