import type { Command } from 'commander';
import { relative, resolve } from 'node:path';
import type { Configuration, ProjectConfiguration } from '../build/index.js';
import { pathSettings } from '../build/configuration/path-settings.js';
import type { CommandContext } from './context.js';
import { readProject } from './explain.js';
import { writeLine } from './io.js';

/** The settings that options of the command line set too, by the names of these. */
const optionOf = {
  out: 'out',
  assets: 'assets',
  format: 'format',
  rules: 'rule',
  editorial: 'editorial',
  editUrl: 'editUrl',
  changelog: 'changelog',
} as const satisfies Partial<Record<keyof Configuration, string>>;

/** The settings that have no option. */
const others = ['lang', 'title', 'version', 'license', 'attribution', 'lexicon', 'links', 'frontMatter'] as const;

/** Lets a command take from the settings of the project what its arguments do not say; `--explain` tells which is which. */
export function configured(command: Command, context: CommandContext): Command {
  return command
    .option('--explain', 'say where each setting comes from', false)
    .hook('preAction', async (_, called) => {
      apply(called, await readProject(context), context);
    });
}

function apply(called: Command, project: ProjectConfiguration, { io, say }: CommandContext): void {
  const { settings, folder, file, placeOf, manifest } = project;
  const fromHere = (path: string) => relative(io.cwd, resolve(folder, path)) || '.';
  const written = (key: keyof Configuration) => `${relative(io.cwd, file!)}:${placeOf(key).line}`;
  const tell = (key: string, value: unknown, source: string) => {
    if (called.opts<{ explain: boolean }>().explain) writeLine(io.stderr, say.setting(key, toText(value), source));
  };
  const valueOf = (key: keyof Configuration) =>
    pathSettings.has(key) && settings[key] !== undefined ? fromHere(settings[key] as string) : settings[key];
  const isGiven = called.args.length > 0;
  if (!isGiven && settings.content !== undefined) called.processedArgs[0] = valueOf('content');
  tell('content', called.processedArgs[0], isGiven ? say.argument : settings.content === undefined ? say.byDefault : written('content')); // prettier-ignore
  for (const [key, name] of Object.entries(optionOf) as [keyof typeof optionOf, string][]) {
    const option = called.options.find((one) => one.attributeName() === name);
    if (!option) continue;
    const isSet = called.getOptionValueSource(name) === 'cli';
    const value = valueOf(key);
    const own: unknown = called.getOptionValue(name);
    if (value !== undefined && key === 'rules') called.setOptionValue(name, { ...settings.rules, ...Object(own) });
    else if (value !== undefined && !isSet) called.setOptionValue(name, value);
    const from = value === undefined ? say.byDefault : written(key);
    tell(key, called.getOptionValue(name), isSet ? option.long! : from);
  }
  for (const key of others) {
    const isFromManifest = key === 'version' && settings.version === undefined && manifest.version !== undefined;
    const value = isFromManifest ? manifest.version : valueOf(key);
    tell(key, value, isFromManifest ? 'package.json' : value === undefined ? say.byDefault : written(key));
  }
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '–');
}
