import { faq, redirects } from 'datagouv-faq';
import { faq as english, redirects as englishRedirects } from 'datagouv-faq/en';
import { defineConfig } from 'vite';
import { prerender } from './prerender.js';
import { renderSite } from './site/render-site.js';

const siteUrl = readSiteUrl(process.env.SITE_URL ?? 'https://faq.example.gouv.fr/');
const base = new URL(siteUrl).pathname;

export default defineConfig(({ command }) => {
  if (command === 'build' && !process.env.SITE_URL)
    console.warn(`SITE_URL is not set: canonical links and structured data say ${siteUrl}, which is no site of yours.`);
  return {
    base,
    appType: 'mpa',
    plugins: [
      prerender(async () =>
        renderSite(faq, { base, siteUrl, redirects: { ...redirects, ...englishRedirects }, translations: [english] }),
      ),
    ],
    build: { assetsInlineLimit: 0 },
  };
});

/** The address of the portal with its last slash, whose path is the folder on the host. */
function readSiteUrl(text) {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new Error(`SITE_URL is "${text}": give the whole address of the portal, such as https://faq.ville.fr/`);
  const { origin, pathname } = new URL(text);
  return `${origin}${pathname.replace(/\/*$/, '/')}`;
}
