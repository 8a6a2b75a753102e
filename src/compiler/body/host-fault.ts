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
  const written = decode(authority);
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
  try {
    return new URL(`http://${authority}`).hostname;
  } catch {
    return undefined;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
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
