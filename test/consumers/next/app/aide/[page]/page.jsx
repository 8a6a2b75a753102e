import { getPage, isPageId } from 'datagouv-faq';
import { renderDetails } from 'datagouv-faq/html';
import { FaqAnswer } from 'datagouv-faq/react';
import { notFound } from 'next/navigation';
import { FaqLink, site } from '../../../faq.jsx';
import { Panels } from '../panels.jsx';

export default async function Page({ params }) {
  const { page } = await params;
  if (!isPageId(page)) notFound();
  const { title, sections } = getPage(page);
  return (
    <>
      <title>{title}</title>
      <h1>{title}</h1>
      <Panels>
        <FaqAnswer node={sections} options={site} render={renderDetails} linkComponent={FaqLink} />
      </Panels>
    </>
  );
}
