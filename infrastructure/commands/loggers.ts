import type { Log } from '../../application/ports/log.ts';
import type { BaseConfiguration, StoreConfiguration } from '../configuration/configuration.ts';
import { secretValues, type AnyConfiguration } from '../configuration/secret-values.ts';
import type { LogLevel } from '../configuration/values.ts';
import { openLog, terminalLog, type LogName, type LogSettings, type OpenLog } from '../logging/open-log.ts';
import { processTerminal } from '../logging/terminal.ts';
import type { Loggers } from '../processes/process-context.ts';

type Read = AnyConfiguration & BaseConfiguration & { readonly store?: StoreConfiguration };

const settingsOf = (configuration: Read): LogSettings => ({
  timeZone: configuration.store?.timezone ?? 'Asia/Jakarta',
  level: configuration.logLevel,
  secrets: secretValues(configuration),
  terminal: processTerminal(),
  now: Date.now,
});

export type OpenLoggers = { readonly loggers: Loggers; readonly close: () => void };

const closing =
  (...open: readonly OpenLog[]) =>
  (): void => {
    open.forEach(({ close }) => {
      close();
    });
  };

/** A logger for each service, for the process that is all of them. */
export const everyLogger = (
  configuration: Read,
  shownFrom: LogLevel = configuration.logLevel,
): OpenLoggers => {
  const settings = { ...settingsOf(configuration), shownFrom };
  const open = (name: LogName): OpenLog => openLog(name, configuration.logDir, settings);
  const [bot, webhook, worker] = [open('telegram-bot'), open('webhook'), open('worker')];
  return {
    loggers: { bot: bot.log, webhook: webhook.log, worker: worker.log },
    close: closing(bot, webhook, worker),
  };
};

/** The one logger of a process that is one service. */
export const oneLogger = (configuration: Read, name: LogName): OpenLoggers => {
  const open = openLog(name, configuration.logDir, settingsOf(configuration));
  const { log } = open;
  return { loggers: { bot: log, webhook: log, worker: log }, close: closing(open) };
};

/** Warnings of a command that ends by itself go to the terminal, beside what it prints. */
export const commandLog = (configuration: Read): Log =>
  terminalLog('shop', { ...settingsOf(configuration), level: 'WARNING' });
