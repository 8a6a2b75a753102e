import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePage, fixTypography } from '../../../../src/compiler/index.js';
import { runs } from '../../../runs.js';

const silent = { 'front-matter-missing': 'off' } as const;

async function read(value: string) {
  const { html, findings } = await compilePage({ path: 'a.md', value }, { rules: silent });
  const found = findings.filter(({ rule }) => rule !== 'front-matter-missing');
  return { html: html.replace(/\n+/g, '\n'), found: found.map(({ rule, place }) => `${rule} ${place.line}:${place.column}`) };
} // prettier-ignore

const alert = (kind: string, title: string, body = '<p class="alert-text">x</p>') =>
  `<div class="alert alert-${kind}">\n<p class="alert-title">${title}</p>\n${body}\n</div>`;

describe('boxes of other tools', () => {
  it.each([
    ['Docusaurus', ':::note\nx\n:::', alert('note', 'Remarque')],
    ['Docusaurus, with a title', ':::tip[Le *bon* cas]\n\nx\n\n:::', alert('tip', 'Le <em>bon</em> cas')],
    ['Docusaurus, the old title', ':::warning Le cas\nx\n:::', alert('warning', 'Le cas')],
    ['VitePress', '::: info\nx\n:::', alert('note', 'Info')],
    ['VitePress, with a title', '::: danger STOP\nx\n:::', alert('caution', 'STOP')],
    ['VitePress, details', '::: details Plus\nx\n:::', '<details>\n<summary>Plus</summary>\n<p>x</p>\n</details>'],
    ['VitePress, open', '::: details Plus {open}\nx\n:::', '<details open>\n<summary>Plus</summary>\n<p>x</p>\n</details>'],
    ['Quarto', '::: {.callout-note title="Lire"}\nx\n:::', alert('note', 'Lire')],
    ['Nuxt Content', '::alert{type="warning"}\nx\n::', alert('warning', 'Attention')],
    ['Nuxt Content, with properties', '::callout\n---\ntitle: Lire\ntype: tip\n---\nx\n::', alert('note', 'Lire')],
    ['MkDocs', '!!! note\n    x', alert('note', 'Remarque')],
    ['MkDocs, with a title', '!!! danger "Ne pas `a`"\n\n    x', alert('caution', 'Ne pas <code>a</code>')],
    ['MkDocs, any name', '!!! recette\n    x', alert('note', 'Recette')],
    ['MkDocs, folded', '??? question "Qui ?"\n    x', '<details>\n<summary>Qui ?</summary>\n<p>x</p>\n</details>'],
    ['MkDocs, open', '???+ note\n    x', '<details open>\n<summary>Note</summary>\n<p>x</p>\n</details>'],
    ['MkDocs, a block', '/// caution | Titre\nx\n///', alert('caution', 'Titre')],
    ['MkDocs, tabs', '=== "A"\n    x\n\n=== "B"\n    y', '<p><strong>A</strong></p>\n<p>x</p>\n<p><strong>B</strong></p>\n<p>y</p>'],
    ['Obsidian', '> [!info] Titre\n> x', alert('note', 'Titre')],
    ['Obsidian, in another script', '> [!ملاحظة]\n> x', alert('note', 'ملاحظة')],
    ['Obsidian, with an accent', '> [!à-noter]- Qui ?\n> x', '<details>\n<summary>Qui ?</summary>\n<p>x</p>\n</details>'],
    ['Obsidian, without a title', '> [!bug]\n> x', alert('caution', 'Bug')],
    ['Obsidian, folded', '> [!faq]- Qui ?\n> x', '<details>\n<summary>Qui ?</summary>\n<p>x</p>\n</details>'],
    ['Starlight', ':::caution[Titre]\nx\n:::', alert('caution', 'Titre')],
    ['Starlight, a component', '<Aside type="tip" title="Titre">\nx\n</Aside>', alert('tip', 'Titre')],
    ['MyST', '```{important}\nx\n```', alert('important', 'Important')],
    ['MyST, longer than what it holds', '````{tip} Le *cas*\n```\ny\n```\n````', alert('tip', 'Le <em>cas</em>', '<pre><code>y\n</code></pre>')],
    ['MyST, its kind in an option', ':::{admonition} Titre\n:class: warning\n\nx\n:::', alert('warning', 'Titre')],
    ['MyST, open', '~~~{dropdown} Plus\n:open:\nx\n~~~', '<details open>\n<summary>Plus</summary>\n<p>x</p>\n</details>'],
    ['MyST, a card', ':::{grid-item-card} Titre\nx\n:::', '<p><strong>Titre</strong></p>\n<p>x</p>'],
    ['Obsidian, a block', '```ad-tip\nx\n```', alert('tip', 'Conseil')],
    ['mdBook', '```admonish warning title="Titre"\nx\n```', alert('warning', 'Titre')],
    ['MkDocs, a caption', '/// caption\nx\n///', '<p>x</p>'],
    ['Notion', '<aside>\n💡 **x**\n\n</aside>', alert('note', 'Remarque', '<p class="alert-text">💡 <strong>x</strong></p>')],
    ['GitBook', '{% hint style="danger" %}\nx\n{% endhint %}', alert('caution', 'Prudence')],
    ['GitBook, tabs', '{% tabs %}\n{% tab title="A" %}\nx\n{% endtab %}\n{% endtabs %}', '<p><strong>A</strong></p>\n<p>x</p>'],
    ['GitBook, a reference', '{% content-ref url="https://a.fr" %}\n[A](https://a.fr)\n{% endcontent-ref %}', '<p><a href="https://a.fr">A</a></p>'],
    ['GitBook, an embed', '{% embed url="https://a.fr" %}\nx\n{% endembed %}', '<p><a href="https://a.fr">https://a.fr</a></p>\n<p>x</p>'],
  ])('%s', async (_, value, html) => {
    expect(await read(value)).toEqual({ html, found: [] });
  }); // prettier-ignore

  it('stand inside each other, in lists and in quotes', async () => {
    expect((await read('::::note\n:::tip\nx\n:::\n::::')).html).toBe(alert('note', 'Remarque', alert('tip', 'Conseil')));
    expect((await read('!!! note\n    !!! tip\n        x')).html).toBe(alert('note', 'Remarque', alert('tip', 'Conseil')));
    expect((await read('> :::tip\n> x\n> :::')).html).toBe(`<blockquote>\n${alert('tip', 'Conseil')}\n</blockquote>`);
    expect((await read('- a\n  :::tip\n  x\n  :::')).html).toContain(`<li>a\n${alert('tip', 'Conseil')}\n</li>`);
  }); // prettier-ignore

  it('end with their indent, and hold code as it stands', async () => {
    expect((await read('!!! tip\n    x\ny')).html).toBe(`${alert('tip', 'Conseil')}\n<p>y</p>`);
    const code = '<pre><code>:::\n  z\n</code></pre>';
    expect((await read(':::tip\n```\n:::\n  z\n```\n:::')).html).toBe(alert('tip', 'Conseil', code));
    expect((await read('!!! tip\n    ```\n    :::\n      z\n    ```')).html).toBe(alert('tip', 'Conseil', code));
  });

  it.each([
    ['four spaces', '    :::note\n    x\n    :::', ':::note\nx\n:::'],
    ['a tab', '\t:::note\n\tx\n\t:::', ':::note\nx\n:::'],
    ['spaces and a tab', '  \t{% hint style=info %}\n\tx\n\t{% endhint %}', '{% hint style=info %}\nx\n{% endhint %}'],
    ['a tab, one line of them', '\t!!! note\n\t    x', '!!! note\n    x'],
  ])('are a sample in code by %s', async (_, value, code) => {
    expect((await read(`a\n\n${value}`)).html).toBe(`<p>a</p>\n<pre><code>${code}\n</code></pre>`);
  });

  it.each([
    '```\n:::note\nx\n:::\n```',
    '    :::note\n    x\n    :::',
    'a ::: b',
    'a !!! note',
    '> [!] x',
    '=====\n\nx',
  ])('are not seen in %j', async (value) => {
    expect((await read(value)).html).not.toMatch(/alert|details|strong/);
  });

  it('leave every place where it is in the source', async () => {
    const { found } = await read('!!! note "T <b>"\n\n    - a\n\n      [b](ftp://c)\n\n:::tip\n<i>x\n:::\n\n<u>y');
    expect(found).toEqual(['html-unbalanced 1:13', 'html-unbalanced 8:1', 'html-unbalanced 11:1', 'link-scheme 5:7']);
  });

  it('keep every word of any page, whatever opens or ends them', async () => {
    const mark = fc.constantFrom(
      ':::note', ':::', '::::tip Titre', '::::', '::alert{type="info"}', '::', '!!! note "Titre"', '??? Titre', '/// tip | Titre',
      '///', '=== "Titre"', '{% hint style="info" %}', '{% endhint %}', '{% tab title="Titre" %}', '{% endtab %}', '<Aside>', '</Aside>',
      '> [!info] Titre', '> [!faq]-', '---', '```', '- ', '',
    ); // prettier-ignore
    const words = fc.integer({ min: 0, max: 999 }).map((n) => `mot${n}`);
    const line = fc.tuple(fc.constantFrom('', '    ', '  ', '> ', '- ', '        '), fc.oneof(mark, words));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 14 }), async (lines) => {
        const value = lines.map((parts) => parts.join('')).join('\n');
        const draft = await compilePage({ path: 'a.md', value });
        const isRead = !draft.failed;
        const said = JSON.stringify([draft.html, draft.sections, draft.findings]);
        for (const [word] of isRead ? value.matchAll(/mot\d+/g) : []) expect(said).toContain(word);
      }),
      { numRuns: runs(300) },
    );
  });

  it.each([
    'x {{< ref "page.md" >}}',
    '{% from "a.njk" import b %}',
    'import X from "a"',
    'a :smile: b',
    "[[#Contacter l'assistance]]",
    '$a: b$',
    '**"**&#x4A;e parle."',
  ])('leave the typography of %j as it is', (value) => {
    expect(fixTypography(value).value).toBe(value);
  });

  it('keep their marks when typography is mended', () => {
    const value = '!!! note "L’été"\n    a : b\n\n=== "Tab"\n    x ?\n\n:::tip[Qui ?]\ny ?\n:::\n';
    expect(fixTypography(value).value).toBe(
      '!!! note "L’été"\n    a\u00a0: b\n\n=== "Tab"\n    x\u202f?\n\n:::tip[Qui\u202f?]\ny\u202f?\n:::\n',
    );
  });
});
