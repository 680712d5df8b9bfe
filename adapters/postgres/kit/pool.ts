import pg from 'pg';
import type { Log } from '../../../application/ports/log.ts';
import { connectionOf, type Via } from './connection.ts';
import { storeCause } from './store-cause.ts';

export type PoolOptions = {
  readonly url: string;
  /** What the address leads through; straight to the server unless said otherwise. */
  readonly via?: Via;
  readonly poolSize: number;
  readonly log: Log;
};

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
 * that was right when the tables were small.
 */
const planning = { plan_cache_mode: 'force_generic_plan', enable_seqscan: 'off', jit: 'off' };

const limits = {
  statement_timeout: patience.statement,
  idle_in_transaction_session_timeout: patience.statement,
};

const planningOptions = Object.entries(planning)
  .map(([name, value]) => `-c ${name}=${value}`)
  .join(' ');

const setting = Object.entries({ ...planning, ...limits })
  .map(([name, value]) => `set ${name} = ${value}`)
  .join('; ');

/**
 * How the session gets its settings. Poolers refuse them at the greeting, so there they are set afterwards; through one
 * that keeps no session they cannot be: that costs speed, and only `silence` bounds a statement.
 */
const sessionOf = (via: Via, options: string | undefined): pg.PoolConfig => {
  switch (via) {
    case 'Server':
      return { ...limits, options: [planningOptions, options ?? ''].join(' ').trim() };
    case 'SessionPooler':
      // The pool awaits what this returns, which its types do not know.
      return { onConnect: (client): unknown => client.query(setting) };
    case 'TransactionPooler':
      return {};
  }
};

/** The process's connections, opened as needed. One that breaks is a line in the log and is replaced at the next use. */
export const openPool = ({ url, via = 'Server', poolSize, log }: PoolOptions): pg.Pool => {
  const connection = connectionOf(url);
  const pool = new pg.Pool({
    application_name: 'bot-auto-order',
    ...connection,
    max: poolSize,
    connectionTimeoutMillis: patience.connection,
    query_timeout: patience.silence,
    idleTimeoutMillis: patience.idle,
    keepAlive: true,
    ...sessionOf(via, connection.options),
  });
  pool.on('error', (error) => {
    // While we close, the server may be closing too: that is no news.
    if (!pool.ending) log.warn('A database connection broke while idle', { cause: storeCause(error) });
  });
  // A connection that breaks in use fails its statement, which reports it; without a listener node would exit.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
};
