import type { Violation } from '../support/books/snapshot.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Snapshot } from './snapshot.ts';
import { violationsIn } from './checks.ts';

export type Settled = { readonly snapshot: Snapshot; readonly violations: readonly Violation[] };

const lookEvery = 500;

/**
 * Looks until no promise is broken any more: what is under way is no violation. What is still broken after
 * `patience` milliseconds is one.
 */
export const settle = async (look: () => Promise<Snapshot>, patience: number): Promise<Settled> => {
  for (const end = performance.now() + patience; ; await sleep(lookEvery)) {
    const snapshot = await look().catch((cause: unknown) => ({ cause }));
    const isOver = performance.now() > end;
    if ('cause' in snapshot) {
      if (isOver) throw new Error('the books cannot be read', { cause: snapshot.cause });
      continue;
    }
    const violations = violationsIn(snapshot);
    if (violations.length === 0 || isOver) return { snapshot, violations };
  }
};
