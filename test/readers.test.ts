import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changesSince, createResolve } from '../src/changes/index.js';
import { createLookups } from '../src/data/lookups.js';
import type { Section } from '../src/data/model.js';
import { isSectionId } from '../src/faq/index.js';
import { redirects } from '../src/faq/redirects.js';
import { NothingToTell, renderNewsletter, type NewsletterIssue } from '../src/newsletter/index.js';
import { createSearch } from '../src/search/index.js';
import { sampleFaq } from './changes/sample.js';
import { versions } from './cli/commands/two-versions.js';
import { runCli } from './cli/run-cli.js';

const faq = await sampleFaq({ citoyen: '## Une {#une}\n\nTexte.', producteur: '## Deux {#deux}\n\nDeuxième réponse.' });
const [one, two] = faq.pages.map(({ sections }) => sections[0]!) as [Section, Section];

const issue = (changes: object = {}): NewsletterIssue => ({
  title: 'Quoi de neuf',
  sections: [one],
  faq,
  baseUrl: 'https://exemple.gouv.fr/aide',
  sender: { name: 'L’équipe' },
  unsubscribe: { url: 'https://exemple.gouv.fr/partir' },
  ...changes,
});

/** Each line of the collection of readers' mistakes by its words, and what holds it. */
const lines: readonly (readonly [line: string, holds: () => unknown])[] = [
  ["`isSectionId('citoyen#qui-publie#x')`, `'citoyen#qui-publie#'`", () => {
    expect(['citoyen#qui-publie#x', 'citoyen#qui-publie#', 'citoyen#qui-publie'].map((key) => isSectionId(key))).toEqual([false, false, true]);
  }],
  ["`redirects['constructor']`", () => expect((redirects as Record<string, unknown>)['constructor']).toBeUndefined()],
  ["`resolve('http://[')`", async () => expect(await createResolve(faq)('http://[')).toMatchObject({ status: 'unknown' })],
  ['`const f: Faq = data` of `faq.json`', async () => {
    const compiled = await readFile(join(import.meta.dirname, 'consumers/typescript/src/types.ts'), 'utf8');
    expect(compiled).toContain("'datagouv-faq/faq.json'");
  }],
  ['`` getSection(`${s.page}#${s.id}`) ``', () => expect(createLookups(faq).getSection(one.key)).toMatchObject({ id: 'une', key: 'citoyen#une', path: 'faq/citoyen' })],
  ['`createSearch([...faq.pages, ...mine.pages])`', () => expect(createSearch([...faq.pages, ...faq.pages.slice(1)])).toBeDefined()],
  ['`délai &gt; 3`, `&nbsp;`, `<br/>`, comments, single quotes', () => {
    const search = (html: string) => createSearch([{ ...one, html }]).search('délai');
    expect(search('<p>délai > 3</p>').map(({ key }) => key)).toEqual([one.key]);
    for (const html of ['<p>délai &gt; 3</p>', '<p>délai&nbsp;!</p>', '<p>délai<br/>3</p>', '<!-- x --><p>délai</p>', "<p class='a'>délai</p>"])
      expect(() => search(html), html).toThrow(`${one.key}: Unexpected HTML`);
  }],
  ['`{{ unsubscribe }}`, `[[UNSUB_LINK_FR]]`, `{{ UnsubscribeURL }}`', () => {
    for (const url of ['{{ unsubscribe }}', '[[UNSUB_LINK_FR]]', '{{ UnsubscribeURL }}'])
      expect(renderNewsletter(issue({ unsubscribe: { url } })).html).toContain(`href="${url}"`);
  }],
  ['`renderNewsletter` without `sender` or `unsubscribe`', () => {
    expect(() => renderNewsletter(issue({ sender: undefined }))).toThrow('sender: expected');
    expect(() => renderNewsletter(issue({ unsubscribe: undefined }))).toThrow('unsubscribe: expected');
  }],
  ["`changes: changesSince(faq, '0.1.0')` today", () => {
    const nothing = { since: '0.1.0', added: [], changed: [], moved: [], removed: [] };
    expect(() => renderNewsletter(issue({ sections: undefined, changes: nothing }))).toThrow(NothingToTell);
    expect(() => changesSince(faq, 'yesterday')).not.toThrow(NothingToTell);
  }],
  ['`newsletter --since` a day that has not come', async () => {
    const { code, stderr } = await runCli(['newsletter', 'new.json', '--since', '2999-12-31', '--out', 'issue'], await versions());
    expect([code, stderr]).toEqual([2, expect.stringContaining('2999-12-31')]);
  }],
  ['a section given twice; sections in the caller’s order', () => {
    const { text, preheader } = renderNewsletter(issue({ sections: [two, one, two] }));
    expect([text.split('Deuxième réponse.').length, preheader]).toEqual([2, 'Une · Deux']);
  }],
  ['subject of 5,000 characters', () => {
    expect(() => renderNewsletter(issue({ subject: 'a'.repeat(5000) }))).toThrow('at most 998');
    expect(renderNewsletter(issue({ subject: 'a'.repeat(500) })).warnings).toMatchObject([{ code: 'subject-length' }]);
  }],
  ['dark mode of the newsletter', () => expect(renderNewsletter(issue()).html).toMatch(/prefers-color-scheme: dark[^]*border-top-color/)],
]; // prettier-ignore

describe('what readers are given', () => {
  it.each(lines)('%s', async (_, holds) => {
    await holds();
  });
});
