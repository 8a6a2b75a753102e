import { html, title } from '../../copied.json';

export default function Copy() {
  return (
    <>
      <title>{title}</title>
      <div dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}
