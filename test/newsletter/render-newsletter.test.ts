import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { changesSince } from '../../src/changes/index.js';
import type { Faq, Section } from '../../src/data/model.js';
import { NothingToTell, renderNewsletter, type NewsletterIssue } from '../../src/newsletter/index.js';
import { sampleFaq, sampleLedger } from '../changes/sample.js';

const body = [
  'Voir [une page](producteur.md#deux), [dehors](https://exemple.org/?a=1&b=2), [écrire](mailto:a@exemple.org) ou [appeler](tel:+33100000000).',
  '- un\n- deux\n  1. trois',
  '| Code | Cause |\n| --- | ---: |\n| 400 | requête |',
  '![Schéma](../schema.png)',
  '```sh\ncurl x\n```',
  '<details><summary>Plus</summary>Détail[^1].</details>',
  'Fin[^1].\n\n[^1]: Une note.',
].join('\n\n');

const pages = {
  index: '## Accueil {#accueil}\n\nTexte.',
  citoyen: `## Une *question* & <réponse> ? {#une}\n\n${body}\n\n### Détail {#detail}\n\n#### Plus fin {#fin}\n\nTexte.`,
  producteur: '## Deux {#deux}\n\nDeuxième réponse.',
};

async function sample(): Promise<{ faq: Faq; one: Section; two: Section }> {
  const faq = await sampleFaq(pages);
  const [, citoyen, producteur] = ['index', 'citoyen', 'producteur'].map((id) =>
    faq.pages.find((page) => page.id === id)!,
  );
  return { faq, one: citoyen!.sections[0]!, two: producteur!.sections[0]! };
}

async function render(issue: Partial<NewsletterIssue> = {}) {
  const { faq, one, two } = await sample();
  return renderNewsletter({
    title: 'Quoi de neuf',
    sections: [{ section: one, whole: true, label: 'Nouveau' }, two],
    faq,
    baseUrl: 'https://exemple.gouv.fr/aide',
    campaign: { utm_campaign: 'novembre' },
    sender: { name: 'L’équipe', address: '20 avenue de Ségur\n75007 Paris' },
    unsubscribe: { url: 'https://exemple.gouv.fr/partir?id=4&x=2', mail: 'partir@exemple.gouv.fr' },
    ...issue,
  });
}

