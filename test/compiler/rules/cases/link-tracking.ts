import type { RuleCases } from '../rule-cases.js';

const real = 'https%3A%2F%2Fwww.data.gouv.fr%2Ffr%2F';
const addresses = [
  // wrapped
  `https://eur03.safelinks.protection.outlook.com/?url=${real}&data=05%7C01%7C&sdata=abc%3D&reserved=0`,
  `https://eur03.safelinks.protection.outlook.com/?url=${real}&amp;data=05&amp;reserved=0`,
  `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${real}&locale=fr-fr`,
  'https://www.google.com/url?q=https://www.data.gouv.fr/&sa=D&source=docs',
  `https://www.google.fr/url?sa=t&url=${real}&usg=AO`,
  'https://www.google.com/amp/s/www.exemple.fr/page',
  `https://l.facebook.com/l.php?u=${real}&h=AT`,
  `https://www.linkedin.com/redir/redirect?url=${real}`,
  `https://www.youtube.com/redirect?event=video&q=${real}`,
  `https://slack-redir.net/link?url=${real}`,
  'https://urldefense.com/v3/__https://www.data.gouv.fr/fr/__;!!abc$',
  `https://www.google.com/url?q=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Fwww.data.gouv.fr%252F`,
  // only a browser knows
  'https://x0y1.mjt.lu/lnk/AAAA/BBBB', 'https://exemple.us1.list-manage.com/track/click?u=1',
  // marks
  'https://www.data.gouv.fr/?utm_source=chatgpt.com', 'https://www.data.gouv.fr/fr/?page=2&utm_source=lettre&utm_medium=email#a',
  'https://www.data.gouv.fr/?fbclid=IwAR0', 'https://www.data.gouv.fr/?a=b&gclid=x&c=d', 'https://www.exemple.fr/a#xtor=AD-1',
  'https://www.exemple.fr/a;jsessionid=ABC.def?b=c', 'https://www.exemple.fr/?at_medium=email&at_campaign=x',
]; // prettier-ignore

export const cases: RuleCases = {
  fails: addresses.map((address) => [1, `Voir [le guide](${address}).`] as const),
  passes: [
    '[a](https://www.data.gouv.fr/?url=https%3A%2F%2Fx.fr) [b](https://www.google.com/search?q=data) [c](https://www.youtube.com/watch?v=a)',
    '[a](https://www.data.gouv.fr/utm_source) [b](https://x.fr/#utm) [c](https://x.fr/?at_x=1&source=a) [d](page.md?utm_source=x)',
    '[a](https://www.google.com/url) [b](https://l.facebook.com/l.php?h=1) [c](mailto:a@x.fr) [d](https://www.google.com/maps/)',
  ],
};
