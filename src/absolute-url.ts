/**
 * The URL of a link below `baseUrl`, the folder under which the FAQ is published (with or without its last slash);
 * a URL with its own scheme stays as written.
 *
 * @throws TypeError when `baseUrl` is not an absolute URL.
 */
export function absoluteUrl(url: string, baseUrl: string): string {
  return /^[a-z][\w+.-]*:/i.test(url) ? url : new URL(url, baseUrl.replace(/\/?$/, '/')).href;
}
