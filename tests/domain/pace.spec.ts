import { expect } from 'chai';
import fc from 'fast-check';
import {
  freshBudget,
  reserveSlot,
  spendSlots,
  takeSlots,
  telegramPace,
  type SendBudget,
} from '../../domain/broadcast/pace.ts';
import { after, instant } from '../../domain/instant.ts';

const begin = instant(1_000_000);

type Step = {
  readonly wait: number;
  readonly most: number;
  readonly alert: boolean;
  readonly answers: number;
};

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    wait: fc.nat({ max: 400 }),
    most: fc.nat({ max: 12 }),
    alert: fc.boolean(),
    answers: fc.constantFrom(0, 0, 0, 1, 2),
  }),
  { maxLength: 120 },
);

/** When the messages that took slots go. */
const spoken = (all: readonly Step[]): readonly number[] => {
  let budget: SendBudget = freshBudget;
  let now = begin;
  const moments: number[] = [];
  for (const { wait, most, alert, answers } of all) {
    now = after(now, wait);
    if (answers > 0) budget = spendSlots(budget, telegramPace, answers, now);
    if (alert) {
      const [at, next] = reserveSlot(budget, telegramPace, now);
      budget = next;
      moments.push(at);
    }
    const [{ first, count, gap }, next] = takeSlots(budget, telegramPace, most, now);
    budget = next;
    moments.push(...Array.from({ length: count }, (_, at) => first + at * gap));
  }
  return moments;
};

describe('The pace of the shop', () => {
  it('puts no more than thirty messages into any second, whoever asks for slots when', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const moments = [...spoken(all)].sort((a, b) => a - b);
        moments.forEach((from, at) => {
          const within = moments.slice(at).filter((moment) => moment < from + 1_000).length;
          expect(within).to.be.at.most(30);
        });
      }),
    );
  });

  it('gives alerts no slot that is too far away to wait for', () => {
    const full = { ...freshBudget, nextAt: begin + telegramPace.patience };
    const [at, next] = reserveSlot(full, telegramPace, begin);
    expect(at).to.equal(full.nextAt);
    expect(reserveSlot(next, telegramPace, begin)).to.deep.equal([Math.round(next.nextAt), next]);
  });

  it('has whoever finds no slot ask again before the next one is due', () => {
    const full = { ...freshBudget, nextAt: begin + 1_000 };
    expect(takeSlots(full, telegramPace, 8, begin)[0]).to.include({ first: begin + 875, count: 0 });
    const held = { ...full, heldUntil: begin + 5_000 };
    expect(takeSlots(held, telegramPace, 8, begin)[0]).to.include({ first: begin + 5_000, count: 0 });
  });

  it('gives out at least 95 of 100 messages that the messenger allows', () => {
    let budget: SendBudget = freshBudget;
    let given = 0;
    for (let now = begin; now < begin + 60_000; now = after(now, 100)) {
      const [{ count }, next] = takeSlots(budget, telegramPace, 8, now);
      budget = next;
      given += count;
    }
    expect(given).to.be.at.least(0.95 * 30 * 60);
  });
});
