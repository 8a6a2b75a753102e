import { getPage, isPageId } from 'datagouv-faq';
import { renderDetails } from 'datagouv-faq/html';
import { notFound } from 'next/navigation';
import { site } from '../../../faq.js';
import { Html } from '../html.jsx';

export default async function Page({ params }) {
  const { page } = await params;
  if (!isPageId(page)) notFound();
  const { title, sections } = getPage(page);
  return (
    <>
      <title>{title}</title>
      <h1>{title}</h1>
      <Html html={renderDetails(sections, site)} />
    </>
  );
}
