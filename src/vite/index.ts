export { datagouvFaq, type FaqPluginOptions } from './plugin.js';
