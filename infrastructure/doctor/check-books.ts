import * as E from 'fp-ts/lib/Either.js';
import { postgresBooks } from '../../adapters/postgres/books/books.ts';
import { lookBack, reconcile, type Reconciled } from '../../application/books/reconcile.ts';
import type { Violation } from '../../application/ports/books.ts';
import type { Log } from '../../application/ports/log.ts';
import { after } from '../../domain/instant.ts';
import type { BooksDifference } from '../../domain/payment/reconciliation.ts';
import type { BaseConfiguration, ServerConfiguration } from '../configuration/configuration.ts';
import { tokens } from '../container/tokens.ts';
import { createMetrics } from '../metrics/metrics.ts';
import { openStore, type Store } from '../processes/open-store.ts';
import { webhookAlone } from '../processes/whole-shop.ts';
import { bad, good, warning, type Finding } from './finding.ts';

const words: Readonly<Record<BooksDifference, string>> = {
  PaidThereOnly: 'the gateway had money that was in no book; it is booked now',
  PaidHereOnly: 'booked as paid, and the gateway does not confirm it',
  OtherAmount: 'booked with another amount than the gateway has',
  NoWord: 'still open, and the gateway gives no word on it',
  UnknownThere: 'booked as paid, and the gateway does not know it',
};

const unread = bad('Books', 'could not be read', 'Run it again; if it stays so, look into the database log.');

const describe = ({ invariant, subject, detail }: Violation): string => `${invariant} ${subject}: ${detail}`;

const checkInvariants = async ({ database }: Store): Promise<Finding> => {
  const found = await postgresBooks(database.run).violations()();
  if (E.isLeft(found)) return unread;
  return found.right.length === 0
    ? good('Books', 'balance to the rupiah, and every unit is where it belongs')
    : bad(
        'Books',
        `${String(found.right.length)} broken promises\n      ${found.right.map(describe).join('\n      ')}`,
        'Stop selling, keep a copy of the database, and look into the orders named here.',
      );
};

const compared = ({ compared: count, unanswered, differences }: Reconciled): Finding => {
  const said = `${String(count)} recent payments compared, ${String(unanswered)} unanswered`;
  return differences.length === 0 && unanswered === 0
    ? good('Gateway', `${said}: all agree`)
    : warning(
        'Gateway',
        [said, ...differences.map(({ reference, difference }) => `${reference}: ${words[difference]}`)].join(
          '\n      ',
        ),
        'Compare these with the dashboard of the gateway; the owners were told of each that is named. What is unanswered is unknown: run it again later.',
      );
};

const compareWithGateway = async (
  configuration: ServerConfiguration,
  store: Store,
  log: Log,
): Promise<Finding> => {
  const container = webhookAlone(configuration, store, log, createMetrics());
  const clock = container.get(tokens.clock);
  const gateways = container.get(tokens.gateways);
  const done = await reconcile({
    books: container.get(tokens.stores).books,
    orders: container.get(tokens.stores).orders,
    gateways,
    followUps: container.get(tokens.stores).followUps,
    clock,
  })(after(clock.now(), -lookBack(gateways)))();
  return E.isLeft(done) ? unread : compared(done.right);
};

/** Goes through the books: every invariant, then, where a gateway is configured, every recent payment against its word. */
export const checkBooks = async (
  base: BaseConfiguration,
  server: ServerConfiguration | null,
  log: Log,
): Promise<readonly Finding[]> => {
  const store = await openStore(base, 'command', log);
  try {
    const invariants = await checkInvariants(store);
    const gateway =
      server === null
        ? warning(
            'Gateway',
            'not compared: it is not configured',
            'Complete .env: npm run doctor says what is missing.',
          )
        : await compareWithGateway(server, store, log);
    return [invariants, gateway];
  } finally {
    await store.close();
  }
};
