import { describe, expect, it } from 'vitest';
import { compilePage } from '../../../src/compiler/index.js';

const compileBody = async (value: string) => compilePage({ path: 'a.md', value });

describe('GitBook', () => {
  it('ends a hint on the line after a list, without a blank line', async () => {
    const { html, findings } = await compileBody(
      '{% hint style="info" %}\nBon à savoir :\n\n* a\n* b\n{% endhint %}\n\nx',
    );
    expect(html).toContain('<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n</div>\n<p>x</p>');
    expect(findings.map(({ rule }) => rule)).toEqual(['front-matter-missing']);
  });

  it('says the id of a heading with an empty link', async () => {
    const { sections, findings } = await compileBody('## Quel délai ? <a href="#delai" id="delai"></a>\n\nx');
    expect(sections).toMatchObject([{ id: 'delai', titleHtml: 'Quel délai ?', explicitId: true }]);
    expect(findings.map(({ rule }) => rule)).toEqual(['front-matter-missing']);
  });

  it.each(['<a href="#b" id="a"></a>', '<a href="#A b" id="A b"></a>', '<a href="#a" id="a">x</a>'])(
    'keeps a link that says none: %s',
    async (link) => {
      const { sections } = await compileBody(`## Quel délai ? ${link}\n\nx`);
      expect(sections).toMatchObject([{ id: expect.stringMatching(/^quel-delai/), explicitId: false }]);
    },
  );
});

describe('kramdown', () => {
  it('leaves no empty paragraph where a list of attributes stood alone', async () => {
    const { html } = await compileBody('~~~ ruby\na\n~~~\n{: .b}\n\nc\n{: .d}');
    expect(html).toBe('<pre><code class="language-ruby">a\n</code></pre>\n<p>c</p>');
  });

  it('leaves no empty row where a list of attributes stood under a table', async () => {
    const { html } = await compileBody('| a | b |\n|---|---|\n| 1 | |\n| | |\n{: .c}');
    expect(html.match(/<tr>/g)).toHaveLength(3);
  });
});

describe('code', () => {
  it.each(['```js title="a.js"\na\n```', '> ~~~ js {1}\n> a\n> ~~~', '* a\n\n  ```js {1}\n  b\n  ```'])(
    'says what is left out of the first line of a block, wherever it stands: %j',
    async (value) => {
      const { findings } = await compileBody(value);
      expect(findings.map(({ rule }) => rule)).toEqual(['front-matter-missing', 'code-meta']);
    },
  );
});

describe('MyST', () => {
  it('says the id of a heading in the line above, and its title may follow', async () => {
    const { sections, findings } = await compileBody('(debut)=\n# Le titre\n\n(quel-delai)=\n\n## Quel délai ?\n\nx');
    expect(sections.map(({ id }) => id)).toEqual(['debut', 'quel-delai']);
    expect(findings.map(({ rule }) => rule)).not.toContain('dialect-tag');
  });
});
