import { expect } from 'chai';
import type { Transformer } from 'grammy';
import sinon from 'sinon';
import { inTime } from '../../../adapters/telegram/calls.ts';
import { sentFile } from '../../../adapters/telegram/sent-file.ts';
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

  const outcome = (method: Parameters<Transformer>[1], closing?: Signal, payload = {}): (() => string) => {
    let ended = 'under way';
    inTime(unanswered, method, payload, closing).then(
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

  it('has longer by what a slow line needs for the file that it carries', async () => {
    const photo = { type: 'photo', media: sentFile(new Uint8Array(5_000_000), 'foto.png') };
    const large = outcome('sendDocument', undefined, { document: sentFile(new Uint8Array(20_000_000), 'a') });
    const within = outcome('editMessageMedia', undefined, { media: photo });
    const small = outcome('sendDocument', undefined, { document: sentFile(new Uint8Array(125), 'kode.txt') });
    const known = outcome('sendDocument', undefined, { document: 'a name at Telegram' });
    const ends = (): readonly string[] => [known(), small(), within(), large()];
    await clock.tickAsync(seconds(20));
    expect(ends()).to.deep.equal(['broken off', 'under way', 'under way', 'under way']);
    await clock.tickAsync(1);
    expect(ends()).to.deep.equal(['broken off', 'broken off', 'under way', 'under way']);
    await clock.tickAsync(seconds(40) - 2);
    expect(within()).to.equal('under way');
    await clock.tickAsync(1);
    expect(ends()).to.deep.equal(['broken off', 'broken off', 'broken off', 'under way']);
    await clock.tickAsync(seconds(120));
    expect(large()).to.equal('broken off');
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