describe('renderNewsletter', () => {
  it('gives what sendMail takes', async () => {
    const { html, text, ...rest } = await render();
    expect(rest).toEqual({
      subject: 'Quoi de neuf',
      preheader: 'Une question & <réponse> ? · Deux',
      lang: 'fr',
      headers: {
        'List-Unsubscribe':
          '<https://exemple.gouv.fr/partir?id=4&x=2>, <mailto:partir@exemple.gouv.fr?subject=unsubscribe>',
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
      warnings: [],
    });
    expect(html).toMatch(/^<!doctype html><html lang="fr" dir="ltr"/);
    expect(
      text.endsWith(
        '-- \nL’équipe\n20 avenue de Ségur\n75007 Paris\nSe désabonner\u00a0: https://exemple.gouv.fr/partir?id=4&x=2\n',
      ),
    ).toBe(true);
  });

  it('frames the HTML part for mail programs', async () => {
    const { html } = await render();
    expect(html).toContain('max-width:600px');
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).toContain('prefers-color-scheme:');
    expect(html).toContain('font-family:Marianne, Arial');
    const tables = html.match(/<table[^>]*>/g)!.filter((tag) => !tag.includes('class="data"'));
    expect(tables.filter((tag) => !tag.includes('role="presentation"'))).toEqual([]);
    expect(html).not.toMatch(/\{\{\w| id="| class="(?:footnotes|alert)| data-/);
  });

  it('groups sections by audience in the order of the FAQ, whatever the order given', async () => {
    const { one, two } = await sample();
    const { text } = await render({ sections: [two, one] });
    expect(text.indexOf('Page citoyen')).toBeLessThan(text.indexOf('Page producteur'));
  });

  it('makes every address absolute, and marks those of the FAQ for the campaign', async () => {
    const { html, text } = await render();
    const hrefs = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url]) => url!);
    expect(hrefs.every((url) => /^(?:https?:\/\/|mailto:)/.test(url))).toBe(true);
    expect(hrefs).toContain('https://exemple.gouv.fr/aide/faq/producteur?utm_campaign=novembre#deux');
    expect(hrefs).toContain('https://exemple.org/?a=1&amp;b=2');
    expect(hrefs).toContain('https://exemple.gouv.fr/aide/schema.png?utm_campaign=novembre');
    expect(html).toContain(' ou appeler.');
    expect(text).toContain('https://exemple.gouv.fr/aide/faq/producteur?utm_campaign=novembre#deux');
  });

  it('shows a whole section with its sub-sections, headings one below the other', async () => {
    const { html } = await render();
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels).toEqual([1, 2, 3, 4, 5, 2, 3]);
    expect(html).toContain('aria-label="Voir en ligne : Une question &amp; &lt;réponse&gt; ?"');
  });

  it('does not tell a sub-section again below one shown whole', async () => {
    const { one } = await sample();
    const { html } = await render({ sections: [one, ...one.children], whole: true });
    expect(html.match(/>Détail</g)).toHaveLength(1);
    const { html: excerpts } = await render({ sections: [one, ...one.children] });
    expect(excerpts.match(/>Détail</g)).toHaveLength(1);
    expect(excerpts.match(/<h3/g)).toHaveLength(2);
  });

  it('keeps the body out of what stands beside the subject', async () => {
    const { html } = await render({ preheader: 'Court & bon' });
    expect(html).toMatch(/>Court &amp; bon(?:&#847;&zwnj;&nbsp;){109}</);
    expect((await render({ preheader: 'x'.repeat(130) })).html).not.toContain('&#847;');
  });

  it('lets the words of a table break, references whole', async () => {
    const { two } = await sample();
    const long = {
      ...two,
      html: `<table><tbody><tr><td>${'a'.repeat(23)}&amp;${'b'.repeat(9)}</td></tr></tbody></table>`,
    };
    const { html } = await render({ sections: [{ section: long, whole: true }] });
    expect(html).toContain(`${'a'.repeat(23)}&amp;<wbr>${'b'.repeat(9)}<`);
  });

  it('shows the excerpt of a bare section, and the way to the rest', async () => {
    const { two } = await sample();
    const { html, text } = await render({ sections: [two] });
    expect(html).toContain('<p style="margin:0 0 16px">Deuxième réponse.</p>');
    expect(html).toContain('>Lire la suite</a>');
    expect(text).toContain('Lire la suite\u00a0[1]');
  });

  it('gives lists, tables and code their styles in place', async () => {
    const { html } = await render();
    for (const tag of ['ul', 'ol', 'li', 'table', 'th', 'td', 'pre', 'img'])
      expect(html).toMatch(new RegExp(`<${tag} [^>]*style="`));
    expect(html).toMatch(/<td [^>]*style="[^"]*;text-align:right"/);
    expect(html).not.toMatch(/<(?:details|summary|section|figure)\b/);
  });

  it('keeps the text part in 72 columns, addresses apart', async () => {
    const { text } = await render();
    const long = text.split('\n').filter((line) => line.length > 72 && !/https?:\/\/\S+$/.test(line));
    expect(long).toEqual([]);
  });

  it('carries the attribution that the licence asks for in both parts', async () => {
    const { html, text } = await render();
    expect(html).toContain('Source\u00a0: data.gouv.fr');
    expect(html).toContain('href="https://www.etalab.gouv.fr/licence-ouverte-open-licence/"');
    expect(text).toContain('Source\u00a0: data.gouv.fr');
  });

  it('takes compiled sections for its intro and sign-off', async () => {
    const { two, faq } = await sample();
    const { text } = await render({ intro: faq.pages[0]!.sections[0]!, signOff: [two] });
    expect(text).toContain('\nTexte.\n');
    expect(text.match(/Deuxième réponse\./g)).toHaveLength(2);
  });

  it('tells changes from the ledger: new, changed, moved and removed', async () => {
    const first = await sampleLedger(pages, {}, { date: '2026-10-01', version: '0.1.0' });
    const after = { ...pages, index: '## Neuf {#neuf}\n\nNouvelle réponse.', producteur: '## Deux {#deux}\n\nRécrit.' };
    const fates = { 'index#accueil': { moved: 'producteur#deux' } };
    const faq = await sampleFaq(
      after,
      await sampleLedger(after, first, { date: '2026-11-01', version: '0.2.0', fates }),
    );
    const { text } = renderNewsletter({
      title: 'Quoi de neuf',
      faq,
      changes: changesSince(faq, '0.1.0'),
      baseUrl: 'https://exemple.gouv.fr/aide',
      sender: { name: 'L’équipe' },
      unsubscribe: { mail: 'partir@exemple.gouv.fr' },
    });
    expect(text).toContain('[Nouveau] Neuf');
    expect(text).toContain('[Mis à jour] Deux');
    expect(text).toContain('«\u00a0Accueil\u00a0» se trouve maintenant sous Deux\u00a0[');
  });

  it('speaks English when asked', async () => {
    const { html, text } = await render({ lang: 'en' });
    expect(html).toContain('<html lang="en"');
    expect(text).toContain('Unsubscribe: https://');
  });

  it('says of a translation that it is older than its original, whole or not', async () => {
    const { one, two } = await sample();
    const note = 'The original has changed since the translation.';
    const old = { lang: 'en', stale: true } as const;
    const sections = [
      { section: { ...one, ...old }, whole: true },
      { ...two, ...old },
    ];
    const { html, text } = await render({ lang: 'en', sections });
    expect(html.split(note)).toHaveLength(3);
    expect(text.replace(/\s+/g, ' ').split(note)).toHaveLength(3);
    expect((await render({ lang: 'en' })).html).not.toContain(note);
  });

  it('warns above 90 kB of HTML, and still gives the issue', async () => {
    const { two } = await sample();
    const long = { ...two, html: `<p>${'é'.repeat(50_000)}</p>` };
    const { warnings } = await render({ sections: [{ section: long, whole: true }] });
    expect(warnings).toEqual([
      { code: 'html-size', message: expect.stringContaining('90 ko'), sizeBytes: expect.any(Number) },
    ]);
    expect(warnings[0]!.sizeBytes).toBeGreaterThan(100_000);
  });

  it('gives the same bytes for the same issue', async () => {
    expect(await render()).toEqual(await render());
  });

  it('asks for one-click unsubscription only where it can work', async () => {
    const { headers } = await render({ unsubscribe: { mail: 'partir@exemple.gouv.fr' } });
    expect(headers).toEqual({ 'List-Unsubscribe': '<mailto:partir@exemple.gouv.fr?subject=unsubscribe>' });
  });
});

