import { join, resolve } from 'node:path';
import { createReport, type Finding } from '../../compiler/rules/diagnostic.js';
import { decodeLoosely } from '../../compiler/source/decode.js';
import { createLocator, splitLines, type Place } from '../../compiler/source/place.js';
import type { SourceFile } from '../../compiler/source/source-file.js';
import type { Page, Section } from '../../data/model.js';
import { parseUrl } from '../../data/parse-url.js';
import { flatten } from '../../data/sections.js';
import type { CommandContext } from '../context.js';
import { defaultCache } from '../defaults.js';
import type { BuiltOnce } from '../open-build.js';
import type { ContentOptions } from '../options.js';
import { packageVersion } from '../../build/own-package.js';
import { createProgress } from '../progress.js';
import { checkLinks } from './check-links.js';
import { defaultCheckLinksOptions } from './default-options.js';
import { openLinkCache } from './link-cache.js';
import { isPrivate } from './private-host.js';
import type { LinkAnswer } from './request-link.js';

/** Asks for every outside address of the content and reports those that are broken, moved or silent. */
export async function checkExternal(
  result: BuiltOnce,
  { cache: cacheFolder, timeout: timeoutMs }: Pick<ContentOptions, 'cache'> & { readonly timeout: number },
  { io, say }: CommandContext,
): Promise<Finding[]> {
  const { faq, editions = {} } = await result.load();
  const all = [faq, ...Object.values(editions)];
  const pages = all.flatMap((one) => one.pages);
  const files = result.sources(pages.map(({ source }) => source.path));
  const folder = resolve(io.cwd, typeof cacheFolder === 'string' ? cacheFolder : defaultCache);
  const cache = openLinkCache(join(folder, 'links.json'), Date.now());
  const outside = all.flatMap(({ links }) => links).filter(({ url }) => /^https?:\/\//.test(url) && parseUrl(url));
  const urls = [...new Set(outside.map(({ url }) => url))];
  const answers = new Map<string, LinkAnswer>();
  for (const url of urls) {
    const known = cache.get(url);
    if (known) answers.set(url, known);
  }
  const progress = createProgress(io, say.linkProgress);
  await checkLinks(
    urls.filter((url) => !answers.has(url)),
    { userAgent: `datagouv-faq/${packageVersion()}`, ...defaultCheckLinksOptions, timeoutMs, isPrivate, say },
    (url, answer) => {
      answers.set(url, answer);
      cache.set(url, answer);
      progress(answers.size, urls.length);
    },
  );
  try {
    await cache.save();
  } catch (error) {
    result.onCacheRefused(error);
  }
  return pages.flatMap((page) => findingsOf(page, answers, files));
}

function findingsOf(page: Page, answers: ReadonlyMap<string, LinkAnswer>, files: readonly SourceFile[]): Finding[] {
  const findings: Finding[] = [];
  const report = createReport(page.source.path, findings);
  const file = files.find(({ path }) => path === page.source.path);
  const lines = file ? splitLines(decodeLoosely(file.value)) : [];
  const visit = ({ links, source }: Page | Section): void => {
    for (const { url } of links) {
      const answer = answers.get(url);
      const place = placeOf(url, lines, source.line);
      if (answer?.kind === 'broken') report('external-link', place, { found: url, reason: answer.reason });
      else if (answer?.kind === 'moved') report('external-moved', place, { found: url, location: answer.location });
      else if (answer?.kind === 'unsure') report('external-silent', place, { found: url, reason: answer.reason });
    }
  };
  visit(page);
  flatten(page.sections).forEach(visit);
  return findings;
}

/** Where an address stands in the source, from the heading of its section on. */
function placeOf(url: string, lines: readonly string[], from: number): Place {
  for (let line = from; line <= lines.length; line++) {
    const text = lines[line - 1]!;
    const index = text.indexOf(url);
    if (index >= 0) return createLocator(text, { line, column: 1 })(index, index + url.length);
  }
  return { line: from, column: 1 };
}
