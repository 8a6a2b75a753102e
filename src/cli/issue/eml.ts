import { digest } from '../../build/digest.js';
import type { Newsletter } from '../../newsletter/index.js';

const boundary = '=_datagouv-faq';
const contentType = `multipart/alternative; boundary="${boundary}"`;

/**
 * Prints a newsletter as a draft message (RFC 5322, MIME): mail programs open it ready to be sent.
 * It has no date, recipient or message id: they come when it is sent.
 *
 * @param from Mail address of the sender; already checked.
 */
export function toEml(
  { subject, html, text, lang, headers }: Newsletter,
  from: { name: string; mail?: string },
): string {
  const fields = {
    ...(from.mail !== undefined && { From: `${encodeWords(from.name)} <${from.mail}>` }),
    Subject: encodeWords(subject),
    'Content-Language': lang,
    ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replaceAll(', ', ',\r\n ')])),
    'MIME-Version': '1.0',
    'X-Unsent': '1',
    'Content-Type': contentType,
  };
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  const message = `${head.join('')}\r\n${part('plain', text)}${part('html', html)}--${boundary}--\r\n`;
  return `${message}${sealOf(message)}`;
}

/** Whether a message was printed by `toEml`; somebody may have changed it since. */
export function isOurEml(message: string): boolean {
  return message.includes(contentType);
}

/** Whether a message is just as `toEml` printed it. */
export function isSealed(message: string): boolean {
  const at = message.lastIndexOf(sealWord);
  return at >= 0 && message.slice(at) === sealOf(message.slice(0, at));
}

/** Whether a message by `toEml` holds this text or HTML. */
export function holdsPart(message: string, kind: 'plain' | 'html', content: Uint8Array): boolean {
  return message.includes(part(kind, content));
}

const sealWord = 'datagouv-faq ';

/** Stands behind the last boundary, where no mail program looks. */
function sealOf(message: string): string {
  return `${sealWord}${digest(message)}\r\n`;
}

function part(kind: 'plain' | 'html', content: string | Uint8Array): string {
  const base64 = Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n');
  return `--${boundary}\r\nContent-Type: text/${kind}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64.trimEnd()}\r\n`;
}

/** Encodes text for a header where it is not plain ASCII (RFC 2047): words of at most 75 characters, one a line. */
export function encodeWords(text: string): string {
  if (/^[ \w!'*+./=-]*$/.test(text) && !text.includes('=?')) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    // 45 bytes are 60 characters of base64.
    if (Buffer.byteLength(word + character) > 45) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((one) => `=?utf-8?B?${Buffer.from(one, 'utf8').toString('base64')}?=`).join('\r\n ');
}
