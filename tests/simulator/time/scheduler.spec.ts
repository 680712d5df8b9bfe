import { expect } from 'chai';
import { instant } from '../../../domain/instant.ts';
import { openScheduler } from './scheduler.ts';
import { openTimeline } from './timeline.ts';

const openTime = () => {
  const timeline = openTimeline(instant(0));
  return { timeline, ...openScheduler(timeline) };
};

/** Comes to its end only after so many turns of others. */
const thinkHard = async (): Promise<void> => {
  for (let hops = 0; hops < 50; hops += 1) await Promise.resolve();
};

describe('Simulated time', () => {
  it('lets everybody who was woken come to rest before the next thing happens', async () => {
    const { sleep, later, run } = openTime();
    const said: string[] = [];
    const live = async (name: string, hops: () => Promise<void>): Promise<void> => {
      await sleep(5);
      await hops();
      said.push(name);
    };
    void live('slow', thinkHard);
    void live('quick', () => Promise.resolve());
    later(5, () => void thinkHard().then(() => said.push('woken by something')));
    later(6, () => said.push('next'));
    await run(() => true);
    expect(said).to.deep.equal(['slow', 'quick', 'woken by something', 'next']);
  });

  it('does so from its first moment, also where an event began it', async () => {
    const said = await new Promise<readonly string[]>((resolve) => {
      setImmediate(() => {
        const { later, run } = openTime();
        const order: string[] = [];
        void thinkHard().then(() => order.push('came to rest'));
        later(0, () => order.push('first thing'));
        void run(() => true).then(() => {
          resolve(order);
        });
      });
    });
    expect(said).to.deep.equal(['came to rest', 'first thing']);
  });

  it('passes only when something happens, and stops where it is told to', async () => {
    const { timeline, later, run } = openTime();
    const at: number[] = [];
    const tick = (): void => {
      at.push(timeline.now());
      later(1_000, tick);
    };
    later(500, tick);
    await run(() => at.length < 3);
    expect(at).to.deep.equal([500, 1_500, 2_500]);
  });

  it('ends when nothing comes any more', async () => {
    const { timeline, sleep, run } = openTime();
    void sleep(10);
    await run(() => true);
    expect(timeline.now()).to.equal(10);
  });
});
