import type { Container } from 'inversify';
import { startWorker } from '../../adapters/jobs/worker.ts';
import type { Database } from '../../adapters/postgres/kit/database.ts';
import type { Log } from '../../application/ports/log.ts';
import { tokens } from '../container/tokens.ts';
import type { Part } from './part.ts';

/**
 * So many follow-ups run at the same time: enough that goods do not queue behind what each waits for, and slots that look
 * for jobs at the same time share a statement. What Telegram and the gateway allow is kept elsewhere, whoever asks.
 */
const concurrency = 24;

/** Follow-ups and timers. */
export const workerPart = async (container: Container, { pool }: Database, log: Log): Promise<Part> => {
  const worker = await startWorker({
    pool,
    concurrency,
    log,
    work: container.get(tokens.jobUseCases),
    followUps: container.get(tokens.stores).followUps,
    meter: container.get(tokens.meter),
  });
  log.info('worker is ready');
  return { name: 'worker', stop: worker.stop, underWay: worker.underWay };
};
