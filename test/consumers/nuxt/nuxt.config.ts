export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  telemetry: false,
  app: {
    head: {
      htmlAttrs: { lang: 'fr', style: 'line-height: 1.6' },
      link: [{ rel: 'icon', href: 'data:,' }],
    },
  },
});