describe('safety', () => {
  const payload = '" onclick=alert(1) x=""><img src=x onerror=alert(1)>{{title}}$&';
  const fields: [string, (text: string) => Partial<NewsletterIssue>][] = [
    ['title', (title) => ({ title })],
    ['subject', (subject) => ({ subject })],
    ['preheader', (preheader) => ({ preheader })],
    ['sender.name', (name) => ({ sender: { name } })],
  ];

  describe.each(fields)('%s', (name, field) => {
    it.each([
      'a\r\nBcc: x@exemple.org',
      'a\nb',
      'a\rb',
      'a\0b',
      'a\u0085b',
      'a\u2028b',
      'a\u202eb',
      'a\ud800b',
      '',
      ' ',
    ])('refuses %j', async (text) => {
      await expect(render(field(text))).rejects.toThrow(RangeError);
      await expect(render(field(text))).rejects.toThrow(`${name}: `);
    });

    it('is escaped', async () => {
      const { html } = await render(field(payload));
      expect(html).not.toContain('<img src=x');
      expect(handlersIn(html)).toEqual([]);
    });
  });

  it.each(['intro', 'signOff'] as const)('escapes %s, and keeps its lines', async (name) => {
    const { html, text } = await render({ [name]: `Un\ndeux ${payload}\n\nTrois` });
    expect(html).toContain('<p style="margin:0 0 16px">Un<br>deux " onclick');
    expect(html).not.toContain('<img src=x');
    expect(text).toContain('{{title}}$&');
  });

  it.each([
    ['Unexpected baseUrl', { baseUrl: 'javascript:alert(1)' }],
    ['Unexpected baseUrl', { baseUrl: '/aide' }],
    ['Unexpected baseUrl', { baseUrl: 'https://user:secret@exemple.fr/' }],
    ['unsubscribe.url', { unsubscribe: { url: 'ftp://exemple.fr/' } }],
    ['unsubscribe.url', { unsubscribe: { url: 'https://exemple.fr/\r\nBcc: x' } }],
    ['unsubscribe.mail', { unsubscribe: { mail: 'a@exemple.fr>, <javascript:x' } }],
    ['unsubscribe.mail', { unsubscribe: { mail: 'a@exemple.fr?bcc=b@exemple.fr' } }],
    ['unsubscribe', { unsubscribe: {} }],
    ['campaign', { campaign: { 'utm campaign': 'x' } }],
    ['campaign.utm', { campaign: { utm: 'a\r\nb' } }],
    ['lang', { lang: 'fr"><script>' }],
    ['sections', { sections: [] }],
    ['sender.address', { sender: { name: 'x', address: 'a\0' } }],
    ['intro', { intro: 'a\u202eb' }],
  ] as [string, Partial<NewsletterIssue>][])('refuses a bad %s', async (name, issue) => {
    await expect(render(issue)).rejects.toThrow(new RegExp(`^${name.replace('.', '\\.')}`));
  });

  it('refuses a section of another FAQ', async () => {
    const { two } = await sample();
    await expect(render({ sections: [{ ...two, page: 'ailleurs' }] })).rejects.toThrow(/ailleurs/);
  });

  it('encodes what a URL may carry into a header', async () => {
    const { headers } = await render({ unsubscribe: { url: 'https://exemple.fr/é>,<mailto:x@exemple.fr' } });
    expect(headers['List-Unsubscribe']).toBe('<https://exemple.fr/%C3%A9%3E,%3Cmailto:x@exemple.fr>');
  });
});

