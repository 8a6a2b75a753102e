import type { Attribution, Faq, License } from '../data/model.js';
import { compareVersions } from '../data/versions.js';

/** What several FAQs say of themselves as a whole: the newest version, the licence of all, every source. */
export function combineTerms(faqs: readonly Faq[]): Pick<Faq, 'version' | 'title' | 'license' | 'attribution'> {
  const [version = '0.0.0'] = faqs.map((faq) => faq.version).sort((a, b) => compareVersions(b, a));
  const license = faqs[0]?.license;
  const isShared = license && faqs.every((faq) => isSame(faq.license, license));
  const titles = faqs.flatMap(({ title }) => title ?? []);
  const attributions = faqs.flatMap(({ attribution }) => attribution ?? []);
  return {
    version,
    ...(titles.length > 0 && { title: titles.join(', ') }),
    ...(isShared && { license }),
    ...(attributions.length > 0 && { attribution: combineAttributions(attributions) }),
  };
}

/** Languages name a licence differently; one without an SPDX identifier is known by its address and name. */
function isSame(one: License | undefined, other: License): boolean {
  if (!one || one.spdx || other.spdx) return one?.spdx === other.spdx;
  return one.url === other.url && one.name === other.name;
}

function combineAttributions(all: readonly Attribution[]): Attribution {
  return {
    source: all.map(({ source }) => source).join(', '),
    url: all[0]!.url,
    date: all.map(({ date }) => date).sort().at(-1)!, // prettier-ignore
    text: all.map(({ text }) => text).join(' '),
  };
}
