import { parentPort } from 'node:worker_threads';
import { plantedMistakes } from '../planted/all.ts';
import { firstToShow, type Search } from './first-to-show.ts';

/** Lives through shop after shop until its mistake shows. A mutant is in the source of this very file. */
parentPort?.on('message', (search: Search) => {
  const mistake = plantedMistakes.find(({ name }) => name === search.name);
  if (mistake === undefined) throw new Error(`no mistake is called ${search.name}`);
  void firstToShow(mistake, search).then((outcome) => {
    parentPort?.postMessage(outcome);
  });
});
