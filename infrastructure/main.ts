import { performance } from 'node:perf_hooks';
import * as E from 'fp-ts/lib/Either.js';
import { describeProblems } from './configuration/problems.ts';
import { readConfiguration } from './configuration/configuration.ts';
import { readEnvironment } from './configuration/environment.ts';
import { secretValues } from './configuration/secret-values.ts';
import { openLog } from './logging/open-log.ts';
import { processTerminal } from './logging/terminal.ts';
import { createMetrics } from './metrics/metrics.ts';
import { runShop } from './processes/shop-processes.ts';

const environment = readEnvironment(process.cwd(), process.env);
if (E.isLeft(environment)) {
  console.error(environment.left);
  process.exit(1);
}
const configuration = readConfiguration(environment.right);
if (E.isLeft(configuration)) {
  console.error(describeProblems(configuration.left));
  process.exit(1);
}
const c = configuration.right;
const settings = {
  timeZone: c.store.timezone,
  level: c.logLevel,
  secrets: secretValues(c),
  terminal: processTerminal(),
  now: Date.now,
};
const logs = {
  bot: openLog('telegram-bot', c.logDir, settings),
  webhook: openLog('webhook', c.logDir, settings),
  worker: openLog('worker', c.logDir, settings),
};
const running = await runShop(c, {
  diaries: { bot: logs.bot.log, webhook: logs.webhook.log, worker: logs.worker.log },
  metrics: createMetrics(),
});
logs.worker.log.info('ready', { ms: Math.round(performance.now()), rss: process.memoryUsage().rss });
for (const s of ['SIGTERM', 'SIGINT'] as const)
  process.once(s, () => void running.stop().then(() => process.exit(0)));
