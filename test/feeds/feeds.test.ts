import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { renderAtom, renderJsonFeed, type FeedOptions } from '../../src/feeds/index.js';
import type { Faq } from '../../src/data/model.js';
import { sampleFaq, sampleLedger } from '../changes/sample.js';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

const options: FeedOptions = {
  title: 'Quoi de neuf & <ailleurs>',
  baseUrl: 'https://exemple.gouv.fr/aide',
  feedUrl: 'https://exemple.gouv.fr/aide/faq.atom',
};

async function sample(): Promise<Faq> {
  const before = {
    index: '## Accueil {#accueil}\n\nTexte.',
    a: '## Une {#une}\n\nTexte.\n\n## Deux {#deux}\n\nTexte.',
  };
  const after = { index: before.index, a: '## Une & *une* {#une}\n\n[Lien](../index.md#accueil) & <b>gras</b> ]]>.' };
  const first = await sampleLedger(before, {}, { date: '2026-10-01', version: '0.1.0' });
  const fates = { 'a#deux': { moved: 'a#une' } };
  return sampleFaq(after, await sampleLedger(after, first, { date: '2026-11-01', version: '0.2.0', fates }));
}

async function xmlErrors(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'feed.xml', contents: xml }],
    schema: [{ fileName: 'atom.rng', contents: fixture('atom.rng') }],
    extension: 'relaxng',
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

describe('renderAtom', () => {
  it('prints what RFC 4287 allows', async () => {
    expect(await xmlErrors(renderAtom(await sample(), options))).toEqual([]);
  });

  it('would not pass without an id', async () => {
    const xml = renderAtom(await sample(), options).replace(/<id>.*?<\/id>\n/, '');
    expect(await xmlErrors(xml)).not.toEqual([]);
  });

  it('tells the latest change first, with absolute links and ids that stay', async () => {
    const xml = renderAtom(await sample(), options);
    expect([...xml.matchAll(/<id>(tag:[^<]*)/g)].map(([, id]) => id)).toEqual([
      'tag:exemple.gouv.fr,2026-10-01:a/une',
      'tag:exemple.gouv.fr,2026-10-01:a/deux',
      'tag:exemple.gouv.fr,2026-10-01:index/accueil',
    ]);
    expect(xml).toContain('&lt;a href=&quot;https://exemple.gouv.fr/aide/#accueil&quot;&gt;');
    expect(xml).toContain('<link rel="alternate" type="text/html" href="https://exemple.gouv.fr/aide/faq/a#une"/>');
    expect(xml).toContain('se trouve maintenant sous\u00a0: Une &amp; une');
  });

  it('carries the attribution', async () => {
    const faq = await sample();
    expect(renderAtom(faq, options)).toContain(`<rights>${faq.attribution!.text}</rights>`);
  });

  it('keeps to its limit and to its start', async () => {
    const faq = await sample();
    expect(renderAtom(faq, { ...options, limit: 1 }).match(/<entry>/g)).toHaveLength(1);
    expect(renderAtom(faq, { ...options, since: '0.1.0' }).match(/<entry>/g)).toHaveLength(2);
    expect(await xmlErrors(renderAtom(faq, { ...options, since: '0.2.0' }))).toEqual([]);
  });

  it('leaves out what XML cannot hold', async () => {
    const faq = await sample();
    const dirty = { ...faq, attribution: { ...faq.attribution!, text: 'a\0b\u{fffe}c\ud800d' } };
    expect(renderAtom(dirty, options)).toContain('<rights>abcd</rights>');
  });

  it.each([
    ['title', { title: 'a\nb' }],
    ['baseUrl', { baseUrl: 'javascript:alert(1)' }],
    ['feedUrl', { feedUrl: '/faq.atom' }],
    ['limit', { limit: -1 }],
    ['limit', { limit: Number.NaN }],
  ])('refuses a bad %s', async (name, bad) => {
    const faq = await sample();
    expect(() => renderAtom(faq, { ...options, ...bad })).toThrow(name);
  });
});

describe('renderJsonFeed', () => {
  const ajv = new Ajv2020.default({ strict: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(fixture('json-feed.schema.json')) as object);

  it('prints what JSON Feed 1.1 allows', async () => {
    const feed: unknown = JSON.parse(renderJsonFeed(await sample(), options));
    expect(validate(feed), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...(feed as object), version: '1' })).toBe(false);
  });

  it('holds the same entries as the Atom feed, and the attribution', async () => {
    const faq = await sample();
    const feed = JSON.parse(renderJsonFeed(faq, options)) as {
      description: string;
      items: { id: string; url: string }[];
    };
    const atom = renderAtom(faq, options);
    expect(feed.items.every(({ id, url }) => atom.includes(`<id>${id}</id>`) && atom.includes(`href="${url}"`))).toBe(
      true,
    );
    expect(feed.description).toBe(faq.attribution!.text);
  });
});
