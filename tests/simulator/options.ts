import { availableParallelism } from 'node:os';
import { Command, CommanderError, InvalidArgumentError } from 'commander';

export type Options = {
  /** The seeds to run, one shop each. */
  readonly seeds: readonly number[];
  /** So many orders in each shop, at least. */
  readonly orders: number;
  /** So many seeds at a time. */
  readonly workers: number;
  /** The one seed whose whole story is wanted, whatever comes of it. */
  readonly told: number | null;
  /** Whether shops are to be run into which mistakes are planted. */
  readonly planted: boolean;
  /** Whether it is written down where each planted mistake shows. */
  readonly write: boolean;
};

const ordersOfAShop = 200;

const count = (text: string): number => {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('A whole number from 1.');
  return number;
};

type Given = {
  readonly seeds: number;
  readonly from: number;
  readonly seed?: number;
  readonly orders: number;
  readonly workers: number;
  readonly planted?: boolean;
  readonly write?: boolean;
};

const optionsFrom = ({
  seeds,
  from,
  seed,
  orders,
  workers,
  planted = false,
  write = false,
}: Given): Options => ({
  orders,
  workers,
  seeds: seed === undefined ? Array.from({ length: seeds }, (_, n) => from + n) : [seed],
  told: seed ?? null,
  planted,
  write,
});

/** The options; or what to print instead, as an answer to `--help` or as a complaint. */
export const readOptions = (
  words: readonly string[],
): Options | { readonly said: string; readonly code: number } => {
  let said = '';
  const hear = (text: string): void => {
    said += text;
  };
  const command = new Command('npm run simulate --')
    .description('Runs whole shops, each from a seed, among everything that may go wrong.')
    .option('--seeds <count>', 'how many shops', count, 100)
    .option('--from <seed>', 'the first seed', count, 1)
    .option('--seed <seed>', 'this seed alone, and its whole story', count)
    .option('--orders <count>', 'how many orders in each shop', count, ordersOfAShop)
    .option('--workers <count>', 'how many seeds at a time', count, availableParallelism())
    .option('--planted', 'looks for every mistake that is planted into a shop')
    .option('--write', 'with --planted: writes down where each of them shows, to be looked at first')
    .allowExcessArguments(false)
    .configureOutput({ writeOut: hear, writeErr: hear })
    .exitOverride();
  try {
    return optionsFrom(command.parse([...words], { from: 'user' }).opts<Given>());
  } catch (cause) {
    if (cause instanceof CommanderError) return { said, code: cause.exitCode };
    throw cause;
  }
};
