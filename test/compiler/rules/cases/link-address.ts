import type { RuleCases } from '../rule-cases.js';

const fails = [
  // empty
  '[le guide]()', '[le guide](<>)', '[le guide](#)', '![Une capture]()', '<a href="">le guide</a>', '[le guide][g]\n\n[g]: <>',
  // mail
  '[à nous](contact@ville.fr)', '[à nous](contact@ville.fr?subject=Bonjour)', '[à nous](mailto:)', '[à nous](mailto://contact@ville.fr)', '[à nous](mailto:contact)', '[à nous](<mailto: contact@ville.fr>)',
  // scheme
  '[le support](https:/www.data.gouv.fr/support)', '[le support](https:www.data.gouv.fr)', '[le support](https:///www.data.gouv.fr)', '[le support](https//www.data.gouv.fr)', '[le support](http;//www.data.gouv.fr)', '[le support](https://https://www.data.gouv.fr)', '[le support](https://http//www.data.gouv.fr)', '![Une capture](https:/www.data.gouv.fr/a.png)',
  '[texte](www.exemple.fr)', '[texte](WWW.exemple.fr/a?b=c)', '[texte](data.gouv.fr)', '[texte](data.gouv.fr/datasets)', '[texte](exemple.org)',
  // backslashes
  '[a](https:\\evil.example)', '[a](https://bon.fr\\@evil.example)', '[a](dossier\\page.md)', '[a](\\evil.example)', '[a](https:%5C%5Cevil.example)', '![Une capture](images\\a.png)',
  '[a](\\\\serveur\\partage\\a.pdf)', '[a](\\\\serveur\\a.pdf)',
  // hosts
  '[x](https://bank.example@evil.example/)', '[x](https://bank.example%40evil.example/)', '[x](https://a:b@evil.example/)', '[x](//bank.example@evil.example/)',
  '[x](http://3232235777/)', '[x](http://0xC0A80101/)', '[x](http://0300.0250.1.1/)', '[x](http://192.168.257/)', '[x](http://192.168.1.1/a)', '[x](http://[2001:db8::1]/)', '[x](http://１９２.１６８.１.１/)', '[x](http://0x7f.1)',
  '[x](https://pаypal.com)', '[x](https://p%D0%B0ypal.com)', '[x](https://xn--pypal-4ve.com)', '[x](https://аррӏе.com)', '[x](https://xn--80ak6aa92e.com)', '[x](https://pɑypal.com)', '[x](https://gοοgle.com)', '[x](https://www.dаta.gouv.fr/fr)',
  '[x](https://ｄata.gouv.fr)', '[x](https://data。gouv.fr)', '[x](https://%64ata.gouv.fr)', '[x](https://ⓓata.gouv.fr)',
  '[x](https://)', '[x](https://data,gouv.fr)', '[x](https://www..data.gouv.fr)', '[x](https://data.gouv.fr:port/)', '[x](https://[::1)',
  '[x](https://wwww.data.gouv.fr)', '[x](http://ww.data.gouv.fr/a?b#c)', '[x](https://www.data.gouv)', '[x](https://demarches.gouv/aide)',
  // phone
  '[c](<tel:+33 (0)1 44 00 00 00>)', '[c](tel:01/44/00/00/00)', '[c](tel:tel:0144000000)', '[c](tel:+33144000000.)', '[c](tel;0144000000)',
  '[c](<(01) 44 00 00 00>)', '[c](+33\\(0\\)144000000)', '[c](01_44_00_00_00)', '[c](<Tél. 01 44 00 00 00>)',
  '[c](0123456789)', '[c](+33-1-44-00-00-00)', '[c](tel:)',
  // mailto
  '[c](mailto:contact@ville)', '[c](mailto:a@ville.fr;b@ville.fr)', '[c](mailto:contact@@ville.fr)', '[c](<mailto:Contact %3Ccontact@ville.fr%3E>)', '[c](mailto;contact@ville.fr)',
  '[c](mailto:mailto:contact@ville.fr)', '[c](mailto:contact[at]ville.fr)', '[c](mailto:contact@ville..fr?subject=a)', '[c](contact@ville.fr/)', '[c](mailto:"contact@ville.fr")',
  // punctuation
  '«https://x.fr/d»', 'Voir https://x.fr/b…', 'Voir (https://x.fr/b)… et « https://x.fr/d».', '[x](https://x.fr/b…)', '“https://x.fr/b”',
]; // prettier-ignore

export const cases: RuleCases = {
  fails: fails.map((source) => [1, source] as const),
  passes: [
    '[a](https://ww.fr) [b](https://www.data.gouv.qc.ca) [c](https://wwwa.x.fr)',
    '[a](tel:+33144000000) [b](tel:3639) [c](tel:01.44.00.00.00) [d](2024/01/02/03/04) [e](01-notes.md) [f](mailto:a@ville.fr,b@ville.fr)',
    '## A {#a}\n\n[a](https://www.data.gouv.fr/) [b](#a) [c](#top) [d](page.md) [e](images/a.png) [f](../README.md)',
    '[a](mailto:contact@ville.fr) [b](mailto:contact@ville.fr?subject=Une%20question) [c](mailto:?body=x) [d](tel:+33144000000)',
    'contact@ville.fr https://www.data.gouv.fr/. «\u00a0https://x.fr/d\u00a0»',
    '[a](https://café.fr/menu) [b](https://xn--caf-dma.fr) [c](https://пример.рф/а) [d](https://日本語.jp) [e](https://日本語a.jp) [f](https://münchen.de)',
    '[a](http://localhost:3000/) [b](http://127.0.0.1:8080/a) [c](//www.data.gouv.fr/a) [d](HTTPS://WWW.DATA.GOUV.FR/)',
    '[a](https://user.example/@nom) [b](https://x.fr/a?b=c@d) [c](https://x.fr/a\\(b\\)) [d](https://fr.wikipedia.org/wiki/L’«_A_»_b)',
    '[a](https://x.fr/%40a) [b](https://x.fr:443/a) [c](https://a_b.x.fr/) [d](https://x.fr./)',
    '[a](modele.docx) [b](donnees.csv) [c](rapport.v2.pdf) [d](page) [e](http/2.md) [f](LICENSE)',
  ],
}; // prettier-ignore
