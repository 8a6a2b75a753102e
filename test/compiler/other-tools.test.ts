import { describe, expect, it } from 'vitest';
import { compile, type Diagnostic } from '../../src/compiler/index.js';
import type { Page } from '../../src/data/model.js';
import { readFixture } from './read-fixture.js';

interface Folder {
  /** All that is found, each with its place. */
  readonly found: readonly string[];
  /** Pieces of the bodies, by the path of their page: boxes and titles as the tool prints them. */
  readonly shown: Readonly<Record<string, string>>;
}

const alert = (kind: string, title: string, text: string) =>
  `<div class="alert alert-${kind}">\n<p class="alert-title">${title}</p>\n<p class="alert-text">${text}</p>\n</div>`;
const folded = (title: string, text: string) => `<details>\n<summary>${title}</summary>\n<p>${text}</p>\n</details>`;
const part = (title: string, text: string) => `<p><strong>${title}</strong></p>\n<p>${text}</p>`;

/** Ten small pages for each tool, in `test/fixtures/tools/`. */
const folders: Readonly<Record<string, Folder>> = {
  docusaurus: {
    found: [
      'loans/borrow.md:9 code-meta',
      'loans/renew.md:7 html-dropped',
      'membership/children.md:6 dialect-tag',
      'visit/rooms.md:7 dialect-tag',
    ],
    shown: {
      intro: alert('note', 'Info', 'The room is closed on public holidays.'),
      'membership/card': alert('tip', 'Bring a friend', 'Two cards at once save a queue.'),
      'membership/children': `${part('Books', 'Ten picture books.')}\n${part('Films', 'Two cartoons.')}`,
      'visit/hours': alert('caution', 'Winter', 'The lamps go out at five.'),
      'visit/access': alert('caution', 'Danger', 'The old lift stops between floors.'),
      'visit/rooms': folded('May I eat there?', 'No, not even apples.'),
      'loans/fines': alert('tip', 'Tip', 'In May nobody pays.'),
    },
  },
  hugo: {
    found: [
      'boats/barge.md:10 dialect-tag',
      'boats/canoe.md:9 dialect-tag',
      'prices/day.md:8 html-dropped',
      'safety/swim.md:8 dialect-tag',
    ],
    shown: {
      '': '<a href="boats">boats</a>',
      boats: '<a href="boats/barge#crew">barges</a>',
      'prices/week': alert('note', 'Note', 'Five days paid, two given.'),
      'safety/weather': 'The harbour flag is red then.',
    },
  },
  mkdocs: {
    found: [
      'people/committee.md:6 dialect-tag',
      'rules/bees.md:5 dialect-tag',
      'tools/compost.md:6 dialect-tag',
      'tools/mower.md:5 dialect-tag',
    ],
    shown: {
      '': alert('note', 'Info', 'The gate code changes each month.'),
      'rules/plots': alert('warning', 'No fences', 'Hedges only, and low ones.'),
      'rules/sheds': folded('How high?', 'Two metres at the ridge.'),
      'rules/water': `${part('Summer', 'Before eight.')}\n${part('Winter', 'Never: the pipes are drained.')}`,
      'people/visitors': alert('tip', 'Sundays', 'Tea at four.'),
    },
  },
  vitepress: {
    found: [
      'index.md:8 dialect-tag',
      'learn/adults.md:8 html-dropped',
      'learn/children.md:8 dialect-tag',
      'learn/traffic.md:8 dialect-tag',
      'shop/parts.md:10 code-meta',
      'shop/parts.md:14 code-meta',
    ],
    shown: {
      '': '<a href="learn/adults#first">lessons</a>',
      'repair/puncture': alert('tip', 'Tip', 'Roughen the tube first.'),
      'repair/brakes': alert('warning', 'Oil', 'Never on the rim.'),
      'repair/chain': folded('Measure', 'Twelve links are one foot.'),
      'repair/lights': alert('caution', 'STOP', 'No red lamp in front.'),
    },
  },
  gitbook: {
    found: ['people/leaving.md:11 dialect-tag'],
    shown: {
      '': '<p><a href="money/rent">rent.md</a></p>',
      'money/rent': `${part('By bank', 'Use the house account.')}\n${part('In cash', 'Ask Noor.')}`,
      'money/food': alert('warning', 'Warning', 'The kitty is empty on Fridays.'),
      'house/kitchen': '<figcaption><p>The rota of March</p></figcaption>',
      'house/garden': '<p><a href="https://hens.example/live">https://hens.example/live</a></p>\n<p>The hens, live</p>',
      'house/laundry': '<p><strong>rota.txt</strong></p>\n<pre><code>monday: noor\n</code></pre>',
      'people/guests': alert('caution', 'Caution', 'Three nights, not four.'),
      'people/meeting': '<p>Minutes of May</p>',
    },
  },
  obsidian: {
    found: [
      'Concerts.md:5 dialect-tag',
      'Index.md:3 dialect-tag',
      'Money.md:5 dialect-tag',
      'Rehearsals.md:1 front-matter-required',
      'Scores.md:5 dialect-tag',
      'Travel.md:5 dialect-tag',
      'Tuning.md:5 dialect-tag',
    ],
    shown: {
      Voices: alert('tip', 'Sing low first', 'Most people are higher than they think.'),
      Concerts: folded('And shoes?', 'No trainers.'),
      Soloists: alert('note', 'Is there a test?', 'Yes, eight bars.'),
    },
  },
};

