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
import type { Listening, Surroundings } from './surroundings.ts';
import { pollingPart, webhookOf } from './telegram-part.ts';
import { telemetryPart } from './telemetry-part.ts';
import { webhookAlone, wholeShop } from './whole-shop.ts';
import { workerPart } from './worker-part.ts';

const paymentServer = (
  container: Container,
  { gateways }: ServerConfiguration,
  { host, port }: Listening,
  { metrics, diaries }: Surroundings,
  own?: () => readonly string[],
): Promise<Part> => {
  const log = diaries.webhook;
  const routers = [...paymentRoutes(container, gateways, log), healthOf(container, metrics, own)];
  return httpPart({ host, port, routers, log }, log);
};

/** `start`: bot, payment webhook, follow-ups and timers in one process. */
export const runShop = (
  configuration: Configuration,
  surroundings: Surroundings,
  listening: Listening,
): Promise<Running> => {
  const { diaries, metrics } = surroundings;
  return onStoreWithGoods(configuration, diaries.worker, (store) => {
    const container = wholeShop(configuration, store, diaries.worker, metrics);
    const reach = openReach();
    return [
      () => paymentServer(container, configuration, listening, surroundings, reach.reasons),
      () => workerPart(container, store.database, diaries.worker),
      () => telemetryPart(container, diaries.worker),
      () => pollingPart(container, configuration.messenger, diaries.bot, reach),
    ];
  });
};

/** `bot`: the conversation alone, fetching its updates. */
export const runPollingBot = (
  configuration: Configuration,
  { diaries, metrics }: Surroundings,
): Promise<Running> =>
  onStoreWithGoods(configuration, diaries.bot, (store) => {
    const container = wholeShop(configuration, store, diaries.bot, metrics);
    return [() => pollingPart(container, configuration.messenger, diaries.bot, openReach())];
  });

/** `bot --webhook`: the conversation alone, listening for Telegram at `url`. */
export const runWebhookBot = (
  configuration: Configuration,
  { diaries, metrics }: Surroundings,
  url: string,
  { host, port }: Listening,
): Promise<Running> => {
  const log = diaries.bot;
  return onStoreWithGoods(configuration, log, (store) => {
    const container = wholeShop(configuration, store, log, metrics);
    const reach = openReach();
    return [
      async () => {
        const hook = await webhookOf(container, configuration.messenger, log, url, reach);
        const routers = [telegramWebhook({ ...hook, log }), healthOf(container, metrics, reach.reasons)];
        const part = await httpPart({ host, port, routers, log }, log);
        const reconciler = await hook.announce();
        return {
          ...part,
          stop: async () => {
            await reconciler.stop();
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
  return onStoreWithGoods(configuration, log, (store) => {
    const container = wholeShop(configuration, store, log, surroundings.metrics);
    return [() => workerPart(container, store.database, log), () => telemetryPart(container, log)];
  });
};
