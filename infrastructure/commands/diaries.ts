import type { Log } from '../../application/ports/log.ts';
import type { BaseConfiguration, StoreConfiguration } from '../configuration/configuration.ts';
import { secretValues, type AnyConfiguration } from '../configuration/secret-values.ts';
import type { LogLevel } from '../configuration/values.ts';
import { openLog, terminalLog, type LogName, type LogSettings, type OpenLog } from '../logging/open-log.ts';
import { processTerminal } from '../logging/terminal.ts';
import type { Diaries } from '../processes/surroundings.ts';

type Read = AnyConfiguration & BaseConfiguration & { readonly store?: StoreConfiguration };

const settingsOf = (configuration: Read): LogSettings => ({
  timeZone: configuration.store?.timezone ?? 'Asia/Jakarta',
  level: configuration.logLevel,
  secrets: secretValues(configuration),
  terminal: processTerminal(),
  now: Date.now,
});

export type OpenDiaries = { readonly diaries: Diaries; readonly close: () => void };

const closing =
  (...open: readonly OpenLog[]) =>
  (): void => {
    open.forEach(({ close }) => {
      close();
    });
  };

/** A diary for each service, for the process that is all of them. */
export const everyDiary = (
  configuration: Read,
  shownFrom: LogLevel = configuration.logLevel,
): OpenDiaries => {
  const settings = { ...settingsOf(configuration), shownFrom };
  const open = (name: LogName): OpenLog => openLog(name, configuration.logDir, settings);
  const [bot, webhook, worker] = [open('telegram-bot'), open('webhook'), open('worker')];
  return {
    diaries: { bot: bot.log, webhook: webhook.log, worker: worker.log },
    close: closing(bot, webhook, worker),
  };
};

/** The one diary of a process that is one service. */
export const oneDiary = (configuration: Read, name: LogName): OpenDiaries => {
  const open = openLog(name, configuration.logDir, settingsOf(configuration));
  const { log } = open;
  return { diaries: { bot: log, webhook: log, worker: log }, close: closing(open) };
};

/** Warnings of a command that ends by itself go to the terminal, beside what it prints. */
export const commandLog = (configuration: Read): Log =>
  terminalLog('shop', { ...settingsOf(configuration), level: 'WARNING' });
