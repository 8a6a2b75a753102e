import { outline } from 'datagouv-faq/catalog';
import { FaqLink, site } from '../../faq.jsx';
import { Search } from './search-field.jsx';

export const metadata = { title: 'Aide' };

export default function List() {
  return (
    <>
      <h1>Aide</h1>
      <Search />
      <ul>
        {outline.flatMap(({ sections }) => sections).map(({ key, title }) => (
          <li key={key}><FaqLink href={site.urlOf(key)}>{title}</FaqLink></li>
        ))}
      </ul>
    </>
  );
}
