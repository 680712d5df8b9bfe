import { expect } from 'chai';
import fc from 'fast-check';
import { openKeyedQueue } from '../../../../adapters/chat/core/keyed-queue.ts';

const gate = () => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
};

describe('Lanes', () => {
  it('take the work of a lane in its order, one at a time', async () => {
    const lanes = openKeyedQueue();
    const events: string[] = [];
    const work = (name: string) => async () => {
      events.push(`${name} begins`);
      await Promise.resolve();
      events.push(`${name} ends`);
    };
    await Promise.all([lanes.run(1, work('a')), lanes.run(1, work('b')), lanes.run(1, work('c'))]);
    expect(events).to.deep.equal(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('do not wait for each other', async () => {
    const lanes = openKeyedQueue();
    const { open, opened } = gate();
    const slow = lanes.run(1, () => opened);
    await lanes.run(2, () => Promise.resolve());
    open();
    await slow;
  });

  it('go on after work that failed, and tell only its bringer', async () => {
    const lanes = openKeyedQueue();
    const failing = lanes.run(1, () => Promise.reject(new Error('bug')));
    const after = lanes.run(1, () => Promise.resolve());
    expect(await failing.catch((cause: unknown) => String(cause))).to.equal('Error: bug');
    await after;
    await lanes.idle();
  });

  it('are idle when everything is done, that which came meanwhile too', async () => {
    const lanes = openKeyedQueue();
    const done: number[] = [];
    const late = lanes.run(1, async () => {
      void lanes.run(2, async () => {
        await Promise.resolve();
        done.push(2);
      });
      done.push(1);
    });
    await lanes.idle();
    await late;
    expect(done).to.deep.equal([1, 2]);
    await openKeyedQueue().idle();
  });

  it('keep the order of every lane whatever comes and however long it takes', async () => {
    const task = fc.record({ lane: fc.nat(3), turns: fc.nat(5), fails: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(task, { maxLength: 30 }), async (tasks) => {
        const lanes = openKeyedQueue();
        const ended: number[] = [];
        const runs = tasks.map(({ lane, turns, fails }, n) =>
          lanes.run(lane, async () => {
            for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
            ended.push(n);
            if (fails) throw new Error('bug');
          }),
        );
        await Promise.allSettled(runs);
        for (const lane of [0, 1, 2, 3]) {
          const inLane = ended.filter((n) => tasks[n]?.lane === lane);
          expect(inLane).to.deep.equal([...inLane].sort((a, b) => a - b));
        }
        expect(ended).to.have.lengthOf(tasks.length);
      }),
    );
  });
});
