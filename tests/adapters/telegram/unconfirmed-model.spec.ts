import { expect } from 'chai';
import fc from 'fast-check';
import { openUnconfirmed } from '../../../adapters/telegram/unconfirmed.ts';

type Step =
  | { readonly tag: 'Arrive'; readonly count: number }
  /** Ask, and hear the answer only after so many of what is under way are done. */
  | { readonly tag: 'Ask'; readonly doneMeanwhile: number; readonly limit: number }
  | { readonly tag: 'Done'; readonly which: number };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({ tag: fc.constant('Arrive'), count: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ tag: fc.constant('Ask'), doneMeanwhile: fc.nat(3), limit: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ tag: fc.constant('Done'), which: fc.nat() }),
  ),
  { maxLength: 60 },
);

/** Telegram's side, kept simple: a list of what was not confirmed. */
const openModel = () => {
  let next = 100;
  let waiting: readonly number[] = [];
  return {
    arrive: (count: number): void => {
      waiting = [...waiting, ...Array.from({ length: count }, () => next++)];
    },
    ask: (offset: number | undefined, limit: number): readonly number[] => {
      waiting = waiting.filter((id) => id >= (offset ?? 0));
      return waiting.slice(0, limit);
    },
    waiting: (): readonly number[] => waiting,
    sent: (): readonly number[] => Array.from({ length: next - 100 }, (_, n) => 100 + n),
  };
};

describe('What is unconfirmed, whatever comes', () => {
  it('is taken once, in its order, and confirmed only when it and all before it are done', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const telegram = openModel();
        const unconfirmed = openUnconfirmed();
        const taken: number[] = [];
        const underWay: number[] = [];
        const ends = new Map<number, () => void>();
        const end = (which: number): void => {
          const [id] = underWay.splice(which % Math.max(1, underWay.length), 1);
          if (id !== undefined) ends.get(id)?.();
        };
        const ask = (limit: number, doneMeanwhile: number): void => {
          const offset = unconfirmed.ask();
          const before = telegram.waiting();
          const answer = telegram.ask(offset, limit);
          const confirmed = before.filter((id) => id < (offset ?? 0));
          expect(confirmed.filter((id) => underWay.includes(id) || !taken.includes(id))).to.deep.equal([]);
          for (let n = 0; n < doneMeanwhile; n += 1) end(n);
          for (const [id, done] of unconfirmed.take(answer).fresh) {
            ends.set(id, done);
            taken.push(id);
            underWay.push(id);
          }
        };
        for (const step of given) {
          if (step.tag === 'Arrive') telegram.arrive(step.count);
          else if (step.tag === 'Done') end(step.which);
          else ask(step.limit, step.doneMeanwhile);
          expect(taken).to.deep.equal(telegram.sent().slice(0, taken.length));
        }
        while (taken.length < telegram.sent().length || underWay.length > 0) {
          ask(100, 0);
          while (underWay.length > 0) end(0);
        }
        ask(100, 0);
        expect(taken).to.deep.equal(telegram.sent());
        expect(telegram.waiting()).to.deep.equal([]);
      }),
      { numRuns: 500 },
    );
  });
});
