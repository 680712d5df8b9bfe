import { expect } from 'chai';
import { aSnapshot, budi, budi_, delivered, entry, over, siti, siti_, sold, spare } from './a-snapshot.ts';
import { told, tooLate } from './a-snapshot.ts';
import { violationsIn } from './checks.ts';
import type { Snapshot } from './snapshot.ts';

const [filled, spent] = ['tg10001-0000000e', 'tg10001-0000000f'];
const deposit = { ...delivered, id: filled, isDeposit: true, total: 30_000, bought: 0, goods: [] };
const bought = { ...delivered, id: spent, paidFrom: 'Balance', bought: 1, goods: [spare] };
const [credit, debit] = [entry(`payment:${filled}`, filled, 30_000), entry(`order:${spent}`, spent, -20_000)];
const handover = { order: spent, units: [spare], shared: [], first: true, fromBalance: true };
const happySiti = {
  ...siti_,
  handovers: [...siti_.handovers, handover],
  units: [...siti_.units, spare],
  credits: [...siti_.credits, 30_000],
};
const depositOf = (amount: number) => ({
  reference: filled,
  status: 'completed' as const,
  amount,
  sandbox: false,
});

/** The same shop after a deposit, most of which bought the last unit. */
const after = (more: Partial<Snapshot> = {}): Snapshot =>
  aSnapshot({
    orders: [...aSnapshot().orders, deposit, bought],
    attempts: [
      ...aSnapshot().attempts,
      { reference: filled, order: filled, state: 'Settled', received: 30_000, vouched: false },
    ],
    payments: [...aSnapshot().payments, depositOf(30_000)],
    entries: [over, tooLate, credit, debit],
    balances: new Map([[siti, 27_000]]),
    chats: [happySiti, budi_],
    owners: [[...told, `Rp 30.000 masuk ke saldo\n🔖 Referensi pembayaran: ${filled}`]],
    ...more,
  });

const booked = (entries: Snapshot['entries']): Partial<Snapshot> => ({
  entries,
  balances: new Map(
    [...new Set(entries.map(({ buyer }) => buyer))].map((buyer) => [
      buyer,
      entries.filter((one) => one.buyer === buyer).reduce((sum, { amount }) => sum + amount, 0),
    ]),
  ),
});

const doctored: Readonly<Record<string, Partial<Snapshot>>> = {
  'deposit not credited': booked([over, tooLate, entry('hand', filled, 30_000), debit]),
  'deposit credited beyond what came': { payments: [...aSnapshot().payments, depositOf(29_000)] },
  'paid from the balance and not debited': booked([over, tooLate, credit]),
  'debited for nothing': booked([over, tooLate, credit, debit, entry(`order:${sold}`, sold, -20_000)]),
  'money of one buyer on the balance of another': booked([over, tooLate, { ...credit, buyer: budi }, debit]),
  'balance was below zero': booked([over, debit, tooLate, credit]),
  'told as paid from the balance, and not debited': {
    chats: [
      {
        ...happySiti,
        handovers: [handover, ...siti_.handovers.map((one) => ({ ...one, fromBalance: true }))],
      },
      budi_,
    ],
  },
  'credit told that never was': { chats: [happySiti, { ...budi_, credits: [30_000] }] },
};

const namesIn = (more: Partial<Snapshot>): readonly string[] => [
  ...new Set(violationsIn(after(more)).map(({ name }) => name)),
];

describe('the checks of deposits and balances of the crash test', () => {
  it('find nothing where a deposit was credited and bought something', () => {
    expect(violationsIn(after())).to.deep.equal([]);
  });

  it('take play money for a deposit that never came', () => {
    const played = { ...depositOf(30_000), sandbox: true };
    expect(namesIn({ payments: [...aSnapshot().payments, played] })).to.include(
      'deposit credited beyond what came',
    );
  });

  for (const [name, snapshot] of Object.entries(doctored)) {
    it(`find: ${name}`, () => {
      expect(namesIn(snapshot)).to.include(name);
    });
  }
});
