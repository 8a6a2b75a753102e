import { join, resolve } from 'node:path';
import { createReport, type Finding, type Place } from '../../compiler/rules/diagnostic.js';
import type { SourceFile } from '../../compiler/source/source-file.js';
import type { Faq, Page, Section } from '../../data/model.js';
import type { Io } from '../io.js';
import { defaultCache, type ContentOptions } from '../options.js';
import { packageVersion } from '../../build/package-version.js';
import { createProgress } from '../progress.js';
import { words } from '../words.js';
import { checkLinks, defaultCheckLinksOptions, type CheckLinksOptions } from './check-links.js';
import { openLinkCache } from './link-cache.js';
import type { LinkAnswer } from './request-link.js';

/** Asks for every outside address of the content and reports those that are broken, moved or silent. */
export async function checkExternal(
  faq: Faq,
  files: readonly SourceFile[],
  options: ContentOptions & Partial<CheckLinksOptions>,
  io: Io,
): Promise<Finding[]> {
  const folder = resolve(io.cwd, typeof options.cache === 'string' ? options.cache : defaultCache);
  const cache = openLinkCache(join(folder, 'links.json'), Date.now());
  const urls = faq.links.filter(({ url }) => /^https?:\/\//.test(url) && URL.canParse(url)).map(({ url }) => url);
  const answers = new Map<string, LinkAnswer>();
  for (const url of urls) {
    const known = cache.get(url);
    if (known) answers.set(url, known);
  }
  const progress = createProgress(io, words[options.lang].linkProgress);
  await checkLinks(
    urls.filter((url) => !answers.has(url)),
    { userAgent: `datagouv-faq/${packageVersion()}`, ...defaultCheckLinksOptions, ...options },
    (url, answer) => {
      answers.set(url, answer);
      cache.set(url, answer);
      progress.update(answers.size, urls.length);
    },
  );
  progress.end();
  await cache.save();
  return faq.pages.flatMap((page) => findingsOf(page, answers, files));
}

function findingsOf(page: Page, answers: ReadonlyMap<string, LinkAnswer>, files: readonly SourceFile[]): Finding[] {
  const findings: Finding[] = [];
  const report = createReport(page.source.path, findings);
  const file = files.find(({ path }) => path === page.source.path);
  const lines = file
    ? Buffer.from(file.value)
        .toString('utf8')
        .split(/\r\n?|\n/)
    : [];
  const visit = ({ links, source }: Page | Section): void => {
    for (const { url } of links) {
      const answer = answers.get(url);
      const place = placeOf(url, lines, source.line);
      if (answer?.kind === 'broken') report('external-link', place, { found: url, reason: answer.reason });
      else if (answer?.kind === 'moved') report('external-moved', place, { found: url, location: answer.location });
      else if (answer?.kind === 'unsure') report('external-silent', place, { found: url, reason: answer.reason });
    }
  };
  const walk = (section: Section): void => {
    visit(section);
    section.children.forEach(walk);
  };
  visit(page);
  page.sections.forEach(walk);
  return findings;
}

/** Where an address stands in the source, from the heading of its section on. */
function placeOf(url: string, lines: readonly string[], from: number): Place {
  for (let line = from; line <= lines.length; line++) {
    const column = lines[line - 1]!.indexOf(url) + 1;
    if (column > 0) return { line, column, endLine: line, endColumn: column + url.length };
  }
  return { line: from, column: 1 };
}
