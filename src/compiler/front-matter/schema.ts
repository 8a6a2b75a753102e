import * as z from 'zod';
import type { Report } from '../rules/diagnostic.js';
import type { Place } from '../source/place.js';

const text = z.string().trim().min(1);

const button = z.strictObject({
  title: text.describe('Libellé du bouton.'),
  default: text.describe('Chemin de la page, sans extension : faq/citoyen.'),
});

const ownText = text.optional();
const date = z.iso.date();
const ownDate = date.optional();

/** The keys of a page's front matter: the seed's own, plus what audience pages need. */
export const frontMatterSchema = z.strictObject({
  layout: ownText.describe('Gabarit Jekyll ; accepté, sans effet.'),
  title: ownText.describe('Titre de la page. Par défaut : le libellé de son bouton ; pour l’accueil, son résumé.'),
  summary: ownText.describe('Résumé de la page, en une phrase.'),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
    .optional()
    .describe('Langue de la page (BCP 47). Par défaut : fr.'),
  audience: ownText.describe('Public de la page : citoyen, producteur…'),
  reviewed: ownDate.describe('Date jusqu’à laquelle les faits ont été vérifiés (AAAA-MM-JJ).'),
  review: ownDate.describe('Jour de la prochaine relecture. Par défaut : six mois après `reviewed`.'),
  reviews: z
    .record(z.string(), date)
    .optional()
    .describe('Jour de la prochaine relecture de certaines questions, par identifiant.'),
  draft: z.boolean().optional().describe('true : la page n’est pas publiée.'),
  aliases: z
    .union([text, z.array(text)])
    .optional()
    .describe('Anciennes adresses de la page, qui y mènent encore : /aide/contact.'),
  buttons: z.array(button).optional().describe('Boutons de la page d’accueil, un par public.'),
});

/** An address that a page had, or has in another tool. */
export interface FormerAddress {
  /** As it was written: from the root of the site when it begins with a slash, else from the folder of the page. */
  readonly written: string;
  readonly place: Place;
}

/** What the schema lets through; spelled out so that the published types do not need zod. */
export interface FrontMatter {
  readonly layout?: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly lang?: string | undefined;
  readonly audience?: string | undefined;
  readonly reviewed?: string | undefined;
  readonly review?: string | undefined;
  readonly reviews?: Readonly<Record<string, string>> | undefined;
  readonly draft?: boolean | undefined;
  readonly buttons?: readonly { readonly title: string; readonly default: string }[] | undefined;
  /** Former addresses, those from keys of other tools too. */
  readonly aliases?: readonly FormerAddress[] | undefined;
  /** Place among the pages of its folder, from a key of another tool. */
  readonly order?: number | undefined;
  /** What the page says beyond the keys above, when it is kept. */
  readonly data?: Readonly<Record<string, unknown>> | undefined;
}

/** Keys of other tools that are understood: what each becomes. */
export const foreignKeys: ReadonlyMap<string, 'summary' | 'order' | 'aliases'> = new Map([
  ['description', 'summary'],
  ['sidebar_position', 'order'],
  ['weight', 'order'],
  ['nav_order', 'order'],
  ['order', 'order'],
  ['redirect_from', 'aliases'],
  ['permalink', 'aliases'],
  ['slug', 'aliases'],
  ['url', 'aliases'],
] as const);

/** Keys as French editors name them. */
export const frenchKeys: ReadonlyMap<string, keyof FrontMatter> = new Map([
  ['titre', 'title'],
  ['resume', 'summary'],
  ['résumé', 'summary'],
  ['chapeau', 'summary'],
  ['langue', 'lang'],
  ['public', 'audience'],
  ['boutons', 'buttons'],
  ['brouillon', 'draft'],
  ['relecture', 'review'],
  ['relu', 'reviewed'],
  ['redirections', 'aliases'],
] as const);

export const frontMatterKeys: readonly string[] = Object.keys(frontMatterSchema.shape);
export const buttonKeys: readonly string[] = Object.keys(button.shape);

/** Keys that front matter must have where a page has front matter. */
const requiredKeys = ['summary'] as const satisfies readonly (keyof FrontMatter)[];

/** Reports the keys that front matter lacks. */
export function reportRequired(data: object, report: Report): void {
  for (const key of requiredKeys) if (!(key in data)) report('front-matter-required', undefined, { key });
}

/** Keys, of a page or of a button, whose text readers see. */
export const textKeys: ReadonlySet<unknown> = new Set(['title', 'summary'] satisfies (keyof FrontMatter)[]);

/**
 * JSON Schema (draft 2020-12) of a page's front matter, so that editors complete its keys.
 *
 * @example
 * const schema = frontMatterJsonSchema();
 * Object.keys(schema.properties); // ['layout', 'title', 'summary', …]
 */
export function frontMatterJsonSchema(): Record<string, unknown> & { readonly properties: Record<string, unknown> } {
  const schema = z.toJSONSchema(frontMatterSchema);
  return {
    ...schema,
    title: 'datagouv-faq front matter',
    properties: { ...schema.properties },
    required: [...requiredKeys],
  };
}
