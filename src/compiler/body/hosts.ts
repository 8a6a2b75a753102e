import { parseUrl } from '../../data/parse-url.js';
import { decoded } from '../site/paths.js';
import { toReadableHost } from './punycode.js';

/** What is wrong with the host of an address. */
export interface HostFault {
  readonly kind: 'disguised' | 'host' | 'look-alike' | 'numeric' | 'user';
  /** Where the address really leads, as people read it. */
  readonly host?: string;
}

/** Almost every host: nothing in it can be mistaken. */
const plain = /^(?!.*(?:^|\.)xn--)(?:[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?\.)*[a-z][a-z0-9-]*(?::\d{1,5})?$/i;
/** This machine, written as everybody writes it. */
const local = /^(?:127\.0\.0\.1|0\.0\.0\.0|\[::1?\])(?::\d+)?$/;

/** Finds what makes a host another one than it seems, or none at all; `authority` as it is written. */
export function findHostFault(authority: string): HostFault | undefined {
  if (plain.test(authority) || local.test(authority)) return undefined;
  const written = decoded(authority);
  const at = written.lastIndexOf('@');
  const name = hostnameOf(written.slice(at + 1));
  if (name === undefined) return { kind: 'host' };
  const host = toReadableHost(name);
  if (at >= 0) return { kind: 'user', host };
  if (/^\d+(?:\.\d+){3}$|^\[/.test(name)) return { kind: 'numeric', host };
  if (!/^[\p{L}\p{M}\p{N}_.-]+$/u.test(host) || /^\.|\.\./.test(host)) return { kind: 'host' };
  if (host.split('.').some((label) => isLookAlike(label, host))) return { kind: 'look-alike', host };
  const typed = written.replace(/:\d*$/, '').toLowerCase().normalize('NFC');
  // The parser of Markdown writes letters beyond ASCII as bytes, and no others.
  const isEncoded = /%[2-7][0-9a-f]/i.test(authority);
  return isEncoded || (typed !== host && typed !== name) ? { kind: 'disguised', host } : undefined;
}

/** The host as browsers and DNS know it. */
function hostnameOf(authority: string): string | undefined {
  return parseUrl(`http://${authority}`)?.hostname;
}

/** Letters of scripts that are not written together with Latin ones; those of East Asia are. */
const foreign =
  /(?![\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}])\p{L}/u;
/** Labels made of letters that look like Latin ones alone. */
const cyrillic = /^[асԁеһіјӏкмоԛрѕтԝхуьв\d-]+$/u;
const greek = /^[αικνορτυχ\d-]+$/u;

/** Letters of phonetic alphabets. */
const phonetic = /[\u0250-\u02af\u0138\u017f\u1d00-\u1dbf]/;

/** Whether a label can be read as another one, by the letters of several scripts or by letters that look Latin. */
function isLookAlike(label: string, host: string): boolean {
  if (/^[a-z0-9_-]*$/i.test(label)) return false;
  if (phonetic.test(label) || (label.includes('ı') && !/\.(?:tr|az)$/.test(host))) return true;
  if (/\p{sc=Latin}/u.test(label) && foreign.test(label)) return true;
  if (/\p{sc=Cyrillic}/u.test(label) && /\p{sc=Greek}/u.test(label)) return true;
  return /\.[a-z-]+$/.test(host) && (cyrillic.test(label) || greek.test(label));
}

/**
 * The host that the text of a link shows when the link leads to another one. A text shows a host when it is an address
 * from end to end, or holds one with its scheme or `www.`; a host and its subdomains count as the same.
 */
export function otherHost(text: string, host: string): string | undefined {
  if (!text.includes('.')) return undefined;
  const shown = explicitHost.exec(text)?.[1] ?? (text.includes(' ') ? undefined : bareHost.exec(text)?.[1]);
  if (shown === undefined) return undefined;
  const [a, b] = [normalize(shown), normalize(host)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`) ? undefined : shown;
}

const explicitHost = /(?:https?:\/\/(?:www\.)?|\bwww\.)((?:[\p{L}\p{N}_-]+\.)+[\p{L}\p{N}-]{2,})/iu;
// A bare name is a host only under a domain people know; `Node.js` and `README.md` are none.
export const bareHost =
  /^(?:[^@\s]+@)?((?:[\p{L}\p{N}-]+\.)+(?:be|ca|ch|com|de|dev|edu|es|eu|fr|gov|info|int|io|it|lu|net|org|uk))(?:[/?#:].*)?$/iu;

/** Lower case, without `www.`, in the form that DNS knows: look-alike letters of other scripts then differ. */
function normalize(host: string): string {
  const name = host.toLowerCase().replace(/^www\./, '');
  return hostnameOf(name) ?? name;
}

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
