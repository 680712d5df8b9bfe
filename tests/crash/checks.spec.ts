import { expect } from 'chai';
import { violationsIn } from './checks.ts';
import type { Picture } from './picture.ts';

const now = Date.UTC(2026, 10, 27, 3);
const [siti, budi] = [10_001, 10_002];
const [sold, less, open] = ['tg10001-0000000a', 'tg10002-0000000b', 'tg10002-0000000c'];
const gone = 'tg10001-0000000d';
const units = ['ramai-a-unit-1:rahasia', 'ramai-a-unit-2:rahasia'];
const spare = 'ramai-a-unit-3:rahasia';

const siti_ = {
  buyer: siti,
  handovers: [{ order: sold, units, first: true }],
  units,
  unansweredTaps: [],
  credits: [5_000, 12_000],
  blocked: false,
};
const budi_ = {
  buyer: budi,
  handovers: [],
  units: [],
  unansweredTaps: [],
  credits: [],
  blocked: false,
};
const delivered = {
  id: sold,
  buyer: siti,
  state: 'Delivered',
  isDeposit: false,
  total: 20_000,
  payBefore: now - 60_000,
  bought: 2,
  goods: units,
};
const reviewed = {
  id: less,
  buyer: budi,
  state: 'UnderReview',
  isDeposit: false,
  total: 12_000,
  payBefore: now - 60_000,
  bought: 1,
  goods: [],
};
const waiting = {
  id: open,
  buyer: budi,
  state: 'AwaitingPayment',
  isDeposit: false,
  total: 10_000,
  payBefore: now + 5_000,
  bought: 1,
  goods: [],
};

const expired = {
  ...waiting,
  id: gone,
  buyer: siti,
  state: 'Expired',
  total: 12_000,
  payBefore: now - 9_000,
};

const entry = (key: string, order: string, amount: number) => ({ key, buyer: siti, order, amount });
const over = entry(`payment:${sold}`, sold, 5_000);
const tooLate = entry(`payment:${gone}`, gone, 12_000);

const told = [
  `Perlu dicek: Rp 10.000\n🔖 Referensi pembayaran: ${less}`,
  `Rp 5.000 masuk ke saldo\n🔖 Referensi pembayaran: ${sold}`,
  `Rp 12.000 masuk ke saldo\n🔖 Referensi pembayaran: ${gone}`,
];

/** A shop at rest: one order sold for more than it cost, one paid too late, one not in full, one not yet; one unit is left. */
const aPicture = (more: Partial<Picture> = {}): Picture => ({
  at: now,
  orders: [delivered, reviewed, waiting, expired],
  attempts: [
    { reference: sold, order: sold, state: 'Settled', received: 25_000 },
    { reference: less, order: less, state: 'Settled', received: 10_000 },
    { reference: gone, order: gone, state: 'Settled', received: 12_000 },
    { reference: open, order: open, state: 'Payable', received: null },
  ],
  cases: [{ reference: less, order: less, kind: 'Underpaid', amount: 10_000, answer: null }],
  entries: [over, tooLate],
  balances: new Map([[siti, 17_000]]),
  jobs: [{ key: `expire:${open}`, runAt: now + 5_000, attempts: 0, maxAttempts: 10, locked: false }],
  stocked: new Map([['RAMAI-A', 3]]),
  audit: [],
  payments: [
    { reference: sold, status: 'completed', amount: 25_000, sandbox: false },
    { reference: less, status: 'completed', amount: 10_000, sandbox: false },
    { reference: gone, status: 'completed', amount: 12_000, sandbox: false },
    { reference: open, status: 'pending', amount: 10_000, sandbox: false },
  ],
  chats: [siti_, budi_],
  owners: [told],
  supplies: new Map([['RAMAI-A', { sure: new Set([...units, spare]), perhaps: new Set<string>() }]]),
  acknowledged: [sold],
  before: new Map([[less, 'AwaitingPayment']]),
  ...more,
});

const unpaid = { reference: open, status: 'pending', amount: 10_000, sandbox: false } as const;
const unsettled = { reference: open, order: open, state: 'Payable', received: null };

const namesIn = (more: Partial<Picture>): readonly string[] => [
  ...new Set(violationsIn(aPicture(more)).map(({ name }) => name)),
];

