import { createMemoryStore } from '../../../adapters/memory/store.ts';
import { systemClock } from '../../../adapters/memory/system-clock.ts';
import { memorySpamStates, sharedSpamStates } from '../../../adapters/system/spam-states.ts';
import { spamStatesContract } from '../../contracts/spam-states.contract.ts';

spamStatesContract('in memory', memorySpamStates);
spamStatesContract('of one process among several', (capacity) => {
  const { spamSightings: sightings } = createMemoryStore({ clock: systemClock });
  return sharedSpamStates(capacity, { sightings, clock: systemClock, process: 'bot' });
});
