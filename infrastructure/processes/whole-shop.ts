import type { Container, ContainerModule } from 'inversify';
import { noKeys } from '../../adapters/postgres/stock/key-ring.ts';
import type { Log } from '../../application/ports/log.ts';
import type {
  Configuration,
  ServerConfiguration,
  ShopConfiguration,
} from '../configuration/configuration.ts';
import { chatModule } from '../container/chat-module.ts';
import { coreModule, type Hearing } from '../container/core-module.ts';
import { createContainer } from '../container/create-container.ts';
import { gatewaysModule } from '../container/gateways-module.ts';
import { noticeModule } from '../container/notice-module.ts';
import { settingsModule } from '../container/settings-module.ts';
import { storeModule } from '../container/store-module.ts';
import { telegramModule } from '../container/telegram-module.ts';
import { useCasesModule } from '../container/use-cases-module.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { paceOf } from '../container/pace-of.ts';
import type { StoreWithGoods } from '../goods/open-goods.ts';
import type { Store } from './open-store.ts';

/** The modules of a shop whose messenger client another module brings. */
export const shopWithClient = (
  messengerModule: ContainerModule,
  configuration: ShopConfiguration,
  { database, clock, keys }: StoreWithGoods,
  log: Log,
  { meter, batchesOf, replica }: Metrics,
  hearing?: Hearing,
): Container =>
  createContainer(
    coreModule(configuration, { log, meter }, hearing),
    storeModule(database, clock, keys, batchesOf(log), replica, paceOf(configuration.messenger)),
    settingsModule(configuration, database),
    gatewaysModule(configuration),
    messengerModule,
    chatModule(configuration),
    useCasesModule,
    noticeModule,
  );

/** The modules of the whole live shop: what `start`, `bot` and `worker` are made of. */
export const wholeShop = (
  configuration: Configuration,
  store: StoreWithGoods,
  log: Log,
  metrics: Metrics,
  hearing?: Hearing,
): Container =>
  shopWithClient(telegramModule(configuration.messenger), configuration, store, log, metrics, hearing);

/** The modules of the payment webhook alone: it speaks to no messenger, and sees no goods. */
export const webhookAlone = (
  configuration: ServerConfiguration,
  { database, clock }: Store,
  log: Log,
  { meter, batchesOf, replica }: Metrics,
): Container =>
  createContainer(
    coreModule(configuration, { log, meter }),
    storeModule(database, clock, noKeys, batchesOf(log), replica),
    settingsModule(configuration, database),
    gatewaysModule(configuration),
    noticeModule,
  );
