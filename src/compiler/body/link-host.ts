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
  try {
    return new URL(`https://${name}`).hostname;
  } catch {
    return name;
  }
}
