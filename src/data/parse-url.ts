/**
 * A URL, or `undefined` for what is none. In the place of `URL.canParse`: that of Node 20 and 22 says no to addresses
 * with letters such as `é` once it has been called some thousand times (https://github.com/AikidoSec/firewall-node/pull/1086).
 */
export function parseUrl(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}
