import { Command, type Argument, type HelpContext, type Option } from 'commander';
import { nearest } from '../data/nearest.js';
import { CommandFailure } from './io.js';
import { oneOf, path, Unfit, type ReadValue } from './option-values.js';
import type { Words } from './words.js';

/**
 * A command that says what is wrong with its arguments in the chosen language. commander words each mistake in a method
 * of its own; its types do not list them, so a test holds every one of these in both languages.
 */
export class FaqCommand extends Command {
  readonly #say: Words;

  constructor(say: Words, name?: string) {
    super(name);
    this.#say = say;
  }

  override createCommand(name?: string): FaqCommand {
    return new FaqCommand(this.#say, name);
  }

  /** Reads every value by one of `option-values.ts`, and refuses it in the chosen language. */
  override addOption(option: Option): this {
    if (!option.required && !option.optional) return super.addOption(option);
    const plain = /[<[](?:folder|file)[>\]]$/.test(option.flags) ? path : (value: string) => value;
    // commander words the mistakes of choices in English.
    const read = option.argChoices ? oneOf(option.argChoices) : ((option.parseArg as ReadValue<unknown>) ?? plain);
    option.argParser((value, earlier) => {
      // A value that is an option itself was forgotten: `--out --whole` names no folder.
      if (this.#flags().includes(value)) this.optionMissingArgument(option);
      return this.#read(option.long!, value, () => (read as ReadValue<unknown>)(value, earlier));
    });
    return super.addOption(option);
  }

  override createArgument(name: string, description?: string): Argument {
    const argument = super.createArgument(name, description);
    return argument.variadic
      ? argument
      : argument.argParser((value) => this.#read(name, value, () => path(value, value)));
  }

  #read<T>(name: string, value: string, read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
      throw new CommandFailure(this.#say.badValue(name, value, error.expected(this.#say)));
    }
  }

  unknownOption(flag: string): void {
    this.error(this.#say.unknownOption(flag, nearest(flag, this.#flags())));
  }

  /** The options that may stand here, those of the program included. */
  #flags(): string[] {
    const commands: readonly Command[] = this.parent ? [this, this.parent] : [this];
    const options = commands.flatMap((command) => command.createHelp().visibleOptions(command));
    return options.flatMap(({ long }) => long ?? []);
  }

  /** `help build` and `--help build` are how other programs spell `build --help`. */
  override outputHelp(context?: HelpContext | ((text: string) => string)): void {
    const asked = this.commands.find((one) => this.args.includes(one.name()));
    if (asked) asked.outputHelp(context as HelpContext);
    else super.outputHelp(context as HelpContext);
  }

  unknownCommand(): void {
    const names = this.commands.map((command) => command.name());
    const [first = '', ...others] = this.args;
    const name = first === 'help' ? (others.find((one) => !one.startsWith('-')) ?? first) : first;
    if (['', 'help', ...names].includes(name)) this.help({ error: name === '' });
    this.error(this.#say.unknownCommand(name, nearest(name, [...names, '--help', '--version'])));
  }

  missingArgument(name: string): void {
    this.error(this.#say.missingArgument(name));
  }

  optionMissingArgument({ flags }: Option): void {
    this.error(this.#say.missingValue(flags));
  }

  missingMandatoryOptionValue({ flags }: Option): void {
    this.error(this.#say.missingOption(flags));
  }

  _excessArguments(args: readonly string[]): void {
    this.error(this.#say.tooManyArguments(args[this.registeredArguments.length]!));
  }
}
