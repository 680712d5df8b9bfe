import pg from 'pg';
import type { Log } from '../../application/ports/log.ts';
import { storeCause } from './store-cause.ts';

export type PoolOptions = { readonly url: string; readonly poolSize: number; readonly log: Log };

/** Milliseconds. */
const patience = {
  /** For a connection, whether new or one that another is using. */
  connection: 10_000,
  /** The server gives a statement up. The longest is one that stocks a hundred thousand units. */
  statement: 30_000,
  /** We give the server up: it is gone without a word. */
  silence: 35_000,
  idle: 30_000,
};

/**
 * Every statement is written for its indexes, and its plan is made once for all values. Without this a connection
 * would plan the larger ones anew each time, which takes as long as running them, or keep for a while a plan
 * that was right when the tables were small. A pooler in between may drop it: it costs speed, nothing else.
 */
const planning = '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c jit=off';

/** The process's connections, opened as needed. One that breaks is a line in the log and is replaced at the next use. */
export const openPool = ({ url, poolSize, log }: PoolOptions): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    application_name: 'bot-auto-order',
    options: planning,
    connectionTimeoutMillis: patience.connection,
    statement_timeout: patience.statement,
    query_timeout: patience.silence,
    idle_in_transaction_session_timeout: patience.statement,
    idleTimeoutMillis: patience.idle,
    keepAlive: true,
  });
  pool.on('error', (error) => {
    // While we close, the server may be closing too: that is no news.
    if (!pool.ending) log.warn('A database connection broke while idle', { cause: storeCause(error) });
  });
  // A connection that breaks in use fails its statement, which reports it; without a listener node would exit.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
};
