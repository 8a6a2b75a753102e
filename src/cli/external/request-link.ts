import type { Words } from '../words.js';

/** What asking for one address told. */
export type LinkAnswer =
  | { readonly kind: 'ok' }
  /** It answers, but says that it has another address for good. */
  | { readonly kind: 'moved'; readonly location: string }
  /** There is nothing at this address. */
  | { readonly kind: 'broken'; readonly reason: string }
  /** It could not be told: the server refused, failed or did not answer in time. `retryAfterMs`: it says when it will. */
  | { readonly kind: 'unsure'; readonly reason: string; readonly retryAfterMs?: number };

export interface RequestOptions {
  /** How long one request may take, in milliseconds. */
  readonly timeoutMs: number;
  readonly userAgent: string;
  /** Whether a host is part of a private network. */
  readonly isPrivate: (host: string) => Promise<boolean>;
  /** The words of the reasons. */
  readonly say: Pick<Words, 'timedOut' | 'manyRedirects' | 'privateRedirect'>;
}

const maxRedirects = 5;
const permanent: ReadonlySet<number> = new Set([301, 308]);
const redirects: ReadonlySet<number> = new Set([...permanent, 302, 303, 307]);
const gone: ReadonlySet<number> = new Set([404, 410]);
/** Names that do not exist, rather than servers that do not answer. */
const noSuchHost: ReadonlySet<string> = new Set(['ENOTFOUND']);

/** Asks for an address, redirects included. Never throws. */
export async function requestLink(url: string, options: RequestOptions): Promise<LinkAnswer> {
  try {
    return await follow(url, options);
  } catch (error) {
    const cause = (error as { cause?: { code?: string } }).cause?.code;
    if (cause !== undefined && noSuchHost.has(cause)) return { kind: 'broken', reason: cause };
    const timeout = (error as Error).name === 'TimeoutError';
    return {
      kind: 'unsure',
      reason: timeout ? options.say.timedOut(options.timeoutMs) : (cause ?? (error as Error).message),
    };
  }
}

async function follow(url: string, options: RequestOptions): Promise<LinkAnswer> {
  let address = url;
  let movedForGood = true;
  for (let hop = 0; hop <= maxRedirects; hop++) {
    const { status, location, retryAfter } = await ask(address, options);
    if (status >= 200 && status < 300) {
      return movedForGood && hop > 0 ? { kind: 'moved', location: address } : { kind: 'ok' };
    }
    if (gone.has(status)) return { kind: 'broken', reason: String(status) };
    if (!redirects.has(status) || location === null)
      return { kind: 'unsure', reason: String(status), ...retryOf(retryAfter) };
    movedForGood &&= permanent.has(status);
    address = new URL(location, address).href;
    if (!/^https?:/.test(address)) return { kind: 'unsure', reason: address };
    if (await leadsInside(url, address, options)) return { kind: 'unsure', reason: options.say.privateRedirect };
  }
  return { kind: 'unsure', reason: options.say.manyRedirects(maxRedirects) };
}

/** A link of the content may lead into a private network; a stranger's redirect may not lead this machine there. */
async function leadsInside(url: string, address: string, { isPrivate }: RequestOptions): Promise<boolean> {
  const [from, to] = [new URL(url).hostname, new URL(address).hostname];
  return from !== to && (await isPrivate(to)) && !(await isPrivate(from));
}

/** Retry-After: seconds, or a date (RFC 9110, 10.2.3). */
function retryOf(retryAfter: string | null): { retryAfterMs?: number } {
  if (retryAfter === null) return {};
  const waitMs = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return waitMs >= 0 ? { retryAfterMs: waitMs } : {};
}

interface Response {
  readonly status: number;
  readonly location: string | null;
  readonly retryAfter: string | null;
}

/** Asks for the head alone; servers that do not like that are asked again for the whole, which is not read. */
async function ask(url: string, options: RequestOptions): Promise<Response> {
  const head = await send('HEAD', url, options);
  return head.status < 400 || isBusy(head) ? head : send('GET', url, options);
}

/** Whether the server asks to be left alone for a while, which another method does not change. */
const isBusy = ({ status, retryAfter }: Response): boolean => status === 429 || retryAfter !== null;

async function send(method: string, url: string, { timeoutMs, userAgent }: RequestOptions): Promise<Response> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.8' },
    signal: AbortSignal.timeout(timeoutMs),
  });
  await response.body?.cancel();
  const { status, headers } = response;
  return { status, location: headers.get('location'), retryAfter: headers.get('retry-after') };
}
