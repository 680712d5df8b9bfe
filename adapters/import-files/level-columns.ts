import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { ProductRow } from '../../application/ports/products.ts';
import { readLevel, type Level } from '../../domain/pricing/level.ts';
import {
  checkLevelSteps,
  stepLimit,
  type LevelSteps,
  type StepsRefusal,
} from '../../domain/pricing/steps.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { parseStep, stepsIn } from './steps-cell.ts';

const prefix = 'steps_';

/** Whose prices a column holds: `steps_reseller`; null for a column of another kind. */
export const levelOf = (column: string): Level | null =>
  column.startsWith(prefix) ? readLevel(column.slice(prefix.length)) : null;

/** The column of a level's prices. */
export const columnOf = (level: Level): string => `${prefix}${level}`;

const example = 'for example 30000; 5:28000';

const whyNot: Readonly<Record<StepsRefusal['tag'], string>> = {
  TooManySteps: `must be ${String(stepLimit)} steps at most`,
  QuantityNotRising: `must each have a larger quantity than the one before, ${example}`,
  PriceNotFalling: `must each be cheaper than the one before, ${example}`,
  NotCheaper:
    'must each be cheaper than what everybody pays for as many; leave the cell empty for no price of its own',
};

/** A price without a quantity is that of one. */
const parseLevelStep = (written: string) =>
  /^\d{1,15}$/.test(written.trim()) && Number(written) >= 1
    ? { from: 1, price: rupiah(Number(written)) }
    : parseStep(written);

type Read = E.Either<readonly string[], LevelSteps>;

/** An empty cell takes the price of the level away. */
const read = (row: ProductRow, column: string, level: Level, cell: string): Read => {
  const steps = cell.trim() === '' ? [] : stepsIn(cell, parseLevelStep);
  return steps.every((step) => step !== null)
    ? pipe(
        checkLevelSteps({ price: row.price, steps: row.steps ?? [] }, steps),
        E.bimap(
          ({ tag }) => [`${column} ${whyNot[tag]}`],
          (checked) => ({ level, steps: checked }),
        ),
      )
    : E.left([`${column} must be a price in whole rupiah, or quantities with a price for each, ${example}`]);
};

/** A row with what levels pay, where the file has columns for them. */
export const withLevels = (
  row: ProductRow,
  cells: Readonly<Record<string, string | undefined>>,
): E.Either<readonly string[], ProductRow> => {
  const columns = Object.entries(cells).flatMap(([column, cell]) => {
    const level = levelOf(column);
    return level === null ? [] : [read(row, column, level, cell ?? '')];
  });
  return columns.length === 0
    ? E.right(row)
    : pipe(
        E.sequenceArray(columns),
        E.map((levels) => ({ ...row, levels })),
      );
};
