import { ContainerModule } from 'inversify';
import type { BatchMeter } from '../../adapters/postgres/kit/batch-meter.ts';
import type { Database } from '../../adapters/postgres/kit/database.ts';
import type { ReplicaMeter } from '../../adapters/postgres/kit/replica.ts';
import type { KeyRing } from '../../adapters/postgres/stock/key-ring.ts';
import { postgresStores } from '../../adapters/postgres/stores.ts';
import type { Clock } from '../../application/ports/clock.ts';
import type { Pace } from '../../domain/broadcast/pace.ts';
import { loggedOrders } from '../logging/logged-orders.ts';
import { tokens } from './tokens.ts';

/**
 * Everything that is kept, in one PostgreSQL whose goods these keys open, and the clock that goes with it. `batches`
 * hears what travels together, `replica` what is read from one, `pace` is the messenger's.
 */
export const storeModule = (
  database: Database,
  clock: Clock,
  keys: KeyRing,
  batches: BatchMeter,
  replica: ReplicaMeter,
  pace?: Pace,
): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(tokens.clock).toConstantValue(clock);
    database.replica?.meterWith(replica);
    const stores = postgresStores(database, keys, { meter: batches, least: 2 }, pace);
    bind(tokens.stores).toResolvedValue(
      (log) => ({ ...stores, orders: loggedOrders(stores.orders, log) }),
      [tokens.log],
    );
  });
