import type { Chance } from './chance.ts';
import {
  planHand,
  planNotice,
  planCartItem,
  type Hand,
  type NoticePlan,
  type CartItem,
} from './journey-plan.ts';

type WaysToPay = 'Pays' | 'PaysLess' | 'PaysMore' | 'PaysTwice' | 'PaysLate';
export type DepositEnding = WaysToPay | 'Cancels' | 'CancelsAndPays' | 'Leaves';

/** What one buyer is going to do to fill the balance. */
export type DepositPlan = Hand & {
  /** Tapped where the shop offers it (`Rp …`), else typed. */
  readonly amount: string;
  readonly ending: DepositEnding;
  readonly notice: NoticePlan;
};

/** What one buyer is going to do to have goods from the balance. */
export type SpendingPlan = Hand & {
  /** Made first where the balance holds next to nothing. */
  readonly deposit: DepositPlan;
  /** An order each, paid from the balance at the same time. */
  readonly baskets: readonly (readonly CartItem[])[];
  /** Has an invoice for the first as well, and pays that at the same time. */
  readonly paysInvoiceToo: boolean;
  /** Whether a unit under warranty is claimed once it came. */
  readonly claims: boolean;
  /** How the gateway tells of an invoice that was paid because the balance was too small, or as well. */
  readonly notice: NoticePlan;
};

const tapped = ['Rp 25.000', 'Rp 50.000', 'Rp 100.000'];
const typed = ['75rb', '120.000', '250.000'];

export const planDeposit = (chance: Chance, ending?: DepositEnding): DepositPlan => ({
  ...planHand(chance),
  amount: chance.oneOf([...tapped, ...typed].map((amount) => [1, amount])),
  ending:
    ending ??
    chance.oneOf<DepositEnding>([
      [40, 'Pays'],
      [10, 'PaysLess'],
      [10, 'PaysMore'],
      [12, 'PaysTwice'],
      [8, 'PaysLate'],
      [6, 'Cancels'],
      [8, 'CancelsAndPays'],
      [6, 'Leaves'],
    ]),
  notice: planNotice(chance),
});

export const planSpending = (chance: Chance): SpendingPlan => ({
  ...planHand(chance),
  deposit: planDeposit(chance, 'Pays'),
  baskets: Array.from({ length: chance.happens(0.5) ? 2 : 1 }, () => [
    { ...planCartItem(chance), quantity: 1 },
  ]),
  paysInvoiceToo: chance.happens(0.2),
  claims: chance.happens(0.8),
  notice: planNotice(chance),
});
