import { expect } from 'chai';
import { deduplicate } from '../../../../adapters/chat/core/deduplicate.ts';

const failing = (): Promise<never> => Promise.reject(new Error('not now'));
const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : 'no error');

describe('work that comes again', () => {
  it('is done once, also while it is under way', async () => {
    const done: number[] = [];
    const once = deduplicate<number>(10);
    let finish = (): void => undefined;
    const first = once(1, async () => {
      await new Promise<void>((resolve) => (finish = resolve));
      done.push(1);
    });
    const second = once(1, async () => void done.push(2));
    finish();
    await Promise.all([first, second]);
    await once(1, async () => void done.push(3));
    expect(done).to.deep.equal([1]);
  });

  it('is tried again when it failed', async () => {
    const once = deduplicate<number>(10);
    expect(await once(1, failing).catch(messageOf)).to.equal('not now');
    let done = false;
    await once(1, async () => void (done = true));
    expect(done).to.equal(true);
  });

  it('is forgotten when enough other work came since', async () => {
    const done: number[] = [];
    const once = deduplicate<number>(2);
    for (const id of [1, 2, 3, 3, 2, 1]) await once(id, async () => void done.push(id));
    expect(done).to.deep.equal([1, 2, 3, 1]);
  });
});
