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

describe('A keyed queue', () => {
  it('does the work of one key in its order, one at a time', async () => {
    const queue = openKeyedQueue();
    const events: string[] = [];
    const work = (name: string) => async () => {
      events.push(`${name} begins`);
      await Promise.resolve();
      events.push(`${name} ends`);
    };
    await Promise.all([queue.run(1, work('a')), queue.run(1, work('b')), queue.run(1, work('c'))]);
    expect(events).to.deep.equal(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('lets no key wait for another', async () => {
    const queue = openKeyedQueue();
    const { open, opened } = gate();
    const slow = queue.run(1, () => opened);
    await queue.run(2, () => Promise.resolve());
    open();
    await slow;
  });

  it('goes on after work that failed, and tell only its bringer', async () => {
    const queue = openKeyedQueue();
    const failing = queue.run(1, () => Promise.reject(new Error('bug')));
    const after = queue.run(1, () => Promise.resolve());
    expect(await failing.catch((cause: unknown) => String(cause))).to.equal('Error: bug');
    await after;
    await queue.idle();
  });

  it('is idle when everything is done, that which came meanwhile too', async () => {
    const queue = openKeyedQueue();
    const done: number[] = [];
    const late = queue.run(1, async () => {
      void queue.run(2, async () => {
        await Promise.resolve();
        done.push(2);
      });
      done.push(1);
    });
    await queue.idle();
    await late;
    expect(done).to.deep.equal([1, 2]);
    await openKeyedQueue().idle();
  });

  it('keeps the order of every key whatever comes and however long it takes', async () => {
    const task = fc.record({ key: fc.nat(3), turns: fc.nat(5), fails: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(task, { maxLength: 30 }), async (tasks) => {
        const queue = openKeyedQueue();
        const ended: number[] = [];
        const runs = tasks.map(({ key, turns, fails }, n) =>
          queue.run(key, async () => {
            for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
            ended.push(n);
            if (fails) throw new Error('bug');
          }),
        );
        await Promise.allSettled(runs);
        for (const key of [0, 1, 2, 3]) {
          const withKey = ended.filter((n) => tasks[n]?.key === key);
          expect(withKey).to.deep.equal([...withKey].sort((a, b) => a - b));
        }
        expect(ended).to.have.lengthOf(tasks.length);
      }),
    );
  });
});
