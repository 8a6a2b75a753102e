import { faq, redirects } from 'datagouv-faq';
import { faq as english, redirects as englishRedirects } from 'datagouv-faq/en';
import { defineConfig } from 'vite';
import { prerender } from './prerender.js';
import { renderSite } from './site/render-site.js';

const base = '/';
const siteUrl = process.env.SITE_URL ?? 'https://faq.example.gouv.fr/';

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
