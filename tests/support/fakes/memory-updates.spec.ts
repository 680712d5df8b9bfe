import { updatesContract } from '../../contracts/updates-under-way.contract.ts';
import { memoryUpdates } from './memory-updates.ts';

updatesContract('in memory', () => {
  let now = 0;
  const { open } = memoryUpdates(1_000, () => now);
  return Promise.resolve({
    open,
    waitOutHold: () => {
      now += 1_001;
      return Promise.resolve();
    },
  });
});
