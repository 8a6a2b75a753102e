export { DatagouvFaq } from './datagouv-faq.js';
import { DatagouvFaq } from './datagouv-faq.js';

if (typeof customElements !== 'undefined' && !customElements.get('datagouv-faq'))
  customElements.define('datagouv-faq', DatagouvFaq);