/** What the signs of the tools are written with: their names say nothing to readers. */
const signs =
  /^import .*$|^(?::{3,}|!!!|\?\?\?\+?|\/{3,}|===)[ \t]*[\w-]*|\[!\w+\]|^- \[[ x]\]|\{%-?\s*[\w-]+|<\/?\w+|\b(?:id|style|value)="[^"]*"|\b\w+(?==")|^---\n[^]*?\n---\n|^\+\+\+\n[^]*?\n\+\+\+\n/gm;

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a file that its page does not show and no finding names. */
function lostWords(source: string, page: Page, diagnostics: readonly Diagnostic[]): string[] {
  const told = diagnostics.map(({ found = '' }) => found);
  const kept = new Set(wordsIn([JSON.stringify(page).replaceAll('\\n', ' '), ...told].join(' ')));
  return wordsIn(source.replace(signs, ' ')).filter((word) => !kept.has(word));
}

describe.each(Object.entries(folders))('ten pages of %s', (tool, { found, shown }) => {
  const files = readFixture(`tools/${tool}`).filter(({ path }) => path.endsWith('.md'));
  const compiled = compile(files, {
    language: 'en',
    lang: 'en',
    frontMatter: { extra: 'keep' },
    // Nobody writes ids for these tools, and most pages of MkDocs and Obsidian have no front matter.
    rules: { '*': 'warn', 'heading-id': 'off', 'front-matter-missing': 'off' },
  });

  it('give what a person would find, and no more', async () => {
    const { diagnostics } = await compiled;
    expect(diagnostics.map(({ path, line, rule }) => `${path}:${line} ${rule}`)).toEqual(found);
  });

  it('show boxes, tabs and titles as that tool does', async () => {
    const { faq } = await compiled;
    for (const [path, html] of Object.entries(shown)) {
      const page = faq?.pages.find((one) => one.path === path);
      const bodies = [page?.html, ...(page?.sections ?? []).map((section) => section.html)].join('\n');
      expect(bodies.replace(/\n+/g, '\n'), path).toContain(html);
    }
  });

  it('lose no word', async () => {
    const { faq, diagnostics } = await compiled;
    expect(faq?.pages).toHaveLength(tool === 'docusaurus' ? 9 : 10);
    for (const { path, value } of files) {
      const page = faq!.pages.find(({ source }) => source.path === path)!;
      const text = new TextDecoder().decode(value as Uint8Array);
      expect(lostWords(text, page, diagnostics.filter((one) => one.path === path)), path).toEqual([]);
    }
  }); // prettier-ignore
});
