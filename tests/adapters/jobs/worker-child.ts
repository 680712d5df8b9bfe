// A worker as a process of its own: `node --import tsx worker-child.ts <database url> <run|hang>`.
// Says `ready`, then `runs <order>` for each delivery; one that hangs never ends it. Stops when told anything.
import * as E from 'fp-ts/lib/Either.js';
import { startWorker } from '../../../adapters/jobs/worker.ts';
import { openDatabase } from '../../../adapters/postgres/kit/database.ts';
import { postgresFollowUps } from '../../../adapters/postgres/jobs/follow-ups.ts';
import { aDeliveredOrder } from '../../support/builders/orders.ts';
import { recordingTelemetry } from './recording-telemetry.ts';
import { recordedWork } from './work-recorder.ts';

const [url = '', manner = 'run'] = process.argv.slice(2);

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const { log, meter } = recordingTelemetry();
const database = openDatabase({ url, poolSize: 6, log });
const never = new Promise<never>(() => undefined);
const { work } = recordedWork({
  deliverOrder: (id) => () => {
    say(`runs ${id}`);
    return manner === 'hang' ? never : Promise.resolve(E.right(aDeliveredOrder({ id })));
  },
});
const worker = await startWorker({
  pool: database.pool,
  work,
  followUps: postgresFollowUps(database.run),
  log,
  meter,
  concurrency: 4,
});
say('ready');
process.stdin.once('data', () => {
  void worker
    .stop()
    .then(() => database.close())
    .then(() => process.exit(0));
});
