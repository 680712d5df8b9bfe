import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { Log } from '../../application/ports/log.ts';
import type { Command, ListenOptions } from '../command-line/command.ts';
import {
  readConfiguration,
  readServerConfiguration,
  type Configuration,
  type ServerConfiguration,
} from '../configuration/configuration.ts';
import type { Environment } from '../configuration/environment.ts';
import { describeProblems, type ConfigurationProblem } from '../configuration/problems.ts';
import { createMetrics } from '../metrics/metrics.ts';
import { Problem } from '../processes/problem.ts';
import type { Running } from '../processes/run-parts.ts';
import { runPollingBot, runServer, runShop, runWebhookBot, runWorker } from '../processes/shop-processes.ts';
import type { Listening, Surroundings } from '../processes/surroundings.ts';
import { everyDiary, oneDiary, type OpenDiaries } from './diaries.ts';
import { untilStopped } from './until-stopped.ts';

export type Serving = Extract<Command, { tag: 'Start' | 'Bot' | 'Server' | 'Worker' }>;

/** The configuration, or every problem with it at once. */
export const wholeOrProblem = <C>(read: E.Either<readonly ConfigurationProblem[], C>): C => {
  if (E.isLeft(read)) throw new Problem(describeProblems(read.left));
  return read.right;
};

const listeningAt = ({ http }: ServerConfiguration, { host, port }: ListenOptions): Listening => ({
  host: O.getOrElse(() => http.host)(host),
  port: O.getOrElse(() => http.port)(port),
});

type Prepared = {
  readonly open: OpenDiaries;
  readonly run: (surroundings: Surroundings) => Promise<Running>;
};

const prepareBot = (
  configuration: Configuration,
  { updates }: Extract<Serving, { tag: 'Bot' }>,
): Prepared => ({
  open: oneDiary(configuration, 'telegram-bot'),
  run: (surroundings) =>
    updates.tag === 'Polling'
      ? runPollingBot(configuration, surroundings)
      : runWebhookBot(configuration, surroundings, updates.url, updates),
});

const prepare = (service: Serving, environment: Environment): Prepared => {
  if (service.tag === 'Server') {
    const configuration = wholeOrProblem(readServerConfiguration(environment));
    return {
      open: oneDiary(configuration, 'webhook'),
      run: (surroundings) =>
        runServer(configuration, surroundings, listeningAt(configuration, service.listening)),
    };
  }
  const configuration = wholeOrProblem(readConfiguration(environment));
  switch (service.tag) {
    case 'Start':
      return {
        open: everyDiary(configuration),
        run: (surroundings) =>
          runShop(configuration, surroundings, listeningAt(configuration, service.listening)),
      };
    case 'Bot':
      return prepareBot(configuration, service);
    case 'Worker':
      return {
        open: oneDiary(configuration, 'worker'),
        run: (surroundings) => runWorker(configuration, surroundings),
      };
  }
};

/** A bug that nobody caught: it is noted and the process ends. Everything that counts is committed, so a restart goes on from there. */
const dieLoudly = (log: Log): void => {
  process.on('uncaughtException', (cause) => {
    log.error('a bug stopped the process', { cause });
    process.exit(1);
  });
};

/** Runs a service until it is told to stop; then it finishes what it began. */
export const serve = async (service: Serving, environment: Environment): Promise<void> => {
  const { open, run } = prepare(service, environment);
  const { diaries, close } = open;
  dieLoudly(diaries.worker);
  try {
    const stopped = untilStopped();
    const running = await run({ diaries, metrics: createMetrics() });
    diaries.worker.info(`${service.tag.toLowerCase()} is ready, stop it with Ctrl-C`);
    await stopped;
    diaries.worker.info('stopping: finishing what was begun');
    await running.stop();
    diaries.worker.info('stopped');
  } finally {
    close();
  }
};
