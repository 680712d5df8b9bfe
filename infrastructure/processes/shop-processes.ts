import * as O from 'fp-ts/lib/Option.js';
import type { Container } from 'inversify';
import { paymentWebhook } from '../../adapters/http/payment-webhook.ts';
import { telegramWebhook } from '../../adapters/http/telegram-webhook.ts';
import { decodeNotice } from '../../adapters/pakasir/notice.ts';
import { takeFigures } from '../../application/telemetry/take-figures.ts';
import type { Log } from '../../application/ports/log.ts';
import type { Configuration, ServerConfiguration } from '../configuration/configuration.ts';
import { reveal } from '../configuration/secret.ts';
import { chatModule } from '../container/chat-module.ts';
import { coreModule } from '../container/core-module.ts';
import { createContainer } from '../container/create-container.ts';
import { noticeModule } from '../container/notice-module.ts';
import { pakasirModule } from '../container/pakasir-module.ts';
import { shopModule } from '../container/shop-module.ts';
import { storeModule } from '../container/store-module.ts';
import { telegramModule } from '../container/telegram-module.ts';
import { tokens } from '../container/tokens.ts';
import { workModule } from '../container/work-module.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { startTelemetryTracker } from '../telemetry/telemetry-tracker.ts';
import { healthOf } from './health.ts';
import { httpPart } from './http-part.ts';
import { openStore, type Store } from './open-store.ts';
import type { Part } from './part.ts';
import { runParts, type Running, type StartPart } from './run-parts.ts';
import { pollingPart, webhookOf } from './telegram-part.ts';
import { workerPart } from './worker-part.ts';

/** The diaries of a process, by service; one that runs alone has the same for all. */
export type Diaries = { readonly bot: Log; readonly webhook: Log; readonly worker: Log };

/** Where a process runs: what it writes to and what it is measured by. */
export type Surroundings = { readonly diaries: Diaries; readonly metrics: Metrics };

/** An address to listen on. */
export type Listening = { readonly host: string; readonly port: number };

/** The modules of the whole shop: what `start`, `bot` and `worker` are made of. */
export const wholeShop = (
  configuration: Configuration,
  { database }: Store,
  log: Log,
  { meter }: Metrics,
): Container =>
  createContainer(
    coreModule(configuration, { log, meter }),
    storeModule(database),
    pakasirModule(configuration),
    telegramModule(configuration),
    chatModule(configuration),
    shopModule,
    workModule,
    noticeModule,
  );

/** The modules of the payment webhook alone: it speaks to no messenger. */
export const webhookAlone = (
  configuration: ServerConfiguration,
  { database }: Store,
  log: Log,
  { meter }: Metrics,
): Container =>
  createContainer(
    coreModule(configuration, { log, meter }),
    storeModule(database),
    pakasirModule(configuration),
    noticeModule,
  );

const paymentRoutes = (container: Container, { pakasir }: ServerConfiguration, log: Log) => {
  const secret = O.isSome(pakasir.webhookSecret) ? reveal(pakasir.webhookSecret.value) : null;
  if (secret === null) {
    log.warn(
      'PAKASIR_WEBHOOK_SECRET is not set: notices are verified with the gateway, but anybody may send them',
    );
  }
  return paymentWebhook({
    secret,
    decode: decodeNotice,
    receive: container.get(tokens.receiveNotice),
    meter: container.get(tokens.meter),
    log,
  });
};

const paymentServer = (
  container: Container,
  configuration: ServerConfiguration,
  { host, port }: Listening,
  { metrics, diaries }: Surroundings,
): Promise<Part> => {
  const log = diaries.webhook;
  const routers = [paymentRoutes(container, configuration, log), healthOf(container, metrics)];
  return httpPart({ host, port, routers, log }, log);
};

const telemetryPart = async (container: Container, log: Log): Promise<Part> => {
  const take = takeFigures({
    figures: container.get(tokens.figures),
    calendar: container.get(tokens.calendar),
    clock: container.get(tokens.clock),
  });
  const tracker = await startTelemetryTracker({ takeFigures: take, log });
  return { name: 'telemetry', stop: tracker.stop };
};

const storePart = ({ close }: Store): Part => ({ name: 'database', stop: close });

/** Opens the store and runs what is built on it; the store is the last to close. */
const onStore = async (
  configuration: ServerConfiguration,
  log: Log,
  build: (store: Store) => readonly StartPart[],
): Promise<Running> => {
  const store = await openStore(configuration, 'shop', log);
  return runParts([() => Promise.resolve(storePart(store)), ...build(store)], log);
};

/** `start`: bot, payment webhook, follow-ups and timers in one process. */
export const runShop = (
  configuration: Configuration,
  surroundings: Surroundings,
  listening: Listening,
): Promise<Running> => {
  const { diaries, metrics } = surroundings;
  return onStore(configuration, diaries.worker, (store) => {
    const container = wholeShop(configuration, store, diaries.worker, metrics);
    return [
      () => paymentServer(container, configuration, listening, surroundings),
      () => workerPart(container, store.database, diaries.worker),
      () => telemetryPart(container, diaries.worker),
      () => pollingPart(container, configuration, diaries.bot),
    ];
  });
};

/** `bot`: the conversation alone, fetching its updates. */
export const runPollingBot = (
  configuration: Configuration,
  { diaries, metrics }: Surroundings,
): Promise<Running> =>
  onStore(configuration, diaries.bot, (store) => {
    const container = wholeShop(configuration, store, diaries.bot, metrics);
    return [() => pollingPart(container, configuration, diaries.bot)];
  });

/** `bot --webhook`: the conversation alone, listening for Telegram at `url`. */
export const runWebhookBot = (
  configuration: Configuration,
  { diaries, metrics }: Surroundings,
  url: string,
  { host, port }: Listening,
): Promise<Running> => {
  const log = diaries.bot;
  return onStore(configuration, log, (store) => {
    const container = wholeShop(configuration, store, log, metrics);
    return [
      async () => {
        const hook = await webhookOf(container, configuration, log, url);
        const routers = [telegramWebhook({ ...hook, log }), healthOf(container, metrics)];
        const part = await httpPart({ host, port, routers, log }, log);
        await hook.announce();
        return part;
      },
    ];
  });
};

/** `server`: the payment webhook alone. */
export const runServer = (
  configuration: ServerConfiguration,
  surroundings: Surroundings,
  listening: Listening,
): Promise<Running> => {
  const log = surroundings.diaries.webhook;
  return onStore(configuration, log, (store) => {
    const container = webhookAlone(configuration, store, log, surroundings.metrics);
    return [() => paymentServer(container, configuration, listening, surroundings)];
  });
};

/** `worker`: follow-ups and timers alone. */
export const runWorker = (configuration: Configuration, surroundings: Surroundings): Promise<Running> => {
  const log = surroundings.diaries.worker;
  return onStore(configuration, log, (store) => {
    const container = wholeShop(configuration, store, log, surroundings.metrics);
    return [() => workerPart(container, store.database, log), () => telemetryPart(container, log)];
  });
};
