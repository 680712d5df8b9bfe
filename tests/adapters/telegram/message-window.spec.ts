import { expect } from 'chai';
import fc from 'fast-check';
import { openMessageWindow } from '../../../adapters/telegram/message-window.ts';

/** Milliseconds that a message takes there, and its answer back. */
type Way = { readonly there: number; readonly back: number };
const takes = fc.integer({ min: 6, max: 120 });
/** The first goes as quickly as any. */
const ways: fc.Arbitrary<readonly Way[]> = fc
  .array(fc.record({ there: takes, back: takes }), { minLength: 20, maxLength: 60 })
  .map((all) => [{ there: 6, back: 6 }, ...all]);

/** When each message arrives where the next leaves as soon as it may. */
const arrivals = (perSecond: number, all: readonly Way[]): readonly number[] => {
  let now = 0;
  const window = openMessageWindow(perSecond, () => now);
  let open: readonly { readonly at: number; readonly answered: () => void }[] = [];
  const advance = (to: number): void => {
    for (const { at, answered } of [...open].sort((a, b) => a.at - b.at)) {
      if (at > to) continue;
      now = at;
      answered();
    }
    open = open.filter(({ at }) => at > to);
    now = to;
  };
  return all.map(({ there, back }) => {
    for (let left = window.untilFree(); left > 0; left = window.untilFree()) advance(now + Math.min(left, 1));
    open = [...open, { at: now + there + back, answered: window.leaves() }];
    return now + there;
  });
};

describe('The messages that a process sends', () => {
  it('are never more in a second than Telegram takes, however long each is on its way', () => {
    fc.assert(
      fc.property(ways, (all) => {
        const moments = [...arrivals(10, all)].sort((a, b) => a - b);
        moments.forEach((from, at) => {
          const last = moments[at + 10];
          if (last !== undefined) expect(last - from).to.be.at.least(1_000);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('use what Telegram takes but for what the quickest answer took', () => {
    const moments = arrivals(
      30,
      Array.from({ length: 300 }, () => ({ there: 3, back: 3 })),
    );
    const [first = 0, last = 0] = [moments[0], moments.at(-1)];
    expect((moments.length - 1) / ((last - first) / 1_000)).to.be.at.least(29);
  });

  it('are not held up by one whose answer is slow while the answers to others have come', () => {
    const all = Array.from({ length: 300 }, (_, at) => ({ there: 3, back: at % 31 === 7 ? 300 : 3 }));
    const moments = [...arrivals(30, all)].sort((a, b) => a - b);
    const [first = 0, last = 0] = [moments[0], moments.at(-1)];
    expect((moments.length - 1) / ((last - first) / 1_000)).to.be.at.least(28.5);
  });

  it('leave so many places to others as they are told', () => {
    const window = openMessageWindow(30, () => 0);
    for (let n = 0; n < 27; n += 1) window.leaves()();
    expect([window.untilFree(), window.untilFree(3) > 0]).to.deep.equal([0, true]);
  });

  it('wait no longer than two seconds for an answer that does not come', () => {
    let now = 0;
    const window = openMessageWindow(1, () => now);
    window.leaves();
    expect(window.untilFree()).to.equal(2_000);
    now = 2_000;
    expect(window.untilFree()).to.equal(0);
  });
});
