import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The design system's pictogram for an audience. */
const names = {
  citoyen: 'leisure/community',
  producteur: 'document/document-add',
  reutilisateur: 'digital/data-visualization',
  developpeur: 'digital/coding',
  integrateur: 'digital/application',
};

/** A pictogram as inline SVG, so that it takes the colours of the theme. */
export function pictogram(audience) {
  const name = names[audience] ?? 'digital/internet';
  const svg = readFileSync(require.resolve(`@gouvfr/dsfr/dist/artwork/pictograms/${name}.svg`), 'utf8');
  const groups = svg.matchAll(/<symbol[^>]*id="artwork-(\w+)"[^>]*>([^]*?)<\/symbol>/g);
  const drawing = Array.from(groups, ([, part, paths]) => `<g class="fr-artwork-${part}">${paths.trim()}</g>`);
  return `<svg class="fr-artwork" aria-hidden="true" viewBox="0 0 80 80" width="80" height="80">${drawing.join('')}</svg>`;
}
