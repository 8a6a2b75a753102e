import { loadPage } from 'datagouv-faq/catalog';
import { renderDetails } from 'datagouv-faq/html';
import { FaqAnswer } from 'datagouv-faq/react';
import { notFound } from 'next/navigation';
import { FaqLink, site } from '../../../faq.jsx';
import { Panels } from '../panels.jsx';

export default async function Page({ params }) {
  const page = await loadPage((await params).page).catch(notFound);
  return (
    <>
      <title>{page.title}</title>
      <Panels>
        <FaqAnswer node={page} options={site} render={renderDetails} linkComponent={FaqLink} />
      </Panels>
    </>
  );
}
