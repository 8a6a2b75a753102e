import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, '[a](javascript:b)'],
    [1, '![a](data:b)'],
    [1, '<a href="vbscript:b">c</a>'],
    [1, '[a](JAVASCRIPT:b)'],
    [1, '[a](file:///b)'],
    [1, '[a](C:\\\\Users\\\\a.pdf)'],
    [1, '![a](C:/a.png)'],
    [1, '[a](localhost:3000)'],
    [1, '[c]((https://www.data.gouv.fr/))'],
    [1, '[c]("https://www.data.gouv.fr/")'],
    [1, '[c](email:contact@ville.fr)'],
    [1, '[c](téléphone:0144000000)'],
    [1, '[c](callto:+33144000000)'],
    [1, '[c](«https://www.data.gouv.fr/»)'],
  ],
  passes: ['[a](https://b.fr) [c](HTTP://d.fr) [e](mailto:f@g.fr) [h](tel:3615)', '[a](b.pdf?c=d:e)'],
};
