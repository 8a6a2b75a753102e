import { outline } from 'datagouv-faq/catalog';
import Link from 'next/link';
import { site } from '../../faq.js';
import { Search } from './search-field.jsx';

export const metadata = { title: 'Aide' };

export default function List() {
  const items = outline.flatMap(({ sections }) => sections);
  return (
    <>
      <h1>Aide</h1>
      <Search />
      <ul>
        {items.map(({ key, title }) => (
          <li key={key}>
            <Link href={site.urlOf(key)} prefetch={false}>{title}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
