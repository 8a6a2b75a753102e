import * as z from 'zod';
import { isJsonSchema } from '../../compiler/front-matter/foreign.js';
import type { RuleSettings } from '../../compiler/rules/diagnostic.js';
import { defaultSeverities } from '../../compiler/rules/rules.js';
import { isWebAddress } from '../../compiler/site/check-terms.js';
import { isOneLine } from '../../data/safe-input.js';
import { isPath } from '../folder/real-path.js';
import { outputFormats } from '../outputs/main-files.js';

const text = z.string().trim().min(1).refine(isOneLine);
const path = text.refine(isPath);
const url = z.url({ protocol: /^https?$/ }).refine(isWebAddress);
const severity = z.enum(['error', 'warn', 'off']);
const ruleIds = ['*', ...Object.keys(defaultSeverities)];

export const licenseTerms = z.strictObject({ name: text, spdx: text, url });
const license = z.union([text.describe('SPDX identifier, such as CC-BY-4.0.'), licenseTerms]);

/** The settings of a project. Paths are counted from the folder of the file that holds them. */
export const configurationSchema = z.strictObject({
  $schema: z.string().optional().describe('Address of this schema, for editors.'),
  content: path.optional().describe('Folder of the Markdown files. Default: content.'),
  out: path.optional().describe('Folder to write, replaced as a whole. Default: faq.'),
  assets: path.optional().describe('Folder to which files that pages name are copied. Default: none.'),
  format: z.enum(outputFormats).optional().describe('What is written. Default: modules.'),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
    .optional()
    .describe('BCP 47 language of pages that do not say theirs. Default: fr.'),
  title: text.optional().describe('Name of the whole. Default: none.'),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+/)
    .refine(isOneLine)
    .optional()
    .describe('Version of the content. Default: that of package.json.'),
  license: license.optional().describe('Licence of the content. Default: none.'),
  attribution: z
    .strictObject({ source: text, url: z.union([url, z.literal('')]) })
    .optional()
    .describe('Whom re-users name as the source. Default: with a licence the title; else nobody.'),
  rules: z
    .strictObject(Object.fromEntries(ruleIds.map((id) => [id, severity.optional()])))
    .optional()
    .describe('Severity by rule; "*" for all others. Default: each rule’s own.'),
  editorial: z.boolean().optional().describe('Whether the editorial rules are applied. Default: false.'),
  lexicon: path.optional().describe('List of foreign terms, acronyms and names. Default: lexicon.yml in the content.'),
  links: path.optional().describe('List of the allowed addresses. Default: links.yml in the content.'),
  editUrl: url.optional().describe('Address of the content on a code host, for source.editUrl. Default: none.'),
  frontMatter: z
    .strictObject({
      extra: z.enum(['keep', 'report']).optional().describe('What becomes of keys of your own. Default: report.'),
      schema: z
        .record(z.string(), z.unknown())
        .refine(isJsonSchema)
        .optional()
        .describe('JSON Schema of what is kept.'),
    })
    .optional()
    .describe('Keys of front matter beyond those that are known; kept, they stand in page.data.'),
  changelog: path.optional().describe('File in which `record` writes what changed. Default: none.'),
});

/** What the schema lets through. */
export type Configuration = Readonly<Omit<z.infer<typeof configurationSchema>, 'rules'>> & {
  readonly rules?: RuleSettings | undefined;
};

/** JSON Schema (draft 2020-12) of `faq.config.json`, so that editors complete its keys. */
export function configurationJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(configurationSchema), title: 'datagouv-faq configuration' };
}
