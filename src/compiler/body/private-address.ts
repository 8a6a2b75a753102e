/** Why an address does not open for everybody. */
export type PrivateKind = 'account' | 'computer' | 'network';

export interface PrivateAddress {
  readonly kind: PrivateKind;
  readonly host: string;
}

/** Names that only a network of its own knows: one word, or under a domain that nobody can register. */
const network = /^(?:(?=[\d-]*[a-z])[a-z\d-]+|.+\.(?:corp|home|internal|intra|intranet|lan|local|localdomain))$/;
/** Where documents are shared by those who have an account there. */
const account = /\.sharepoint\.(?:com|us|de|cn)$|^(?:[\w-]+\.)*(?:onedrive\.live\.com|teams\.microsoft\.com)$/;
/** Finds a site that opens within one organisation only, by the address alone. */
export function findPrivateAddress(href: string): PrivateAddress | undefined {
  const [, written = ''] = /^(?:https?:)?\/\/([a-z0-9.-]+)(?::\d+)?(?=[/?#]|$)/i.exec(href) ?? [];
  const host = written.toLowerCase();
  if (host === 'localhost') return { kind: 'computer', host };
  if (network.test(host)) return { kind: 'network', host };
  return account.test(host) ? { kind: 'account', host } : undefined;
}
