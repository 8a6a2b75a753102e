import { decoded } from '../site/paths.js';
import { contactIn, findMailFault, findPhoneFault } from './contacts.js';
import { bareHost, findHostFault, type HostFault } from './hosts.js';

/** What is wrong with an address that looks like one. */
export type AddressKind =
  | HostFault['kind'] | 'backslash' | 'empty' | 'mail' | 'mailto' | 'network' | 'phone' | 'punctuation' | 'scheme' | 'slashes' | 'space'; // prettier-ignore

/** What keeps an address from leading where it seems to. */
export interface AddressFault {
  readonly kind: AddressKind;
  /** The address as it is typed. */
  readonly found: string;
  /** What to write instead, where only one thing can be meant. */
  readonly expected?: string;
  /** Where it really leads. */
  readonly host?: string;
}

const path = /^[^?#]*/;
const slashes = /^(https?)(?:[:;,]\/?|[:;,]\/{3,}|[;,]?\/\/)(?=[^/])(.+)$/is;
const twice = /^https?:\/\/(https?)(?::\/{0,2}|\/\/)(?=[^/:])(.+)$/is;
/** Spaces that a word processor puts in, as the parser writes them. */
const noBreak = /%c2%a0|%e2%80%af|%e3%80%80|[\u00a0\u202f\u3000]/i;
const authority = /^((?:https?:)?\/\/)([^/?#]*)/i;

/**
 * Finds what is wrong with where a link leads, by the address alone.
 *
 * @param href As the parser gives it: letters beyond ASCII, spaces and backslashes may stand as bytes.
 */
export function findAddressFault(href: string): AddressFault | undefined {
  if (href.startsWith('#') && href.length > 1) return undefined;
  const found = typed(href);
  if (/^[#\s]*$/.test(found)) return { kind: 'empty', found };
  if (/^tel:/i.test(found)) return findPhoneFault(found);
  if (noBreak.test(href)) return { kind: 'space', found, expected: found.replace(/[\u00a0\u202f\u3000]/g, '') };
  if (/^mailto:/i.test(href)) return findMailFault(found);
  const contact = /^\w+:/.test(found) ? undefined : contactIn(found);
  if (contact !== undefined) return { kind: contact.startsWith('tel:') ? 'phone' : 'mail', found, expected: contact };
  // A folder that a network shares: `\\serveur\partage`, of which Markdown takes the first backslash for an escape.
  if (/^\\{1,2}[\w.-]+\\/.test(found)) return { kind: 'network', found };
  if (/\\|%5c/i.test(path.exec(href)![0])) return { kind: 'backslash', found, expected: withSlashes(found) };
  const broken = twice.exec(href) ?? (authority.test(href) && !/^\w+:\/{3}/.test(href) ? null : slashes.exec(href));
  if (broken) return { kind: 'slashes', found, expected: `${broken[1]!.toLowerCase()}://${typed(broken[2]!)}` };
  if (isHostAlone(found)) return { kind: 'scheme', found, expected: `https://${found}` };
  const [, scheme = '', host] = authority.exec(href) ?? [];
  const fault = host === undefined ? undefined : findHostFault(host);
  const withHost = (other: string) => scheme + other + typed(href.slice(scheme.length + host!.length));
  // A look-alike is never what was meant; a number in another notation is the same number.
  const isMeant = fault?.kind === 'disguised' || fault?.kind === 'user';
  if (fault) return { found, ...fault, ...(fault.host && isMeant && { expected: withHost(fault.host) }) };
  const misspelt = misspeltHost(host ?? '');
  if (misspelt !== undefined) return { kind: 'host', found, expected: withHost(misspelt) };
  const end = /(?<![»”’…«“])[»”’…«“]+[.,;:!?)]*$/u.exec(found);
  return end && host !== undefined ? { kind: 'punctuation', found, expected: found.slice(0, end.index) } : undefined;
}

/** What hands make of `www.` and of the domain of the state. */
function misspeltHost(host: string): string | undefined {
  const right = host.replace(/^(?:w{2}|w{4,5})(?=\.[^.]+\.)/i, 'www').replace(/\.gouv(?=:\d+$|$)/i, '.gouv.fr');
  return right === host ? undefined : right;
}

/** The address of a site without its scheme: `www.exemple.fr`, `data.gouv.fr/datasets`. */
function isHostAlone(found: string): boolean {
  return /^www\.[^/]/i.test(found) || (!found.startsWith('/') && !found.includes('@') && bareHost.test(found));
}

function withSlashes(found: string): string {
  return found.replace(path, (written) => written.replace(/\\/g, '/')).replace(/^(https?):\/*/i, '$1://');
}

/** As it stands in the file: letters beyond ASCII and backslashes as themselves. */
export function typed(address: string): string {
  return address.replace(/(?:%[89a-f][0-9a-f])+|%5c/gi, decoded);
}
