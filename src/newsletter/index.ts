export type {
  Newsletter,
  NewsletterIssue,
  NewsletterItem,
  NewsletterWarning,
  Prose,
  Sender,
  Unsubscribe,
} from './issue.js';
export { NothingToTell } from './nothing-to-tell.js';
export { renderNewsletter } from './render-newsletter.js';
