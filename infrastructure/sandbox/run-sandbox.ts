import { join } from 'node:path';
import { openPakasirSandbox } from '../../adapters/pakasir-sandbox/pakasir-sandbox.ts';
import { postgresGoodsFiles } from '../../adapters/postgres/stock/goods-files.ts';
import { postgresPhotos } from '../../adapters/postgres/catalogue/photos.ts';
import { postgresWebChat } from '../../adapters/postgres/people/web-chat-entries.ts';
import { openWebChat } from '../../adapters/webchat/web-chat.ts';
import * as O from 'fp-ts/lib/Option.js';
import { ContainerModule, type Container } from 'inversify';
import type { Log } from '../../application/ports/log.ts';
import type { Meter } from '../../application/ports/meter.ts';
import type { SandboxConfiguration } from '../configuration/sandbox-configuration.ts';
import { reveal } from '../configuration/secret.ts';
import { tokens } from '../container/tokens.ts';
import type { StoreWithGoods } from '../goods/open-goods.ts';
import { conversationOf } from '../processes/conversation.ts';
import { healthOf } from '../processes/health.ts';
import { httpPart } from '../processes/http-part.ts';
import { onStoreWithGoods } from '../processes/on-store.ts';
import { paymentRoutes } from '../processes/payment-routes.ts';
import type { Running, StartPart } from '../processes/run-parts.ts';
import type { Listening, ProcessContext } from '../processes/process-context.ts';
import { telemetryPart } from '../processes/telemetry-part.ts';
import { shopWithClient } from '../processes/whole-shop.ts';
import { settingsPart } from '../processes/settings-part.ts';
import { painterPart } from '../processes/painter-part.ts';
import { workerPart } from '../processes/worker-part.ts';
import { loadDemoCatalogue } from './demo-catalogue.ts';

const webChatOf = (
  { messenger, http }: SandboxConfiguration,
  shopName: () => string,
  { database: { run }, keys }: StoreWithGoods,
  log: Log,
  meter: Meter,
) =>
  openWebChat({
    persons: messenger.persons,
    shopName,
    host: http.host,
    storage: postgresWebChat(run),
    photos: postgresPhotos(run),
    goodsFiles: postgresGoodsFiles(run, keys),
    log,
    meter,
  });

const paymentsOf = (
  {
    gateways: {
      offered: [gateway],
    },
    store,
    dataDir,
  }: SandboxConfiguration,
  payableFor: () => number,
  log: Log,
) =>
  openPakasirSandbox({
    payableFor,
    slug: gateway.slug,
    apiKey: reveal(gateway.apiKey),
    webhookSecret: O.isSome(gateway.webhookSecret) ? reveal(gateway.webhookSecret.value) : '',
    webhookUrl: `${gateway.baseUrl}/webhooks/pakasir`,
    publicUrl: gateway.baseUrl,
    shopName: store.name,
    stateFile: join(dataDir, 'payments.jsonl'),
    log,
  });

const partsOf = (
  configuration: SandboxConfiguration,
  { loggers, metrics }: ProcessContext,
  listening: Listening,
  store: StoreWithGoods,
): readonly StartPart[] => {
  const { bot, webhook, worker } = loggers;
  const nameNow = (): string => container.get(tokens.settings).current().storeName;
  const chat = webChatOf(configuration, nameNow, store, bot, metrics.meter);
  const windowNow = (): number => container.get(tokens.settings).current().paymentWindow;
  const payments = paymentsOf(configuration, windowNow, webhook);
  const messengerModule = new ContainerModule(({ bind }) => {
    bind(tokens.messengerClient).toConstantValue(chat.client);
    bind(tokens.postClient).toConstantValue(chat.posts);
    bind(tokens.channelClient).toConstantValue(chat.channels);
    bind(tokens.forumClient).toConstantValue(chat.forum);
    bind(tokens.alertsClient).toConstantValue(chat.client);
  });
  const container: Container = shopWithClient(messengerModule, configuration, store, worker, metrics);
  const routers = [
    chat.routes(conversationOf(container, () => null, bot)),
    payments.router,
    ...paymentRoutes(container, configuration.gateways, webhook),
    healthOf(container, metrics),
  ];
  return [
    () => settingsPart(container, store.database, worker),
    async () => {
      await loadDemoCatalogue(container.get(tokens.stores), configuration.dataDir);
      return httpPart({ ...listening, routers, log: webhook }, webhook);
    },
    () => Promise.resolve({ name: 'payment sandbox', stop: payments.stop }),
    // Ends the pages' connections, for which the server would otherwise wait.
    () => Promise.resolve({ name: 'web chat', stop: chat.stop }),
    () => painterPart(container),
    () => workerPart(container, store.database, worker),
    () => telemetryPart(container, worker),
  ];
};

/** The whole shop in a browser: the real core and adapters between a chat page and a gateway that are both on this machine. */
export const runSandbox = (
  configuration: SandboxConfiguration,
  processContext: ProcessContext,
  listening: Listening,
): Promise<Running> =>
  onStoreWithGoods(
    configuration,
    processContext.loggers.worker,
    (store) => partsOf(configuration, processContext, listening, store),
    // Nobody needs a copy of the key to play goods.
    () => undefined,
  );
