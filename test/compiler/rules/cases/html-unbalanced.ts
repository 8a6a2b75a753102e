import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, '<details>\n\na'],
    [1, 'a</div>'],
    [1, '<b>a'],
    [1, '<table>a</table>'],
    [3, '<table>\n\n| a |\n\n</table>'],
    [1, '<tr><td>a</td></tr>'],
    [1, '<div class="a'],
    [1, '> <div>\n\n</div>'],
    [1, 'a</p>'],
    [1, '<b><i>a</b></i>'],
    [1, 'un</br>mot'],
  ],
  passes: [
    '<details>\n<summary>a</summary>\n\nb\n</details>',
    '<ul><li>a<li>b</ul>',
    '<table><tr><td>a<td>b<tr><td>c</table>',
    'a<br>b',
    '<p>a<p>b',
    '<div>\n\na</div>',
  ],
};
