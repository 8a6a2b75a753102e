import { Command, type Argument, type Option } from 'commander';
import { nearest } from '../data/nearest.js';
import { CommandFailure } from './io.js';
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

  /** A value that is an option itself was forgotten: `--out --whole` names no folder. */
  override addOption(option: Option): this {
    const { parseArg = (value: string) => value } = option;
    if (option.required)
      option.argParser((value, earlier) => {
        if (this.#flags().includes(value)) this.optionMissingArgument(option);
        return (parseArg as (value: string, earlier: unknown) => unknown)(value, earlier);
      });
    return super.addOption(option);
  }

  /** A value that is a path is never blank: an empty variable of a script would stand for the folder it runs in. */
  override createOption(flags: string, description?: string): Option {
    const option = super.createOption(flags, description);
    return /[<[](?:folder|file)[>\]]$/.test(flags) ? option.argParser(this.#notBlank(option.long!)) : option;
  }

  override createArgument(name: string, description?: string): Argument {
    const argument = super.createArgument(name, description);
    return argument.variadic ? argument : argument.argParser(this.#notBlank(name));
  }

  #notBlank(name: string): (value: string) => string {
    return (value) => {
      if (value.trim() !== '') return value;
      throw new CommandFailure(this.#say.badValue(name, value, this.#say.expectedPath));
    };
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

  unknownCommand(): void {
    const [name = ''] = this.args;
    const names = this.commands.map((command) => command.name());
    this.error(this.#say.unknownCommand(name, nearest(name, names)));
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
