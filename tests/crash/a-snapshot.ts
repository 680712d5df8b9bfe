import type { Snapshot } from './snapshot.ts';

export const now = Date.UTC(2026, 10, 27, 3);
export const [siti, budi] = [10_001, 10_002];
export const [sold, less, open] = ['tg10001-0000000a', 'tg10002-0000000b', 'tg10002-0000000c'];
export const gone = 'tg10001-0000000d';
export const units = ['ramai-a-unit-1:rahasia', 'ramai-a-unit-2:rahasia'];
export const spare = 'ramai-a-unit-3:rahasia';

export const siti_ = {
  buyer: siti,
  handovers: [{ order: sold, units, shared: [], first: true, fromBalance: false }],
  units,
  files: [],
  unansweredTaps: [],
  credits: [5_000, 12_000],
  refunds: [],
  made: [],
  blocked: false,
};
export const budi_ = {
  buyer: budi,
  handovers: [],
  units: [],
  files: [],
  unansweredTaps: [],
  credits: [],
  refunds: [],
  made: [],
  blocked: false,
};
export const delivered = {
  id: sold,
  buyer: siti,
  state: 'Delivered',
  isDeposit: false,
  total: 20_000,
  paidFrom: 'Gateway',
  waived: 0,
  expiresAt: now - 60_000,
  bought: 2,
  goods: units,
};
export const reviewed = {
  id: less,
  buyer: budi,
  state: 'UnderReview',
  isDeposit: false,
  total: 12_000,
  paidFrom: null,
  waived: 0,
  expiresAt: now - 60_000,
  bought: 1,
  goods: [],
};
export const waiting = {
  id: open,
  buyer: budi,
  state: 'AwaitingPayment',
  isDeposit: false,
  total: 10_000,
  paidFrom: null,
  waived: 0,
  expiresAt: now + 5_000,
  bought: 1,
  goods: [],
};

export const expired = {
  ...waiting,
  id: gone,
  buyer: siti,
  state: 'Expired',
  total: 12_000,
  expiresAt: now - 9_000,
};

export const entry = (key: string, order: string, amount: number) => ({ key, buyer: siti, order, amount });
export const over = entry(`payment:${sold}`, sold, 5_000);
export const tooLate = entry(`payment:${gone}`, gone, 12_000);

export const told = [
  `Perlu dicek: Rp 10.000\n🔖 Referensi pembayaran: ${less}`,
  `Rp 5.000 masuk ke saldo\n🔖 Referensi pembayaran: ${sold}`,
  `Rp 12.000 masuk ke saldo\n🔖 Referensi pembayaran: ${gone}`,
];

/** What owners read of a claim of a unit of that order. */
export const claimNews = `Klaim garansi untuk pesanan ${sold}`;

/** A shop at rest: one order sold for more than it cost, one paid too late, one not in full, one not yet; one unit is left. */
export const aSnapshot = (more: Partial<Snapshot> = {}): Snapshot => ({
  at: now,
  orders: [delivered, reviewed, waiting, expired],
  attempts: [
    { reference: sold, order: sold, state: 'Settled', received: 25_000, vouched: false },
    { reference: less, order: less, state: 'Settled', received: 10_000, vouched: false },
    { reference: gone, order: gone, state: 'Settled', received: 12_000, vouched: false },
    { reference: open, order: open, state: 'Payable', received: null, vouched: false },
  ],
  cases: [{ reference: less, order: less, kind: 'Underpaid', amount: 10_000, answer: null, note: null }],
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
  lines: [],
  claims: [],
  playMoney: [],
  roles: new Map(),
  voucherUses: [],
  broadcast: { state: 'Done', unknown: 0, readings: [1, 1] },
  owners: [[...told, claimNews]],
  refusals: 0,
  ownersUnansweredTaps: [],
  supplies: new Map([['RAMAI-A', { sure: new Set([...units, spare]), perhaps: new Set<string>() }]]),
  acknowledged: [sold],
  before: new Map([[less, 'AwaitingPayment']]),
  ...more,
});
