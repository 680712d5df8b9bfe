import { Command, CommanderError, InvalidArgumentError } from 'commander';

export type Options = {
  readonly kills: number;
  readonly seed: number;
  /** So many buyers are at it at the same time. */
  readonly buyers: number;
  /** After so many kills everything comes to rest and is looked through. */
  readonly every: number;
};

const whole =
  (least: number) =>
  (text: string): number => {
    if (!/^\d{1,9}$/.test(text) || Number(text) < least)
      throw new InvalidArgumentError(`a whole number from ${String(least)} on`);
    return Number(text);
  };

/** The options; null when help was asked for or something was not understood, which was said by then. */
export const readOptions = (words: readonly string[]): Options | null => {
  const command = new Command('npm run test:crash --')
    .description('Kills the shop and its database under load, again and again, then goes through the books.')
    .option('--kills <n>', 'how many kills', whole(1), 200)
    .option('--seed <n>', 'the plan: who buys what, what goes wrong, who is killed when', whole(0), 1)
    .option('--buyers <n>', 'how many buyers at the same time', whole(1), 14)
    .option('--every <n>', 'a look through the books after so many kills', whole(1), 50)
    .exitOverride();
  try {
    return command.parse(words, { from: 'user' }).opts<Options>();
  } catch (cause) {
    if (cause instanceof CommanderError) return null;
    throw cause;
  }
};
