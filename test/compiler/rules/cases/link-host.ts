import type { RuleCases } from '../rule-cases.js';

export const cases: RuleCases = {
  fails: [
    [1, '[https://a.fr](https://b.fr)'],
    [1, '[www.a.fr](https://b.fr)'],
    [1, '[a.fr](https://b.fr)'],
    [1, '[x@a.fr](mailto:x@b.fr)'],
    [1, '[www.a.fr](page.md)'],
    [1, '[аpple.com](https://apple.com)'],
  ],
  passes: [
    '[a.fr](https://www.a.fr/b)',
    '[a.fr](https://b.a.fr)',
    '[README.md](https://b.fr)',
    '[Node.js](https://nodejs.org)',
    '[le site a.fr chez b](https://b.fr)',
    '<https://a.fr>',
    'www.a.fr',
    '[`http://` ou `www.`, au choix](https://b.fr)',
    '[https://…](https://b.fr)',
  ],
};
