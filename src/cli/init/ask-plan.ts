import type { CommandContext } from '../context.js';
import { CommandFailure, writeLine } from '../io.js';
import { isLanguageTag, list } from '../option-values.js';
import type { InitOptions, Plan } from './options.js';

/**
 * Asks on a terminal for what the options do not say; an empty answer takes what is proposed.
 *
 * @throws CommandFailure when nobody answers.
 */
export async function askPlan(plan: Plan, options: InitOptions, { io, say }: CommandContext): Promise<Plan> {
  const { ask } = io;
  if (!ask || options.yes) return plan;
  const askFor = async (question: string, proposal: string): Promise<string> => {
    const answer = await ask(`${question} [${proposal}] `);
    if (answer === undefined) throw new CommandFailure(say.nothingMade);
    return answer.trim() || proposal;
  };
  const language = options.language ?? (await askLanguage(plan.language));
  const title = options.title ?? (await askFor(say.askTitle, plan.title));
  const license = options.license ?? (await askFor(say.askLicense, say.none));
  const isNamed = plan.audiences.length > 0;
  const audiences = isNamed ? plan.audiences : list(await askFor(say.askAudiences, say.none));
  const { license: _, ...rest } = plan;
  return {
    ...rest,
    language,
    title,
    audiences: audiences.filter((one) => one !== say.none),
    ...(license !== say.none && { license }),
  };

  async function askLanguage(proposal: string): Promise<string> {
    for (;;) {
      const answer = await askFor(say.askLanguage, proposal);
      if (isLanguageTag(answer)) return answer;
      writeLine(io.stderr, say.expectedLanguage);
    }
  }
}
