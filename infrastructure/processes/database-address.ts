import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { openEmbeddedPostgres } from '../../adapters/embedded-postgres/embedded-postgres.ts';
import { connectionOf, serverNameOf, type Via } from '../../adapters/postgres/kit/connection.ts';
import { lookAtServer, type Look } from '../../adapters/postgres/kit/look.ts';
import { serverError, type ServerError } from '../../adapters/postgres/kit/server-errors.ts';
import type { Log } from '../../application/ports/log.ts';
import type { BaseConfiguration } from '../configuration/configuration.ts';
import { reveal } from '../configuration/secret.ts';
import type { Problem } from './problem.ts';
import { serverProblem, type ServerSetting } from './server-problem.ts';

/** `shop` for a process that serves, `command` for one that ends by itself and may run beside it. */
export type Role = 'shop' | 'command';

/** An address that was looked at, and found fit. */
type Fit = Look & { readonly url: string };

export type DatabaseAddress = {
  /** Where the statements go. */
  readonly statements: Fit;
  /** Where sessions are kept: the same, unless a pooler stands before the server. */
  readonly sessions: Fit;
  /** What may be read instead; whether it can be is looked at all the time. */
  readonly replica: { readonly url: string; readonly via: Via } | null;
  /** The error of what was done at `sessions`, in words. */
  readonly problem: (caught: unknown) => Problem;
  /** Ends the shop's own server, if it runs one. */
  readonly stop: () => Promise<void>;
};

/** The server as the setting names it; an address that cannot be read names none. */
const problemOf = (error: ServerError, url: string, setting: ServerSetting): Problem => {
  const name = O.tryCatch(() => serverNameOf(connectionOf(url)));
  const { host, pathname, username } = new URL(url);
  const asWritten = { host, database: pathname.slice(1), role: username };
  return serverProblem(error, { ...O.getOrElse(() => asWritten)(name), setting });
};

const fit = async (url: string, setting: ServerSetting): Promise<Fit> => {
  const look = await lookAtServer(url);
  if (E.isLeft(look)) throw problemOf(look.left, url, setting);
  return { url, ...look.right };
};

const configured = async (
  url: string,
  direct: O.Option<string>,
  replica: O.Option<string>,
): Promise<Omit<DatabaseAddress, 'stop'>> => {
  const statements = await fit(url, 'DATABASE_URL');
  const [sessions, setting] = O.isSome(direct)
    ? ([await fit(direct.value, 'DATABASE_DIRECT_URL'), 'DATABASE_DIRECT_URL'] as const)
    : ([statements, 'DATABASE_URL'] as const);
  if (sessions.via === 'TransactionPooler') throw problemOf({ tag: 'Pooled' }, sessions.url, setting);
  if (sessions.identity !== statements.identity)
    throw problemOf({ tag: 'OtherDatabase' }, sessions.url, setting);
  return {
    statements,
    sessions,
    // Taken for a pooler, for which nothing is prepared and nothing set: it suits any address, and the replica may be down now.
    replica: O.isSome(replica) ? { url: replica.value, via: 'TransactionPooler' } : null,
    problem: (caught) => problemOf(serverError(caught), sessions.url, setting),
  };
};

const ownServer = async (dataDir: string, role: Role, log: Log): Promise<DatabaseAddress> => {
  const { url, stop } = await openEmbeddedPostgres({ dataDir, role, log });
  try {
    const own = await fit(url, null);
    return {
      statements: own,
      sessions: own,
      replica: null,
      problem: (caught) => problemOf(serverError(caught), url, null),
      stop,
    };
  } catch (cause) {
    await stop();
    throw cause;
  }
};

/** The database's address: the one configured, or that of the shop's own server, started for it. Throws a `Problem` where it cannot be the shop's. */
export const databaseAddress = async (
  { database, dataDir }: BaseConfiguration,
  role: Role,
  log: Log,
): Promise<DatabaseAddress> =>
  O.isSome(database.url)
    ? {
        ...(await configured(
          reveal(database.url.value),
          O.map(reveal)(database.directUrl),
          O.map(reveal)(database.replicaUrl),
        )),
        stop: () => Promise.resolve(),
      }
    : ownServer(dataDir, role, log);
