import { decoded } from '../site/paths.js';
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
const mailAddress = /^[^\s:/?#@]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?=$|\?)/u;
const phone = /^\+?\d(?:(?:[ .-]|%20)?\d){7,}$/;
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
  if (phone.test(found)) return { kind: 'phone', found, expected: `tel:${found.replace(/[ .-]|%20/g, '')}` };
  // A folder that a network shares: `\\serveur\partage`, of which Markdown takes the first backslash for an escape.
  if (/^\\{1,2}[\w.-]+\\/.test(found)) return { kind: 'network', found };
  if (/\\|%5c/i.test(path.exec(href)![0])) return { kind: 'backslash', found, expected: withSlashes(found) };
  const broken = twice.exec(href) ?? (authority.test(href) && !/^\w+:\/{3}/.test(href) ? null : slashes.exec(href));
  if (broken) return { kind: 'slashes', found, expected: `${broken[1]!.toLowerCase()}://${typed(broken[2]!)}` };
  if (/^mailto:/i.test(href)) return findMailFault(found);
  if (mailAddress.test(found)) return { kind: 'mail', found, expected: `mailto:${found}` };
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

function findPhoneFault(found: string): AddressFault | undefined {
  const number = found.slice('tel:'.length).replace(/^\/+/, '').replace(/%20/g, ' ');
  if (!/^\+?[\d\s().*#-]+(?:;.*)?$/.test(number) || !/\d{2}/.test(number)) return { kind: 'phone', found };
  return found.startsWith('tel:/') ? { kind: 'phone', found, expected: `tel:${number.replace(/\s/g, '')}` } : undefined;
}

function findMailFault(found: string): AddressFault | undefined {
  const [address = ''] = found.slice('mailto:'.length).replace(/%20/g, ' ').split('?', 1);
  if (address === '' && found.includes('?')) return undefined;
  const clean = unaccented(address.replace(/^[\s/]+|(?<![\s/.])[\s/.]+$/g, ''));
  if (clean === address && /^[^\s@]+@[^\s@.]+\.[^\s@]+$/.test(clean.replace(/,.*/s, ''))) return undefined;
  const expected = mailAddress.test(clean) ? { expected: `mailto:${clean}` } : {};
  return { kind: 'mailto', found, ...expected };
}

/** Mail servers know no accents before the `@`. */
function unaccented(address: string): string {
  const at = address.lastIndexOf('@');
  return address.slice(0, at).normalize('NFD').replace(/\p{M}/gu, '') + address.slice(at);
}

function withSlashes(found: string): string {
  return found.replace(path, (written) => written.replace(/\\/g, '/')).replace(/^(https?):\/*/i, '$1://');
}

/** As it stands in the file: letters beyond ASCII and backslashes as themselves. */
export function typed(address: string): string {
  return address.replace(/(?:%[89a-f][0-9a-f])+|%5c/gi, decoded);
}
