import { setTimeout as sleep } from 'node:timers/promises';
import { requestLink, type LinkAnswer, type RequestOptions } from './request-link.js';

export interface CheckLinksOptions extends RequestOptions {
  /** Requests at the same time, each to another host. */
  readonly atOnce: number;
  /** Pause between two requests to one host, in milliseconds. */
  readonly pauseMs: number;
  /** The longest wait that a server may ask for, in milliseconds; what asks for more is reported. */
  readonly maxRetryMs: number;
}

/** Asks for every address once: one at a time for each host, a few hosts at a time. */
export async function checkLinks(
  urls: Iterable<string>,
  options: CheckLinksOptions,
  onAnswer: (url: string, answer: LinkAnswer) => void,
): Promise<void> {
  const queues = byHost(urls);
  const worker = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const [index, url] of queue.entries()) {
        if (index > 0) await sleep(options.pauseMs);
        onAnswer(url, await askInTime(url, options));
      }
    }
  };
  await Promise.all(Array.from({ length: options.atOnce }, worker));
}

/** Asks once more when the server has said when it will answer. */
async function askInTime(url: string, options: CheckLinksOptions): Promise<LinkAnswer> {
  const answer = await requestLink(url, options);
  const waitMs = answer.kind === 'unsure' ? answer.retryAfterMs : undefined;
  if (waitMs === undefined || waitMs > options.maxRetryMs) return answer;
  await sleep(waitMs);
  return requestLink(url, options);
}

function byHost(urls: Iterable<string>): string[][] {
  const hosts = new Map<string, string[]>();
  for (const url of new Set(urls)) {
    const { host } = new URL(url);
    hosts.set(host, [...(hosts.get(host) ?? []), url]);
  }
  return [...hosts.values()];
}
