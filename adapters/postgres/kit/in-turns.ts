import { setImmediate as turn } from 'node:timers/promises';

/** So many goods are sealed or opened before others get their turn in this process: some three milliseconds. */
const atOnce = 100;

/** Does the same to all of them, in their order; whatever else the process has to do comes in between. */
export const inTurns = async <A, B>(
  items: readonly A[],
  act: (item: A) => B | Promise<B>,
): Promise<readonly B[]> => {
  const done: B[] = [];
  for (const [at, item] of items.entries()) {
    if (at > 0 && at % atOnce === 0) await turn();
    done.push(await act(item));
  }
  return done;
};
