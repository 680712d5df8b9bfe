import { expect } from 'chai';
import {
  expiredUnasked,
  gatewayBeforeBooks,
  hoarding,
  paidExpired,
  silenceTakenForNo,
  unanswered,
} from './planted/asking.ts';
import {
  balanceTakenLater,
  changeKept,
  creditedTwice,
  refundedTwice,
  wolfCried,
  wordForMoney,
} from './planted/balancing.ts';
import { leftBesideTheNext, leftTakenForClosed } from './planted/changing.ts';
import {
  deliveredBeforeCommit,
  deliveredIntoTheVoid,
  fewerUnits,
  goodsForAnybody,
} from './planted/delivering.ts';
import type { PlantedMistake } from './planted/planted-mistake.ts';
import {
  acknowledgedTooEarly,
  followUpsApart,
  lateMoneyDropped,
  playMoney,
  settledFromTheBody,
  withoutCompareAndSet,
} from './planted/settling.ts';
import { simulate, type Outcome } from './runs/simulate.ts';

const mistakes: readonly PlantedMistake[] = [
  withoutCompareAndSet,
  acknowledgedTooEarly,
  settledFromTheBody,
  playMoney,
  lateMoneyDropped,
  followUpsApart,
  deliveredBeforeCommit,
  fewerUnits,
  deliveredIntoTheVoid,
  goodsForAnybody,
  expiredUnasked,
  paidExpired,
  silenceTakenForNo,
  unanswered,
  gatewayBeforeBooks,
  hoarding,
  creditedTwice,
  refundedTwice,
  changeKept,
  balanceTakenLater,
  wordForMoney,
  wolfCried,
  leftTakenForClosed,
  leftBesideTheNext,
];

/** The first of a thousand shops in which a mistake shows; null when it shows in none. */
const firstToShow = async (mistake: PlantedMistake): Promise<Outcome | null> => {
  for (let seed = 1; seed <= 1_000; seed += 1) {
    const outcome = await simulate({ seed, orders: 30, isTold: false, mistake });
    if (outcome.violation !== null) return outcome;
  }
  return null;
};

describe('The simulator finds a shop that', function () {
  this.timeout(300_000);

  for (const mistake of mistakes)
    it(mistake.name, async () => {
      const found = await firstToShow(mistake);
      expect(mistake.breaks).to.include(found?.violation?.promise);
    });

  it('does all that, from the same seed with the same words', async () => {
    const found = await firstToShow(withoutCompareAndSet);
    const told = await simulate({
      seed: found!.seed,
      orders: 30,
      isTold: true,
      mistake: withoutCompareAndSet,
    });
    expect(told.violation).to.deep.equal(found!.violation);
    expect(told.story.at(-1)).to.include(found!.violation!.words);
  });
});
