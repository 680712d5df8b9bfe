import { setTimeout as sleep } from 'node:timers/promises';
import * as E from 'fp-ts/lib/Either.js';
import type pg from 'pg';
import { storeFailure } from '../../../application/ports/store-failure.ts';
import { decodeRows } from './codecs.ts';
import { openPool, type PoolOptions } from './pool.ts';
import type { Run } from './run.ts';
import { watchReplica, type Replica } from './replica.ts';
import type { Statement } from './statement.ts';
import { isConnectionLost, isNotNow, isRolledBack, isUnsent, storeCause } from './store-cause.ts';

export type Database = {
  /** For what lives in a session: the job engine, which listens, and locks that are held for long. */
  readonly pool: pg.Pool;
  /** Runs one statement. What a rival or a lost connection undid for certain is tried again, at most thrice. */
  readonly run: Run;
  /** The same for what may be some seconds old; from the replica where there is one that keeps up. */
  readonly read: Run;
  /** Null where none is configured. */
  readonly replica: Replica | null;
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

/** A prepared statement lives in its session: where there is none, the server is told the text each time. */
type Preparation = 'Once' | 'EachTime';

type Rows = readonly Record<string, unknown>[];

const ask = async (
  client: pg.PoolClient,
  { name, text, patience, planned }: Statement<unknown>,
  values: readonly unknown[],
  preparation: Preparation,
): Promise<Rows> => {
  const prepared = preparation === 'Once' && planned === undefined ? { name, text } : { text };
  // `query_timeout` of one query is known to the driver, and not to its types.
  const limit = patience === undefined ? {} : { query_timeout: patience + 5_000 };
  const query = { ...prepared, values: [...values], ...limit };
  return (await client.query<Record<string, unknown>>(query)).rows;
};

/** The server's own limit is lifted for this statement alone; nothing of it stays with the connection. */
const askWithOwnLimit: typeof ask = async (client, statement, values, preparation) => {
  await client.query('begin');
  try {
    await client.query(`set local statement_timeout = ${String(statement.patience)}`);
    const rows = await ask(client, statement, values, preparation);
    await client.query('commit');
    return rows;
  } catch (caught) {
    await client.query('rollback').catch(() => undefined);
    throw caught;
  }
};

const tryOnce = async <Row>(
  pool: pg.Pool,
  preparation: Preparation,
  statement: Statement<Row>,
  values: readonly unknown[],
): Promise<Tried<Row>> => {
  const connected = await connect(pool);
  if (E.isLeft(connected)) return E.left({ caught: connected.left, again: isNotNow(connected.left) });
  const client = connected.right;
  try {
    const rows = await (statement.patience === undefined ? ask : askWithOwnLimit)(
      client,
      statement,
      values,
      preparation,
    );
    client.release();
    return E.mapLeft((caught) => ({ caught, again: false }))(decodeRows(statement.row, rows));
  } catch (caught) {
    client.release(isConnectionLost(caught));
    return E.left({ caught, again: isSafeAgain(statement, caught) });
  }
};

/** Where the statements go, and where sessions are had if not there. */
export type DatabaseOptions = PoolOptions & {
  /** A second address of the same database; needed where the first leads through a pooler that keeps no sessions. */
  readonly sessions?: Pick<PoolOptions, 'url' | 'via'>;
  /** The address of a standby that follows this database. */
  readonly replica?: Pick<PoolOptions, 'url' | 'via'>;
};

/** So many sessions are wanted at most: the job engine's, whose slots ask together and hold none while a job runs, and some to listen and to lock. */
const mostSessions = 12;

/** The store's connections; opens none before the first statement. A server that goes away fails statements, never the process. */
export const openDatabase = ({ sessions, replica, ...options }: DatabaseOptions): Database => {
  const copy = replica === undefined ? null : openDatabase({ ...options, ...replica });
  const pool = openPool(options);
  const sessionPool =
    sessions === undefined ? pool : openPool({ ...options, ...sessions, poolSize: mostSessions });
  const preparation: Preparation = options.via === 'TransactionPooler' ? 'EachTime' : 'Once';
  const run: Run =
    <Row>(statement: Statement<Row>, values: readonly unknown[] = []) =>
    async () => {
      for (let tries = 0; ; tries += 1) {
        const tried = await tryOnce(pool, preparation, statement, values);
        if (E.isRight(tried)) return tried;
        const pause = pauses[tries];
        if (!tried.left.again || pause === undefined)
          return E.left(storeFailure(statement.name, storeCause(tried.left.caught)));
        await sleep(pause * (0.5 + Math.random()));
      }
    };
  const watched = copy === null ? null : watchReplica(run, copy.run, options.log);
  const close = async (): Promise<void> => {
    watched?.stop();
    await Promise.all([...new Set([pool, sessionPool])].map((each) => each.end()));
    await copy?.close();
  };
  return { pool: sessionPool, run, read: watched?.read ?? run, replica: watched, close };
};
