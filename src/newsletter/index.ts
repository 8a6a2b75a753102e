export type {
  Newsletter,
  NewsletterIssue,
  NewsletterItem,
  NewsletterWarning,
  Prose,
  Sender,
  Unsubscribe,
} from './issue.js';
export { renderNewsletter } from './render-newsletter.js';
