import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, '<script>a</script>'],
    [1, '<p style="a">b</p>'],
    [1, '<!-- a -->'],
    [1, 'a <?php b ?>'],
    [1, '<font>a</font>'],
    [1, '## <div>a</div> {#a}\n\nx'],
    [1, '<input type="text">'],
    [1, '<code class="a">b</code>'],
    [1, 'a </fin> b'],
    [1, '<script>a</script>\n\n</script>'],
  ],
  passes: [
    '<kbd>a</kbd> <abbr title="b">c</abbr>',
    '<code class="language-a">b</code>',
    '`<script>`',
    'a[^1]\n\n[^1]: b',
    '- [x] a',
  ],
};
