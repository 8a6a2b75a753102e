import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, '{% include a.html %}'],
    [1, '{{ page.title }}'],
    [1, '{::options a="b" /}'],
    [1, '{% hint style="info" %}\n\nsans fin'],
  ],
  passes: [
    '`{% raw %}`',
    '{% hint style="info" %}\nx\n{% endhint %}',
    '{% hint style="info" %}\n\n* x\n  * y\n{% endhint %}',
    '{% embed url="https://a.fr" %}',
    '[a]({% link a.md %})',
  ],
};
