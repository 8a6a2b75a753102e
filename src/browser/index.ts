export { startFaq, type StartOptions } from './start-faq.js';
