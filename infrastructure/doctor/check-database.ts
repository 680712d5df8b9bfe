import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { isEmbeddedPostgresProblem } from '../../adapters/embedded-postgres/problem.ts';
import { postgresOpenCases } from '../../adapters/postgres/orders/open-cases.ts';
import { postgresParkedJobs } from '../../adapters/postgres/jobs/parked-jobs.ts';
import type { Log } from '../../application/ports/log.ts';
import type { CaseKind } from '../../domain/cases/open-case.ts';
import type { BaseConfiguration } from '../configuration/configuration.ts';
import { openStore, type Store } from '../processes/open-store.ts';
import { Problem } from '../processes/problem.ts';
import { checkGoods } from './check-goods.ts';
import { bad, good, warning, type Finding } from './finding.ts';

const caseWords: Readonly<Record<CaseKind, string>> = {
  Underpaid: 'paid too little',
  Overpaid: 'paid too much',
  PaidLate: 'paid after it was closed',
  PaidTwice: 'paid twice',
};

/** So many of a kind are named at most. */
const mostShown = 100;

const lookInside = async ({ database }: Store): Promise<readonly Finding[]> => {
  const cases = await postgresOpenCases(database.run).list()();
  const parked = await postgresParkedJobs(database.run).list(mostShown)();
  if (E.isLeft(cases) || E.isLeft(parked)) {
    return [
      bad('Books', 'could not be read', 'Run the doctor again; if it stays so, look into the database log.'),
    ];
  }
  return [
    cases.right.length === 0
      ? good('Open cases', 'none')
      : warning(
          'Open cases',
          `${String(cases.right.length)}: ${cases.right.map(({ order, kind, amount }) => `${order} ${caseWords[kind]}, Rp ${String(amount)}`).join(', ')}`,
          'Money came in that bought nothing yet: answer each with /admin in the chat.',
        ),
    parked.right.length === 0
      ? good('Parked jobs', 'none')
      : warning(
          'Parked jobs',
          parked.right.map(({ task, order }) => `${task}${order === null ? '' : ` ${order}`}`).join(', '),
          'Follow-ups failed until their last try; the log of the worker says why. Run them again with /admin in the chat.',
        ),
  ];
};

const checkReplica = async ({ database: { replica } }: Store): Promise<readonly Finding[]> => {
  if (replica === null) return [];
  const found = await replica.look();
  const readFromPrimary = 'Until then everything is read from the database itself, which works as well.';
  switch (found.tag) {
    case 'Fresh':
      return [
        good('Replica', 'follows the database, and is read for screens and reports (DATABASE_REPLICA_URL)'),
      ];
    case 'Lagging':
      return [
        warning(
          'Replica',
          `is ${String(Math.round(found.lag / 1_000))} s behind`,
          `Look into the log of the replica. ${readFromPrimary}`,
        ),
      ];
    case 'Gone':
      return [
        warning(
          'Replica',
          'does not answer',
          `Start it, or correct DATABASE_REPLICA_URL. ${readFromPrimary}`,
        ),
      ];
    case 'Foreign':
      return [
        warning(
          'Replica',
          'is no standby of this database',
          `DATABASE_REPLICA_URL must lead to a standby of the server in DATABASE_URL, and to the same database there. ${readFromPrimary}`,
        ),
      ];
  }
};

const firstOfAll = 'Mend that first: without a database nothing else works.';

const findingOf = (cause: unknown): Finding => {
  if (cause instanceof Problem) return bad('Database', cause.found, cause.advice ?? firstOfAll);
  return bad(
    'Database',
    isEmbeddedPostgresProblem(cause) ? cause.message : 'it cannot be opened',
    firstOfAll,
  );
};

/** Whether the database can be reached and is up to date, and what waits in it. */
export const checkDatabase = async (
  configuration: BaseConfiguration,
  log: Log,
): Promise<readonly Finding[]> => {
  const kind = O.isSome(configuration.database.url)
    ? 'DATABASE_URL'
    : `embedded, in ${configuration.dataDir}`;
  try {
    const store = await openStore(configuration, 'command', log);
    try {
      return [
        good('Database', `answers and is up to date (${kind})`),
        ...(await checkReplica(store)),
        ...(await checkGoods(configuration, store)),
        ...(await lookInside(store)),
      ];
    } finally {
      await store.close();
    }
  } catch (cause) {
    return [findingOf(cause)];
  }
};
