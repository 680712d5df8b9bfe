import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import { planDeposit, planSpending, type DepositPlan, type SpendingPlan } from './balance-plan.ts';
import type { Chance } from './chance.ts';
import { makesDeposit } from './depositing.ts';
import { goesShopping } from './journey.ts';
import type { BuyerContext } from './buyer-context.ts';
import { planJourney, type JourneyPlan } from './journey-plan.ts';
import { paysFromBalance } from './spending.ts';

/** What somebody comes for. */
export type Visit =
  | { readonly tag: 'Shops'; readonly plan: JourneyPlan }
  | { readonly tag: 'Deposits'; readonly plan: DepositPlan }
  | { readonly tag: 'Spends'; readonly plan: SpendingPlan };

export const planVisit = (chance: Chance): Visit =>
  chance.oneOf<() => Visit>([
    [6, () => ({ tag: 'Shops', plan: planJourney(chance) })],
    [2, () => ({ tag: 'Deposits', plan: planDeposit(chance) })],
    [4, () => ({ tag: 'Spends', plan: planSpending(chance) })],
  ])();

/** Whether they shut the bot out meanwhile. */
export const shutsOut = (visit: Visit): boolean =>
  visit.tag === 'Shops' && visit.plan.ending === 'BlocksAndReturns';

/** Goes through with it. Rejects when the screen does not move on: buyers give up, too. */
export const visits = async (phone: Phone, visit: Visit, context: BuyerContext): Promise<void> => {
  switch (visit.tag) {
    case 'Shops':
      return goesShopping(phone, visit.plan, context);
    case 'Deposits':
      return makesDeposit(phone, visit.plan, context);
    case 'Spends':
      return paysFromBalance(phone, visit.plan, context);
  }
};
