import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { Command, ListenOptions } from '../command-line/command.ts';
import {
  readConfiguration,
  readServerConfiguration,
  type Configuration,
  type ServerConfiguration,
} from '../configuration/configuration.ts';
import type { Environment } from '../configuration/environment.ts';
import { modeOf, type Mode } from '../configuration/mode.ts';
import { describeProblems } from '../configuration/problems.ts';
import type { Read } from '../configuration/reading.ts';
import { readSandboxSettings } from '../configuration/sandbox-configuration.ts';
import { Problem } from '../processes/problem.ts';
import type { Running } from '../processes/run-parts.ts';
import { runPollingBot, runServer, runShop, runWebhookBot, runWorker } from '../processes/shop-processes.ts';
import type { Listening, ProcessContext } from '../processes/process-context.ts';
import { everyLogger, oneLogger, type OpenLoggers } from './loggers.ts';

export type Serving = Extract<Command, { tag: 'Start' | 'Bot' | 'Server' | 'Worker' }>;

/** A service with its configuration read and its loggers open. */
export type Prepared = {
  readonly open: OpenLoggers;
  readonly run: (processContext: ProcessContext) => Promise<Running>;
  /** What the person at the terminal is told once it runs, and once it has ended. */
  readonly words: { readonly welcome: string; readonly farewell: string } | null;
};

/** The configuration, or every problem with it at once. */
export const wholeOrProblem = <C>(read: Read<C>): C => {
  if (E.isLeft(read)) throw new Problem(describeProblems(read.left));
  return read.right;
};

const listeningAt = (http: ServerConfiguration['http'], { host, port }: ListenOptions): Listening => ({
  host: O.getOrElse(() => http.host)(host),
  port: O.getOrElse(() => http.port)(port),
});

const prepareBot = (
  configuration: Configuration,
  { updates }: Extract<Serving, { tag: 'Bot' }>,
): Prepared => ({
  open: oneLogger(configuration, 'telegram-bot'),
  run: (processContext) =>
    updates.tag === 'Polling'
      ? runPollingBot(configuration, processContext)
      : runWebhookBot(configuration, processContext, updates.url, updates),
  words: null,
});

const prepareShop = (configuration: Configuration, listening: ListenOptions): Prepared => ({
  open: everyLogger(configuration),
  run: (processContext) => runShop(configuration, processContext, listeningAt(configuration.http, listening)),
  words: null,
});

const prepareServer = (configuration: ServerConfiguration, listening: ListenOptions): Prepared => ({
  open: oneLogger(configuration, 'webhook'),
  run: (processContext) =>
    runServer(configuration, processContext, listeningAt(configuration.http, listening)),
  words: null,
});

const prepareWorker = (configuration: Configuration): Prepared => ({
  open: oneLogger(configuration, 'worker'),
  run: (processContext) => runWorker(configuration, processContext),
  words: null,
});

/** The sandbox's code is fetched only here: a live shop never holds it. */
const prepareSandbox = async (environment: Environment, listening: ListenOptions): Promise<Prepared> => {
  const settings = wholeOrProblem(readSandboxSettings(environment));
  const { openingOf } = await import('../sandbox/opening.ts');
  const { configuration, run, welcome, farewell } = await openingOf(
    settings,
    listeningAt(settings.http, listening),
  );
  // Its terminal is for the person who tries the shop: of the log, what went wrong alone.
  return { open: everyLogger(configuration, 'WARNING'), run, words: { welcome, farewell } };
};

const modeOrProblem = (environment: Environment, sandboxAsked: boolean): Mode => {
  const mode = modeOf(environment, sandboxAsked);
  if (E.isLeft(mode)) throw new Problem(mode.left);
  return mode.right;
};

/** Reads what a service needs. Throws a `Problem` for what a person can mend. */
export const prepare = async (service: Serving, environment: Environment): Promise<Prepared> => {
  const live = () => wholeOrProblem(readConfiguration(environment));
  switch (service.tag) {
    case 'Start':
      return modeOrProblem(environment, service.sandbox) === 'Live'
        ? prepareShop(live(), service.listening)
        : prepareSandbox(environment, service.listening);
    case 'Bot':
      return prepareBot(live(), service);
    case 'Server':
      return prepareServer(wholeOrProblem(readServerConfiguration(environment)), service.listening);
    case 'Worker':
      return prepareWorker(live());
  }
};
