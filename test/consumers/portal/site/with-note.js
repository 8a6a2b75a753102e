import { staleNote } from 'datagouv-faq/editions';
import { escape } from './html.js';

/** The section with what a translation says of its age below its answer. */
export function withNote(section) {
  const note = staleNote(section);
  return note === undefined ? section : { ...section, html: `${section.html}\n<p class="portal-updated">${escape(note)}</p>` };
}
