import type { RuleCases } from '../rule-cases.js';

const addresses = [
  'http://intranet/page', 'https://intranet:8080/a', 'http://wiki', 'https://wiki.ville.local/a', 'http://srv01.ville.lan', '//portail/a',
  'https://rh.ville.intra/a', 'https://ville.sharepoint.com/sites/a/b.docx', 'https://ville-my.sharepoint.com/:w:/g/a',
  'https://teams.microsoft.com/l/channel/a',
]; // prettier-ignore

export const cases: RuleCases = {
  fails: [
    [1, '[a](http://localhost:3000/)'],
    [1, '[a](//LOCALHOST/b)'],
    ...addresses.map((address) => [1, `Voir [le guide](${address}).`] as const),
    [1, '![Une carte](http://intranet/carte.png)'],
  ],
  passes: [
    '[a](https://www.data.gouv.fr/intranet) [localhost:3000](http://localhost:3000/) [c](https://intranet.ville.fr/) [d](https://sharepoint.com/)',
    '[a](mailto:a@ville.local) [b](https://www.microsoft.com/fr-fr/microsoft-teams) [c](https://local.fr/)',
  ],
};
