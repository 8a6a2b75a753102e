import { loadSection } from 'datagouv-faq/catalog';
import { toFaqPage, toJsonLdScript } from 'datagouv-faq/json-ld';
import { FaqAnswer } from 'datagouv-faq/react';
import { notFound } from 'next/navigation';
import { FaqLink, site } from '../../../../faq.jsx';

export default async function Answer({ params }) {
  const { page, id } = await params;
  const section = await loadSection(`${page}#${id}`).catch(notFound);
  return (
    <>
      <title>{section.title}</title>
      <div dangerouslySetInnerHTML={{ __html: toJsonLdScript(toFaqPage(section, site)) }} />
      <FaqAnswer node={section} options={{ ...site, headingLevel: 1 }} linkComponent={FaqLink} />
    </>
  );
}