const doctored: Readonly<Record<string, Partial<Picture>>> = {
  'unit shown to two buyers': { chats: [siti_, { ...budi_, units: units.slice(0, 1) }] },
  'unit of somebody else shown': { chats: [siti_, { ...budi_, units: units.slice(0, 1) }] },
  'unit shown that nobody bought': { chats: [siti_, { ...budi_, units: [spare] }] },
  'unit in two orders': {
    orders: [delivered, { ...reviewed, state: 'Delivered', goods: units.slice(0, 1) }, waiting, expired],
  },
  'other goods shown than bought': {
    chats: [
      { ...siti_, handovers: [...siti_.handovers, { order: sold, units: [units[0]!, spare], first: true }] },
      budi_,
    ],
  },
  'other number of units than paid for': {
    orders: [{ ...delivered, bought: 3 }, reviewed, waiting, expired],
  },
  'delivered, but not in the chat': { chats: [{ ...siti_, handovers: [], units: [] }, budi_] },
  'paid and not delivered': { orders: [{ ...delivered, state: 'Paid' }, reviewed, waiting, expired] },
  'payment not in the books': {
    payments: [...aPicture().payments.slice(0, 3), { ...unpaid, status: 'completed' }],
  },
  'payment acknowledged and lost': {
    payments: [...aPicture().payments.slice(0, 3), { ...unpaid, status: 'completed' }],
    acknowledged: [sold, open],
  },
  'money that never came': { payments: aPicture().payments.slice(1) },
  'money dropped': { entries: [over], balances: new Map([[siti, 5_000]]) },
  'payment credited twice': {
    entries: [over, tooLate, entry(`case:${gone}`, gone, 12_000)],
    balances: new Map([[siti, 29_000]]),
  },
  'goods given and money too': {
    entries: [{ ...over, amount: 25_000 }, tooLate],
    balances: new Map([[siti, 37_000]]),
  },
  'money missing': { entries: [tooLate], balances: new Map([[siti, 12_000]]) },
  'balance is not the sum of its entries': { balances: new Map([[siti, 18_000]]) },
  'open case not told to an owner': { owners: [told, told.slice(1)] },
  'credit not told to an owner': { owners: [told, told.slice(0, 2)] },
  'credit not told to the buyer': { chats: [{ ...siti_, credits: [5_000] }, budi_] },
  'play money not told to an owner': {
    attempts: [...aPicture().attempts.slice(0, 3), { ...unsettled, state: 'Refused' }],
    payments: [...aPicture().payments.slice(0, 3), { ...unpaid, sandbox: true }],
  },
  'unpaid order kept open': {
    orders: [delivered, reviewed, { ...waiting, payBefore: now - 11_000 }, expired],
  },
  'follow-up parked': {
    jobs: [{ key: `deliver:${sold}`, runAt: now, attempts: 12, maxAttempts: 12, locked: false }],
  },
  'follow-up not done': {
    jobs: [{ key: `deliver:${sold}`, runAt: now - 11_000, attempts: 0, maxAttempts: 12, locked: true }],
  },
  'stock not kept': { stocked: new Map([['RAMAI-A', 2]]) },
  'unit from nowhere': {
    supplies: new Map([['RAMAI-A', { sure: new Set(units.slice(1)), perhaps: new Set([spare]) }]]),
  },
  'tap left unanswered': { chats: [siti_, { ...budi_, unansweredTaps: ['💠 QRIS'] }] },
  'went back': {
    before: new Map([[less, 'Delivered']]),
    orders: [delivered, { ...reviewed, state: 'Expired' }, waiting, expired],
  },
  'unsound rows': { audit: ['units in a state that is not their order’s: [{"id":1}]'] },
};

describe('the checks of the crash test (row 30)', () => {
  it('find nothing in a shop that kept its promises', () => {
    expect(violationsIn(aPicture())).to.deep.equal([]);
  });

  it('take a repeated message with the same goods for harmless', () => {
    const twice = [...siti_.handovers, ...siti_.handovers];
    expect(namesIn({ chats: [{ ...siti_, handovers: twice }, budi_] })).to.deep.equal([]);
  });

  it('take an answered case, a deposit and play money that was refused for sound', () => {
    const deposit = { ...delivered, id: open, isDeposit: true, total: 10_000, bought: 0, goods: [] };
    const filled = { ...entry(`payment:${open}`, open, 10_000), buyer: budi };
    expect(
      namesIn({
        orders: [delivered, { ...reviewed, state: 'Cancelled' }, deposit, expired],
        cases: aPicture().cases.map((one) => ({ ...one, answer: 'Credit' })),
        attempts: [...aPicture().attempts.slice(0, 3), { ...unsettled, state: 'Settled', received: 10_000 }],
        payments: [...aPicture().payments.slice(0, 3), { ...unpaid, status: 'completed' }],
        entries: [over, tooLate, filled, { ...entry(`case:${less}`, less, 10_000), buyer: budi }],
        balances: new Map([
          [siti, 17_000],
          [budi, 20_000],
        ]),
        owners: [[...told, `Rp 10.000 masuk ke saldo\n🔖 Referensi pembayaran: ${open}`]],
        chats: [siti_, { ...budi_, credits: [10_000, 10_000] }],
      }),
    ).to.deep.equal([]);
  });

  for (const [name, picture] of Object.entries(doctored)) {
    it(`find: ${name}`, () => {
      expect(namesIn(picture)).to.include(name);
    });
  }
});
