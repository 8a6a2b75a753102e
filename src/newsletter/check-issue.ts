import { checkTypes } from '../data/check-types.js';
import { refuse } from '../data/refuse.js';
import type { NewsletterIssue } from './issue.js';

/** Refuses fields of an issue that are of another type; what texts and addresses say is checked where they are printed. */
export function checkIssue(issue: NewsletterIssue): void {
  const object = 'object';
  checkTypes(issue, {
    lang: 'string',
    sections: object,
    changes: object,
    campaign: object,
    sender: object,
    unsubscribe: object,
  });
  const { changes } = issue;
  if (changes && ![changes.added, changes.changed, changes.moved, changes.removed].every(Array.isArray))
    refuse('changes', 'the result of changesSince', changes);
  for (const name of ['sections', 'intro', 'signOff'] as const) {
    for (const item of [issue[name] ?? []].flat() as readonly unknown[]) {
      const { section = item } = Object(item) as { readonly section?: unknown };
      const isProse = typeof item === 'string' && name !== 'sections';
      if (!isProse && typeof Object(section).html !== 'string') refuse(name, 'pages and sections', item);
    }
  }
}
