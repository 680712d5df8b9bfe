import { expect } from 'chai';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { archiveOrders } from '../../../application/books/archive-orders.ts';
import type { ArchiveStep } from '../../../application/ports/order-archive.ts';
import type { Violation } from '../../../application/ports/books.ts';
import { after, hours, instant } from '../../../domain/instant.ts';
import { noon } from '../../support/builders/moments.ts';
import { answerOf } from '../../support/either.ts';

/** A shop of so many orders that may be archived; the step that is asked for is noted. */
const shop = (
  orders: number,
  violations: readonly Violation[] = [],
  archiveAfter: number | null = hours(24),
) => {
  const steps: ArchiveStep[] = [];
  let left = orders;
  const run = archiveOrders({
    clock: { now: () => noon },
    policy: () => ({ archiveAfter }),
    books: { violations: () => TE.right(violations) },
    orderArchive: {
      move: (step) => {
        steps.push(step);
        const moved = Math.min(left, step.most);
        left -= moved;
        return TE.right({ moved, placedUntil: moved === 0 ? null : instant(steps.length) });
      },
    },
  });
  return { run, steps };
};

describe('Archiving orders', () => {
  it('goes on in small steps, each where the last one came to, until none is left', async () => {
    const { run, steps } = shop(1_200);
    expect(await answerOf(run())).to.deep.equal({ moved: 1_200, isHeldBack: false });
    expect(steps.map(({ placedFrom }) => placedFrom)).to.deep.equal([0, 1, 2, 3]);
    expect(steps.every(({ finishedBefore }) => finishedBefore === after(noon, -hours(24)))).to.equal(true);
  });

  it('ends for the night after so many', async () => {
    expect((await answerOf(shop(60_000).run())).moved).to.equal(50_000);
  });

  it('moves nothing while the books break a promise', async () => {
    const { run, steps } = shop(5, [{ invariant: 'I2', subject: 'order', detail: 'x' }]);
    expect(await answerOf(run())).to.deep.equal({ moved: 0, isHeldBack: true });
    expect(steps).to.deep.equal([]);
  });

  it('moves nothing where the owner keeps all orders', async () => {
    const { run, steps } = shop(5, [], null);
    expect(await answerOf(run())).to.deep.equal({ moved: 0, isHeldBack: false });
    expect(steps).to.deep.equal([]);
  });
});
