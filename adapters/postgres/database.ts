import { setTimeout as sleep } from 'node:timers/promises';
import * as E from 'fp-ts/lib/Either.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type pg from 'pg';
import { storeFailure, type StoreFailure } from '../../application/ports/store-failure.ts';
import { decodeRows } from './codecs.ts';
import { openPool, type PoolOptions } from './pool.ts';
import type { Statement } from './statement.ts';
import { isConnectionLost, isNotNow, isRolledBack, isUnsent, storeCause } from './store-cause.ts';

export type Run = <Row>(
  statement: Statement<Row>,
  values?: readonly unknown[],
) => TaskEither<StoreFailure, readonly Row[]>;

export type Database = {
  /** For the job engine, which shares the process's connections. */
  readonly pool: pg.Pool;
  /** Runs one statement. What a rival or a lost connection undid for certain is tried again, at most thrice. */
  readonly run: Run;
  /** Waits for the statements under way, then closes every connection. */
  readonly close: () => Promise<void>;
};

/** Milliseconds to wait before each new try, give or take a half. */
const pauses = [20, 100, 400];

type Tried<Row> = E.Either<{ readonly caught: unknown; readonly again: boolean }, readonly Row[]>;

const connect = async (pool: pg.Pool): Promise<E.Either<Error, pg.PoolClient>> => {
  try {
    return E.right(await pool.connect());
  } catch (caught) {
    return E.left(E.toError(caught));
  }
};

const isSafeAgain = (statement: Statement<unknown>, caught: unknown): boolean =>
  isRolledBack(caught) || isUnsent(caught) || (statement.reads && isConnectionLost(caught));

const tryOnce = async <Row>(
  pool: pg.Pool,
  statement: Statement<Row>,
  values: readonly unknown[],
): Promise<Tried<Row>> => {
  const connected = await connect(pool);
  if (E.isLeft(connected)) return E.left({ caught: connected.left, again: isNotNow(connected.left) });
  const client = connected.right;
  try {
    const { name, text } = statement;
    const { rows } = await client.query<Record<string, unknown>>({ name, text, values: [...values] });
    client.release();
    return E.mapLeft((caught) => ({ caught, again: false }))(decodeRows(statement.row, rows));
  } catch (caught) {
    client.release(isConnectionLost(caught));
    return E.left({ caught, again: isSafeAgain(statement, caught) });
  }
};

/** The store's connections; opens none before the first statement. A server that goes away fails statements, never the process. */
export const openDatabase = (options: PoolOptions): Database => {
  const pool = openPool(options);
  const run: Run =
    <Row>(statement: Statement<Row>, values: readonly unknown[] = []) =>
    async () => {
      for (let tries = 0; ; tries += 1) {
        const tried = await tryOnce(pool, statement, values);
        if (E.isRight(tried)) return tried;
        const pause = pauses[tries];
        if (!tried.left.again || pause === undefined)
          return E.left(storeFailure(statement.name, storeCause(tried.left.caught)));
        await sleep(pause * (0.5 + Math.random()));
      }
    };
  return { pool, run, close: () => pool.end() };
};
