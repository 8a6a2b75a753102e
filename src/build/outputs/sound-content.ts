import type { Page } from '../../data/model.js';
import type { Content } from '../site/finished.js';
import type { FaqData } from '../site/site.js';
import { parseJson } from '../store/lines.js';
import { UnsoundCache } from '../failure.js';

/**
 * A content that anybody who can write to the cache may have had a hand in. All that is printed of it is held against
 * the schema of `faq.json`, the grammar of canonical HTML and the list of what may pass, just before it is printed.
 *
 * @throws UnsoundCache, as do the functions of what it returns.
 */
export async function soundContent(content: Content): Promise<Content> {
  const { faqSchema, pageSchema } = await import('../../compiler/output/schema.js');
  const hold = (schema: typeof faqSchema | typeof pageSchema, data: unknown): void => {
    const issue = schema.safeParse(data).error?.issues[0];
    if (issue) throw new UnsoundCache(`${issue.path.join('.')}: ${issue.message}`);
  };
  const { data, editions = {} } = content.site;
  for (const own of [data, ...Object.values(editions)])
    hold(faqSchema, { ...withoutLedger(own), pages: [], links: [] });
  return {
    ...content,
    async read(path) {
      const json = await content.read(path);
      const page = parseJson<Page>(json);
      hold(pageSchema, page);
      const isSame = page.id === content.pages.get(path)!.id && Buffer.from(JSON.stringify(page)).equals(json);
      if (!isSame) throw new UnsoundCache(`${path}: another page, or JSON that a build does not write`);
      return json;
    },
  };
}

/** The ledger is read anew by every build, and never from the cache. */
function withoutLedger({ history: _ledger, ...data }: FaqData): Omit<FaqData, 'history'> {
  return data;
}
