import { faq, findSection, getAudience, getPage, getSection, isSectionId, links, sections } from 'datagouv-faq';
import type { SectionId } from 'datagouv-faq';
import { catalog, loadPage } from 'datagouv-faq/catalog';
import { compile } from 'datagouv-faq/compiler';
import { page as citoyen } from 'datagouv-faq/pages/citoyen';
import { html, section } from 'datagouv-faq/sections/producteur/certification';

function check(condition: boolean, what: string): void {
  if (!condition) throw new Error(`Expected ${what}`);
}

const key: SectionId = 'producteur#certification';
check(getSection(key).html === html, 'one text for one section, whatever the entry point');
check(section.title === getSection(key).title, 'one title');
check(getPage('citoyen').title === citoyen.title, 'one page');
check(getAudience('developpeur').path === 'faq/developpeur', 'the path of an audience');
check(findSection('producteur#nope') === undefined, 'no section for an unknown key');
check(isSectionId('citoyen#qui-gere-data-gouv') && !isSectionId('nope'), 'a guard for keys from outside');
check(sections.length === faq.pages.flatMap((page) => page.sections).length, 'all sections');
check(
  links.every((link) => link.usedBy.length > 0),
  'links that know who uses them',
);

const loaded = await loadPage('reutilisateur');
check(loaded.sections.length === catalog.find((page) => page.id === 'reutilisateur')?.sections.length, 'a lazy page');

const own = await compile([
  { path: 'index.md', value: '---\ntitle: Essai\nsummary: Une page.\n---\n\n## Question ? {#question}\n\nRéponse.\n' },
]);
check(own.faq?.pages[0]?.sections[0]?.html === '<p>Réponse.</p>', 'the compiler');
