import type { Container } from 'inversify';
import { telegramWebhook } from '../../adapters/http/telegram-webhook.ts';
import type { Configuration, ServerConfiguration } from '../configuration/configuration.ts';
import { healthOf } from './health.ts';
import { httpPart } from './http-part.ts';
import { onStore, onStoreWithGoods } from './on-store.ts';
import type { Part } from './part.ts';
import { paymentRoutes } from './payment-routes.ts';
import { openReach } from './reach.ts';
import type { Running } from './run-parts.ts';
import type { Listening, ProcessContext } from './process-context.ts';
import { pollingPart, webhookOf } from './telegram-part.ts';
import { telemetryPart } from './telemetry-part.ts';
import { webhookAlone, wholeShop } from './whole-shop.ts';
import { settingsPart } from './settings-part.ts';
import { painterPart } from './painter-part.ts';
import { workerPart } from './worker-part.ts';

const paymentServer = (
  container: Container,
  { gateways }: ServerConfiguration,
  { host, port }: Listening,
  { metrics, loggers }: ProcessContext,
  own?: () => readonly string[],
): Promise<Part> => {
  const log = loggers.webhook;
  const routers = [...paymentRoutes(container, gateways, log), healthOf(container, metrics, own)];
  return httpPart({ host, port, routers, log }, log);
};

/** `start`: bot, payment webhook, follow-ups and timers in one process. */
export const runShop = (
  configuration: Configuration,
  processContext: ProcessContext,
  listening: Listening,
): Promise<Running> => {
  const { loggers, metrics } = processContext;
  return onStoreWithGoods(configuration, loggers.worker, (store) => {
    const container = wholeShop(configuration, store, loggers.worker, metrics);
    const reach = openReach();
    return [
      () => settingsPart(container, store.database, loggers.worker),
      () => paymentServer(container, configuration, listening, processContext, reach.reasons),
      () => painterPart(container),
      () => workerPart(container, store.database, loggers.worker),
      () => telemetryPart(container, loggers.worker),
      () => pollingPart(container, store, configuration.messenger, loggers.bot, reach),
    ];
  });
};

/** `bot`: the conversation alone, fetching its updates. */
export const runPollingBot = (
  configuration: Configuration,
  { loggers, metrics }: ProcessContext,
): Promise<Running> =>
  onStoreWithGoods(configuration, loggers.bot, (store) => {
    const container = wholeShop(configuration, store, loggers.bot, metrics);
    return [
      () => settingsPart(container, store.database, loggers.bot),
      () => painterPart(container),
      () => pollingPart(container, store, configuration.messenger, loggers.bot, openReach()),
    ];
  });

/** `bot --webhook`: the conversation alone, listening for Telegram at `url`. */
export const runWebhookBot = (
  configuration: Configuration,
  { loggers, metrics }: ProcessContext,
  url: string,
  { host, port }: Listening,
): Promise<Running> => {
  const log = loggers.bot;
  return onStoreWithGoods(configuration, log, (store) => {
    const container = wholeShop(configuration, store, log, metrics, 'Together');
    const reach = openReach();
    return [
      () => settingsPart(container, store.database, log),
      () => painterPart(container),
      async () => {
        const hook = await webhookOf(container, store, configuration.messenger, log, url, reach);
        const routers = [telegramWebhook({ ...hook, log }), healthOf(container, metrics, reach.reasons)];
        const part = await httpPart({ host, port, routers, log }, log);
        const announced = hook.announce();
        return {
          ...part,
          stop: async () => {
            await announced.stop();
            await part.stop();
          },
        };
      },
    ];
  });
};

/** `server`: the payment webhook alone. */
export const runServer = (
  configuration: ServerConfiguration,
  processContext: ProcessContext,
  listening: Listening,
): Promise<Running> => {
  const log = processContext.loggers.webhook;
  return onStore(configuration, log, (store) => {
    const container = webhookAlone(configuration, store, log, processContext.metrics);
    return [() => paymentServer(container, configuration, listening, processContext)];
  });
};

/** `worker`: follow-ups and timers alone. */
export const runWorker = (configuration: Configuration, processContext: ProcessContext): Promise<Running> => {
  const log = processContext.loggers.worker;
  return onStoreWithGoods(configuration, log, (store) => {
    const container = wholeShop(configuration, store, log, processContext.metrics);
    return [
      () => settingsPart(container, store.database, log),
      () => painterPart(container),
      () => workerPart(container, store.database, log),
      () => telemetryPart(container, log),
    ];
  });
};
