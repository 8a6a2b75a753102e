import type { Audience } from '../../data/model.js';
import { nearest } from '../../data/nearest.js';
import { createReport, type Finding } from '../rules/diagnostic.js';
import { publicPath } from './paths.js';
import { buttonPath } from './page-facts.js';
import type { Site } from './site.js';

/** The audiences, in the order of the home page's buttons; buttons and pages that miss each other are reported. */
export function toAudiences(site: Site, findings: Finding[]): Audience[] {
  reportNames(site, findings);
  const { folder, home } = site;
  if (!home?.frontMatter.buttons) return [];
  const report = createReport(home.path, findings);
  const audiences: Audience[] = [];
  home.frontMatter.buttons.forEach((button, index) => {
    const path = buttonPath(button, folder);
    const draft = site.find(path);
    if (!draft || draft === home) {
      const paths = [...site.paths()].filter((one) => site.find(one) !== home);
      report('button-target', home.places[`buttons.${index}`], {
        found: button.default,
        nearest: nearest(path, paths) ?? paths.find((one) => nameIn(one) === nameIn(path)),
      });
      return;
    }
    const page = site.idOf(draft.path);
    audiences.push({ id: draft.frontMatter.audience ?? page, label: button.title, path, page });
  });
  for (const draft of site.summaries) {
    const page = site.idOf(draft.path);
    if (draft === home || draft.failed || audiences.some((audience) => audience.page === page)) continue;
    const path = publicPath(draft.path);
    createReport(draft.path, findings)('audience-button', undefined, { page, expected: `default: ${path}` });
  }
  return audiences;
}

/** Audiences that are nearly the page's own name, or those of another page. */
function reportNames(site: Site, findings: Finding[]): void {
  for (const { path, frontMatter, places } of site.summaries) {
    const [found, own] = [frontMatter.audience, site.idOf(path)];
    if (found === undefined || found === own) continue;
    const other = site.summaries.find((one) => one.frontMatter.audience === found && site.idOf(one.path) === found);
    const near = nearest(found, [own]);
    if (!other && near === undefined) continue;
    createReport(path, findings)('audience-name', places.audience, { found, nearest: own, other: other?.path });
  }
}

/** What a path ends with: a page that was moved into another folder keeps it. */
function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
