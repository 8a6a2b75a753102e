/**
 * The URL of a link or image below `baseUrl`, the folder under which the FAQ is published (with or without its last
 * slash); a URL with a scheme or a host of its own stays as written.
 */
export function absoluteUrl(url: string, baseUrl: string): string {
  return /^[^/]*:|^\/\//.test(url) ? url : baseUrl.replace(/(?<!\/)\/*$/, '/') + url.replace(/^(\.?\/)+/, '');
}