/** Event handlers that a browser would find in the HTML. */
function handlersIn(html: string): string[] {
  const handlers: string[] = [];
  visit(fromHtml(html), 'element', ({ properties }) => {
    handlers.push(...Object.keys(properties).filter((name) => /^on/i.test(name)));
  });
  return handlers;
}

describe('what people give it', () => {
  it.each(['{{ unsubscribe }}', '[[UNSUB_LINK_FR]]', '{{ UnsubscribeURL }}', '*|UNSUB|*', '%unsubscribe_url%'])(
    'leaves the tag %s to the mailing service',
    async (tag) => {
      const { html, text, headers } = await render({ unsubscribe: { url: tag } });
      expect(html).toContain(`href="${tag}"`);
      expect(text).toContain(`: ${tag}`);
      expect(headers).toEqual({});
    },
  );

  it.each(['unsubscribe', '{{', '{{ a"b }}', '[[a]] b', 'javascript:{{ x }}'])('refuses %s', async (url) => {
    await expect(render({ unsubscribe: { url } })).rejects.toThrow('unsubscribe.url: expected an absolute');
  });

  it.each([
    ['sender', 'sender: expected `{ name }`'],
    ['unsubscribe', 'unsubscribe: expected `url` or `mail`'],
  ])('says what is missing without %s', async (name, message) => {
    await expect(render({ [name]: undefined })).rejects.toThrow(message);
  });

  it('tells nothing to tell from a mistake', async () => {
    await expect(render({ sections: [] })).rejects.toBeInstanceOf(NothingToTell);
    const changes = { since: '0.1.0', added: [], changed: [], moved: [], removed: [] };
    await expect(render({ sections: undefined as never, changes })).rejects.toBeInstanceOf(NothingToTell);
    await expect(render({ sections: [], baseUrl: '/aide' })).rejects.not.toBeInstanceOf(NothingToTell);
  });

  it('tells a section once, and its preheader in the order of the text', async () => {
    const { one, two } = await sample();
    const { html, text, preheader } = await render({ sections: [two, one, two] });
    expect(text.split('Deuxième réponse.')).toHaveLength(2);
    expect(html.split('Deuxième réponse.')).toHaveLength(2);
    expect(preheader).toBe(`${one.title} · ${two.title}`);
  });

  it('warns of a subject that mail programs cut, and refuses one that they cannot take', async () => {
    const codes = async (subject: string) => (await render({ subject })).warnings.map(({ code }) => code);
    expect(await codes('é'.repeat(78))).toEqual([]);
    expect(await codes('é'.repeat(79))).toEqual(['subject-length']);
    expect(await codes('é'.repeat(499))).toEqual(['subject-length']);
    await expect(render({ subject: 'é'.repeat(500) })).rejects.toThrow('subject: expected at most 998 bytes, got 1000');
  });

  it('writes the date of the source in words', async () => {
    const { faq } = await sample();
    const attribution = { ...faq.attribution!, text: 'Source : nous, version 1.0.0 du 2026-11-01' };
    expect((await render({ faq: { ...faq, attribution } })).text).toContain('du 1er novembre 2026');
    expect((await render({ faq: { ...faq, attribution }, lang: 'en' })).text).toContain('1 November 2026');
  });

  it('shows the bar at its top in dark mode', async () => {
    expect((await render()).html).toMatch(/prefers-color-scheme: dark[^]*border-top-color: #a5a5ff !important/);
  });
});
