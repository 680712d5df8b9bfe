import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { rateLimiter } from '../../../adapters/pakasir/rate-limiter.ts';

const MINUTE = 60_000;

describe('The rate limiter', () => {
  it('gives turns at once while they keep the rate, and is busy then', async () => {
    const turns = rateLimiter({ calls: 2, withinMs: MINUTE }, 10);
    expect([turns.idle(), await turns.turn(), turns.idle(), await turns.turn(), turns.idle()]).to.deep.equal([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('gives no turn while it pauses, even when a shorter pause follows', () => {
    const turns = rateLimiter({ calls: 2, withinMs: 0 }, 10);
    turns.pause(MINUTE);
    turns.pause(0);
    expect(turns.idle()).to.equal(false);
  });

  it('gives turns in the order they were asked for, after the pause', async () => {
    const turns = rateLimiter({ calls: 1, withinMs: 0 }, 10);
    const seen: string[] = [];
    turns.pause(200);
    const asked = ['first', 'second'].map(async (name) => {
      await turns.turn();
      seen.push(name);
    });
    await sleep(1);
    seen.push('before');
    await Promise.all(asked);
    expect(seen).to.deep.equal(['before', 'first', 'second']);
  });

  it('lets no more wait than it may', async () => {
    const turns = rateLimiter({ calls: 1, withinMs: 20 }, 2);
    expect(await Promise.all([turns.turn(), turns.turn(), turns.turn()])).to.deep.equal([true, true, false]);
  });

  it('gives the turns that others left in their order, and none of them while it pauses', async () => {
    const seen: string[] = [];
    const turns = rateLimiter({ calls: 3, withinMs: 20 }, 10, {
      take: (wanted) => {
        seen.push(`take ${String(wanted)}`);
        return Promise.resolve([0, 60, 60]);
      },
      pause: (milliseconds) => {
        seen.push(`pause ${String(milliseconds)}`);
      },
    });
    const began = performance.now();
    const asked = ['first', 'second', 'third'].map(async (name) => {
      await turns.turn();
      seen.push(name);
      if (name === 'first') turns.pause(200);
    });
    await Promise.all(asked);
    expect(seen).to.deep.equal(['take 3', 'first', 'pause 200', 'second', 'third']);
    expect(performance.now() - began).to.be.at.least(200);
  });
});
