import { sampleFaq, sampleLedger } from '../../changes/sample.js';
import { project } from '../run-cli.js';

const before = { a: '## Une {#une}\n\nUne réponse.\n\n## Deux {#deux}\n\nVoir [ici](https://exemple.fr/).' };
const after = { a: '## Une {#une}\n\nUne bonne réponse.\n\n## Trois {#trois}\n\nTexte.' };

/** A folder with two versions of a FAQ, and a file that is none. */
export async function versions(parent?: string): Promise<string> {
  const first = await sampleLedger(before, {}, { date: '2026-10-01', version: '0.1.0' });
  const fates = { 'a#deux': { moved: 'a#trois' } };
  const second = await sampleLedger(after, first, { date: '2026-11-01', version: '0.2.0', fates });
  const [old, recent] = [await sampleFaq(before, first), await sampleFaq(after, second)];
  const files = {
    'old.json': JSON.stringify({ ...old, version: '0.1.0' }),
    'new.json': JSON.stringify({ ...recent, version: '0.2.0' }),
    'bad.json': '{',
  };
  return project(files, parent);
}
