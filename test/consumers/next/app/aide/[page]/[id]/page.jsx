import { isSectionId, loadSection } from 'datagouv-faq/catalog';
import { stringifyJsonLd, toFaqPage } from 'datagouv-faq/json-ld';
import { FaqAnswer } from 'datagouv-faq/react';
import { notFound } from 'next/navigation';
import { FaqLink, site } from '../../../../faq.jsx';

export default async function Answer({ params }) {
  const { page, id } = await params;
  const key = `${page}#${id}`;
  if (!isSectionId(key)) notFound();
  const section = await loadSection(key);
  const jsonLd = stringifyJsonLd(toFaqPage(section, site));
  return (
    <>
      <title>{section.title}</title>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd }} />
      <FaqAnswer node={section} options={{ ...site, headingLevel: 1 }} linkComponent={FaqLink} />
    </>
  );
}
