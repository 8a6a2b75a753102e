import { isSectionId } from 'datagouv-faq';
import { loadSection } from 'datagouv-faq/catalog';
import { renderHtml } from 'datagouv-faq/html';
import { stringifyJsonLd, toFaqPage } from 'datagouv-faq/json-ld';
import { notFound } from 'next/navigation';
import { site } from '../../../../faq.js';
import { Html } from '../../html.jsx';

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
      <Html html={renderHtml(section, { ...site, headingLevel: 1 })} />
    </>
  );
}
