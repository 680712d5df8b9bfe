import { parentPort } from 'node:worker_threads';
import { simulate, type Settings } from './simulate.ts';

/** Runs the seeds that it is handed, one after the other. */
parentPort?.on('message', (settings: Settings) => {
  void simulate(settings).then((outcome) => {
    parentPort?.postMessage(outcome);
  });
});
