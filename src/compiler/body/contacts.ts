/** What is wrong with an address of mail or a telephone number, and what was meant. */
export interface ContactFault {
  readonly kind: 'mailto' | 'phone';
  readonly found: string;
  readonly expected?: string;
}

const mailAddress = /^[^\s:;,/?#@<>()[\]"]+@(?:[\p{L}\p{N}-]+\.)+(?:\p{L}{2,}|xn--[\w-]+)$/u;
/** How hands write `mailto:` and `tel:`, once or twice. */
const mailScheme = /^(?:(?:mailto|e-?mail|mail|courriel|m[eé]l)[ ]?[:;][\s/]*)+/iu;
const phoneScheme = /^(?:(?:t[eé]l(?:[eé]phone)?|phone|mobile|callto|sms|whatsapp)(?: ?[.:;]+| )[\s/]*)+/iu;
/** A number without its scheme: in figures, or as French numbers are grouped. */
const bareNumber = /^(?:\+?\d(?:[ .-]?\d){7,}|(?:\+\d|\(?0\d)(?:[ ./_()-]{0,3}\d){8,})$/;

/** What a link to a person was meant to be, from what is typed: `contact@ville.fr`, `tél:01 44 00 00 00`. */
export function contactIn(written: string): string | undefined {
  const text = plain(written);
  if (bareNumber.test(text)) return `tel:${figures(text)}`;
  const number = figures(text.replace(phoneScheme, ''));
  if (phoneScheme.test(text)) return /^\+?\d{2,15}$/.test(number) ? `tel:${number}` : undefined;
  return meantMail(text.replace(mailScheme, ''));
}

export function findPhoneFault(found: string): ContactFault | undefined {
  const number = plain(found.slice('tel:'.length));
  const isDialled = /^\+?[\d\s().*#-]*[\d*#)](?:;.*)?$/.test(number) && /\d{2}/.test(number);
  // The zero in parentheses is dialled too by a telephone: no such number exists.
  if (isDialled && !/^\+\d{2,3}[ .-]?\(0\)/.test(number)) return undefined;
  const expected = contactIn(found);
  return { kind: 'phone', found, ...(expected !== undefined && { expected }) };
}

export function findMailFault(found: string): ContactFault | undefined {
  const [address = ''] = found.slice('mailto:'.length).split('?', 1);
  if (address === '' && found.includes('?')) return undefined;
  if (address.split(',').every((one) => mailAddress.test(one) && tidy(plain(one)) === one)) return undefined;
  const expected = contactIn(found);
  return { kind: 'mailto', found, ...(expected !== undefined && { expected }) };
}

function meantMail(text: string): string | undefined {
  const [address = '', ...query] = text.split('?');
  const inner = /<([^<>]+)>/.exec(address)?.[1] ?? address;
  const all = inner.split(/[;,]/).map(tidy);
  if (!all.every((one) => mailAddress.test(one))) return undefined;
  return ['mailto:' + all.join(','), ...query].join('?');
}

/** Without what hands add; mail servers know no accents before the `@`, and no two full stops in a row. */
function tidy(written: string): string {
  const address = written
    .normalize('NFKC')
    .replace(/[([](?:at|arobase)[)\]]|@+/i, '@')
    .replace(/\.{2,}/g, '.')
    .replace(/^["'«“.\s/]+|(?<!["'»”.\s/])["'»”.\s/]+$/gu, '');
  const at = address.lastIndexOf('@');
  return address.slice(0, at).normalize('NFD').replace(/\p{M}/gu, '') + address.slice(at);
}

/** The figures to dial: no space, no sign between, no zero in parentheses behind the number of a country. */
function figures(number: string): string {
  return number.replace(/^(\+\d{2,3}[ .-]?)\(0\)/, '$1').replace(/[\s()./_-]/g, '');
}

/** Without the bytes that the parser writes for spaces and signs. */
function plain(address: string): string {
  return address.replace(/%(?:20|22|3c|3e|5b|5d)/gi, decodeURIComponent).trim();
}
