import type { Chance } from './chance.ts';
import { filed, others, plenty, scarce, vouchers, type Code } from './shelf.ts';

/** How the gateway tells the shop of a payment. */
export type NoticePlan =
  /** Until it is answered. */
  | { readonly tag: 'Told'; readonly after: number; readonly times: number }
  /** Once, whatever the answer. */
  | { readonly tag: 'ToldOnce'; readonly after: number }
  | { readonly tag: 'NeverTold' };

export type Ending =
  | 'Pays'
  | 'PaysLess'
  | 'PaysMore'
  | 'PaysTwice'
  | 'PaysLate'
  | 'PaysPlayMoney'
  | 'ChangesMethod'
  | 'BlocksAndReturns'
  | 'Cancels'
  | 'CancelsAndPays'
  | 'Leaves';

export type CartItem = { readonly code: Code; readonly quantity: number };

const otherCodes = others.map(({ code }) => code);

/** How somebody taps. */
export type Hand = {
  readonly doubleTaps: boolean;
  /** Milliseconds between two actions: slow enough not to be taken for spam. */
  readonly pace: number;
};

/** What one buyer is going to do, from the first look at a product to the end of an order. */
export type JourneyPlan = Hand & {
  readonly items: readonly CartItem[];
  /** The code that they use; null for none. */
  readonly voucher: string | null;
  readonly method: 'qris' | 'va';
  readonly asksForStatus: boolean;
  readonly looksAgain: boolean;
  /** Whether a unit under warranty is claimed once it came. */
  readonly claims: boolean;
  readonly ending: Ending;
  readonly notice: NoticePlan;
};

const anyOf = (chance: Chance, codes: readonly Code[], most: number): CartItem => ({
  code: chance.oneOf(codes.map((code) => [1, code])),
  quantity: most === 1 ? 1 : chance.between(1, most),
});

/** Files most often: each is a message of its own, and a kill between two of them is what a short run is to meet, too. */
export const planCartItem = (chance: Chance): CartItem =>
  chance.oneOf<() => CartItem>([
    [3, () => anyOf(chance, otherCodes, 1)],
    [4, () => anyOf(chance, scarce, 1)],
    [4, () => anyOf(chance, plenty, 3)],
    [6, () => anyOf(chance, filed, 4)],
  ])();

export const planNotice = (chance: Chance): NoticePlan =>
  chance.oneOf<NoticePlan>([
    [5, { tag: 'Told', after: 0, times: 1 }],
    [3, { tag: 'Told', after: chance.between(200, 4_000), times: 1 }],
    [3, { tag: 'Told', after: chance.between(0, 500), times: 3 }],
    [2, { tag: 'ToldOnce', after: chance.between(0, 1_500) }],
    [2, { tag: 'NeverTold' }],
  ]);

export const planHand = (chance: Chance): Hand => ({
  doubleTaps: chance.happens(0.3),
  pace: chance.between(1_050, 1_500),
});

export const planJourney = (chance: Chance): JourneyPlan => ({
  items: Array.from({ length: chance.happens(0.25) ? 2 : 1 }, () => planCartItem(chance)),
  voucher: chance.happens(0.35) ? chance.oneOf(vouchers.map((code) => [1, code])) : null,
  method: chance.happens(0.7) ? 'qris' : 'va',
  ...planHand(chance),
  asksForStatus: chance.happens(0.2),
  looksAgain: chance.happens(0.2),
  claims: chance.happens(0.8),
  ending: chance.oneOf<Ending>([
    [46, 'Pays'],
    [26, 'PaysLess'],
    [5, 'PaysMore'],
    [7, 'PaysTwice'],
    [7, 'PaysLate'],
    [1, 'PaysPlayMoney'],
    [8, 'ChangesMethod'],
    [4, 'BlocksAndReturns'],
    [7, 'Cancels'],
    [7, 'CancelsAndPays'],
    [10, 'Leaves'],
  ]),
  notice: planNotice(chance),
});
