import { createMemoryStore } from '../../../adapters/memory/store.ts';
import { machineClock } from '../../support/fakes/machine-clock.ts';
import { memorySpamStates, sharedSpamStates } from '../../../adapters/system/spam-states.ts';
import { spamStatesContract } from '../../contracts/spam-states.contract.ts';

spamStatesContract('in memory', memorySpamStates);
spamStatesContract('of one process among several', (capacity) => {
  const { spamSightings: sightings } = createMemoryStore({ clock: machineClock });
  return sharedSpamStates(capacity, { sightings, clock: machineClock, process: 'bot' });
});
