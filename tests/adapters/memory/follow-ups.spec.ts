import { expect } from 'chai';
import { createMemoryStore } from '../../../adapters/memory/store.ts';
import type { FollowUp } from '../../../domain/follow-ups/follow-up.ts';
import { seconds } from '../../../domain/instant.ts';
import { orderId } from '../../../domain/order/order.ts';
import { followUpsContract } from '../../contracts/follow-ups.contract.ts';
import { answerOf } from '../../support/either.ts';
import { minutesPastNoon, noon } from '../../support/builders/moments.ts';
import { settableClock } from '../../support/fakes/settable-clock.ts';
import { openMemory } from './memory-under-test.ts';

followUpsContract('in memory', openMemory);

const deliver: FollowUp = { tag: 'DeliverGoods', order: orderId('tg7001-00000001') };
const expireAt = (minute: number): FollowUp => ({
  tag: 'ExpireOrder',
  order: orderId('tg7001-00000001'),
  at: minutesPastNoon(minute),
});

describe('The queue of follow-ups in memory', () => {
  const opened = async (...followUps: readonly FollowUp[]) => {
    const clock = settableClock(noon);
    const store = createMemoryStore({ clock });
    await answerOf(store.followUps.add(followUps));
    return { ...store, clock };
  };

  it('has a follow-up due at its own moment, and one without at once', async () => {
    const { queue } = await opened(expireAt(15), deliver);
    const due = (minute: number) => queue.due(minutesPastNoon(minute)).map(({ followUp }) => followUp);
    expect(due(-1)).to.deep.equal([]);
    expect(due(0)).to.deep.equal([deliver]);
    expect(due(14)).to.deep.equal([deliver]);
    expect(due(15)).to.deep.equal([deliver, expireAt(15)]);
  });

  it('shows those added last at the end, also when they took the place of others', async () => {
    const { queue, followUps } = await opened(expireAt(1), deliver);
    await answerOf(followUps.add([expireAt(2)]));
    expect(queue.pending()).to.deep.equal([deliver, expireAt(2)]);
  });

  it('says when the next one wants to run', async () => {
    const { queue, clock, followUps } = await opened();
    expect(queue.nextAt()).to.equal(null);
    clock.advance(seconds(7));
    await answerOf(followUps.add([expireAt(15), deliver]));
    expect(queue.nextAt()).to.equal(noon + 7_000);
  });

  it('keeps one that is due until it is done', async () => {
    const { queue } = await opened(deliver);
    const [first] = queue.due(noon);
    expect(queue.due(noon)).to.deep.equal([first]);
    if (first !== undefined) queue.done(first);
    expect(queue.pending()).to.deep.equal([]);
  });

  it('keeps one that took the place of another while that ran', async () => {
    const { queue, followUps } = await opened(expireAt(1));
    const [first] = queue.due(minutesPastNoon(1));
    await answerOf(followUps.add([expireAt(2)]));
    if (first !== undefined) queue.done(first);
    expect(queue.pending()).to.deep.equal([expireAt(2)]);
  });

  it('gives out those that are due, soonest first, and has them no longer', async () => {
    const { queue } = await opened(expireAt(15), deliver);
    expect(queue.take(minutesPastNoon(14))).to.deep.equal([deliver]);
    expect(queue.take(minutesPastNoon(14))).to.deep.equal([]);
    expect(queue.pending()).to.deep.equal([expireAt(15)]);
  });

  it('has one that was put off wait for its new moment', async () => {
    const { queue } = await opened(deliver);
    const [first] = queue.due(noon);
    const later = queue.postpone(first!, minutesPastNoon(2));
    expect([queue.due(minutesPastNoon(1)), queue.due(minutesPastNoon(2))]).to.deep.equal([[], [later]]);
    queue.done(first!);
    expect(queue.pending()).to.deep.equal([deliver]);
  });

  it('puts off neither what is done nor what another took the place of', async () => {
    const { queue, followUps } = await opened(expireAt(1), deliver);
    const [first, second] = queue.due(minutesPastNoon(1));
    await answerOf(followUps.add([expireAt(2)]));
    queue.done(first!);
    expect([first!, second!].map((one) => queue.postpone(one, minutesPastNoon(9)))).to.deep.equal([
      null,
      null,
    ]);
    expect(queue.pending()).to.deep.equal([expireAt(2)]);
  });
});
