import { expect } from 'chai';
import type { Transformer } from 'grammy';
import sinon from 'sinon';
import { inTime } from '../../../adapters/telegram/calls.ts';
import { seconds } from '../../../domain/instant.ts';

type Call = Parameters<Transformer>[0];
type Signal = NonNullable<Parameters<Transformer>[3]>;

/** A call that nobody answers; it ends when it is broken off. */
const unanswered = (async (_method: string, _payload: unknown, signal?: Signal) =>
  new Promise((_, reject) => {
    if (signal?.aborted === true) reject(new Error('broken off'));
    signal?.addEventListener('abort', () => {
      reject(new Error('broken off'));
    });
  })) as unknown as Call;

describe('A call to Telegram that nobody answers', () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => (clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })));
  afterEach(() => {
    clock.restore();
  });

  const outcome = (method: Parameters<Transformer>[1], closing?: Signal): (() => string) => {
    let ended = 'under way';
    inTime(unanswered, method, {}, closing).then(
      () => (ended = 'answered'),
      (cause: unknown) => (ended = cause instanceof Error ? cause.message : 'something else'),
    );
    return () => ended;
  };

  it('is broken off after 20 seconds', async () => {
    const ended = outcome('sendMessage');
    await clock.tickAsync(seconds(20) - 1);
    expect(ended()).to.equal('under way');
    await clock.tickAsync(1);
    expect(ended()).to.equal('broken off');
  });

  it('has longer where it carries a file, which a slow line takes minutes for', async () => {
    const ended = outcome('sendDocument');
    await clock.tickAsync(seconds(120));
    expect(ended()).to.equal('under way');
  });

  it('is broken off at once when the process ends', async () => {
    const closing = new AbortController();
    // grammY's own type of signal is older than Node's; the object is the same.
    const signal = closing.signal as unknown as Signal;
    const ended = outcome('sendMessage', signal);
    closing.abort();
    await clock.tickAsync(0);
    expect(ended()).to.equal('broken off');
    const late = outcome('sendMessage', signal);
    await clock.tickAsync(0);
    expect(late()).to.equal('broken off');
    expect(clock.countTimers()).to.equal(0);
  });
});
