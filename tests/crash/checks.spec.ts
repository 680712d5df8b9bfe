import { expect } from 'chai';
import { violationsIn } from './checks.ts';
import {
  aSnapshot,
  budi,
  budi_,
  claimNews,
  delivered,
  entry,
  expired,
  gone,
  less,
  now,
  open,
  over,
  reviewed,
  siti,
  siti_,
  sold,
  spare,
  told,
  tooLate,
  units,
  waiting,
} from './a-snapshot.ts';
import { fileNameOf } from './shelf.ts';
import type { FileSeen, Snapshot } from './snapshot.ts';

const unpaid = { reference: open, status: 'pending', amount: 10_000, sandbox: false } as const;
const unsettled = { reference: open, order: open, state: 'Payable', received: null, vouched: false };

const namesIn = (more: Partial<Snapshot>): readonly string[] => [
  ...new Set(violationsIn(aSnapshot(more)).map(({ name }) => name)),
];

const byHand = { order: sold, code: 'BUATAN', kind: 'manual', task: 'Waiting', untold: null };

const claim = {
  order: sold,
  unit: 1,
  code: 'RAMAI-A',
  isBurned: false,
  answer: null,
  by: null,
  answeredAt: null,
  amount: null,
} as const;
const dewi = 9_501;
/** The first unit was replaced by the spare one, which came in a message of its own. */
const replaced: Partial<Snapshot> = {
  claims: [{ ...claim, isBurned: true, answer: 'Replaced', answeredAt: now }],
  orders: [{ ...delivered, goods: [spare, units[1]!] }, reviewed, waiting, expired],
  chats: [
    {
      ...siti_,
      units: [...units, spare],
      handovers: [
        ...siti_.handovers,
        { order: sold, units: [spare, units[1]!], shared: [], first: false, fromBalance: false },
      ],
    },
    budi_,
  ],
};
const refunded = entry(`refund:${sold}:1`, sold, 700);

const [file, other] = ['berkas-a-unit-1:rahasia', 'berkas-a-unit-2:rahasia'];
const arrived = (unit: string, name = fileNameOf(unit)) => ({ name, unit });
/** Both units of the order, and a file. */
const withFile = { ...delivered, bought: 3, goods: [...units, file] };
/** Its file came, to whoever is to see it. */
const filesSold = (sitis: readonly FileSeen[], budis: readonly FileSeen[] = []): Partial<Snapshot> => ({
  orders: [withFile, reviewed, waiting, expired],
  supplies: new Map([
    ['RAMAI-A', { sure: new Set([...units, spare]), perhaps: new Set<string>() }],
    ['BERKAS-A', { sure: new Set([file, other]), perhaps: new Set<string>() }],
  ]),
  stocked: new Map([
    ['RAMAI-A', 3],
    ['BERKAS-A', 2],
  ]),
  chats: [
    { ...siti_, files: sitis },
    { ...budi_, files: budis },
  ],
});
const fileReplaced: Partial<Snapshot> = {
  ...filesSold([arrived(other), arrived(file)]),
  claims: [{ ...claim, code: 'BERKAS-A', isBurned: true, answer: 'Replaced', answeredAt: now }],
};

const doctored: Readonly<Record<string, Partial<Snapshot>>> = {
  'other shared goods shown than bought': {
    lines: [{ ...byHand, code: 'BERSAMA-A', kind: 'shared', task: null }],
  },
  'paid, and nobody is to make it': { lines: [{ ...byHand, task: null }] },
  'nobody was told that it waits': { lines: [{ ...byHand, untold: 100_000 }] },
  'file of somebody else sent': filesSold([arrived(file)], [arrived(file)]),
  'file sent that nobody bought': filesSold([arrived(file), arrived(other)]),
  'file with other content sent': filesSold([arrived(file, fileNameOf(other))]),
  'file delivered, but not in the chat': filesSold([]),
  'made for somebody else': { chats: [siti_, { ...budi_, made: [`buatan:${sold}`] }] },
  'made, but not in the chat': { lines: [{ ...byHand, task: 'Done' }] },
  'broadcast not at its end': { broadcast: { state: 'Running', unknown: 0, readings: [1, 0] } },
  'broadcast read twice': { broadcast: { state: 'Done', unknown: 1, readings: [2, 2] } },
  'outage not told to an owner': { refusals: 5 },
  'unit shown to two buyers': { chats: [siti_, { ...budi_, units: units.slice(0, 1) }] },
  'unit of somebody else shown': { chats: [siti_, { ...budi_, units: units.slice(0, 1) }] },
  'unit shown that nobody bought': { chats: [siti_, { ...budi_, units: [spare] }] },
  'unit in two orders': {
    orders: [delivered, { ...reviewed, state: 'Delivered', goods: units.slice(0, 1) }, waiting, expired],
  },
  'other goods shown than bought': {
    chats: [
      {
        ...siti_,
        handovers: [
          ...siti_.handovers,
          { order: sold, units: [units[0]!, spare], shared: [], first: true, fromBalance: false },
        ],
      },
      budi_,
    ],
  },
  'other number of units than paid for': {
    orders: [{ ...delivered, bought: 3 }, reviewed, waiting, expired],
  },
  'delivered, but not in the chat': { chats: [{ ...siti_, handovers: [], units: [] }, budi_] },
  'paid and not delivered': { orders: [{ ...delivered, state: 'Paid' }, reviewed, waiting, expired] },
  'payment not in the books': {
    payments: [...aSnapshot().payments.slice(0, 3), { ...unpaid, status: 'completed' }],
  },
  'payment acknowledged and lost': {
    payments: [...aSnapshot().payments.slice(0, 3), { ...unpaid, status: 'completed' }],
    acknowledged: [sold, open],
  },
  'money that never came': { payments: aSnapshot().payments.slice(1) },
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
    playMoney: [{ reference: unsettled.reference, order: unsettled.order }],
  },
  'unpaid order kept open': {
    orders: [delivered, reviewed, { ...waiting, expiresAt: now - 11_000 }, expired],
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
  'tap of an owner left unanswered': { ownersUnansweredTaps: ['🎁 Kirim barang'] },
  'went back': {
    before: new Map([[less, 'Delivered']]),
    orders: [delivered, { ...reviewed, state: 'Expired' }, waiting, expired],
  },
  'unit burned for no claim': { claims: [{ ...claim, isBurned: true, answer: 'Refused' }] },
  'claim answered with other money': {
    claims: [{ ...claim, answer: 'Replaced', isBurned: true }],
    entries: [over, tooLate, refunded],
    balances: new Map([[siti, 17_700]]),
  },
  'burned unit sold again': {
    ...replaced,
    orders: [
      { ...delivered, goods: [spare, units[1]!] },
      { ...reviewed, state: 'Delivered', goods: units.slice(0, 1) },
      waiting,
      expired,
    ],
  },
  'replaced, and the new unit is not in the chat': { ...replaced, chats: [siti_, budi_] },
  'claim not told to an owner': {
    claims: [claim],
    owners: [[...told, claimNews], told],
  },
  'claim answered without a right': {
    claims: [{ ...claim, answer: 'Refused', by: dewi, answeredAt: now }],
    roles: new Map([[dewi, [{ from: now - 90_000, until: now - 60_000 }]]]),
  },
  'unsound rows': { audit: ['units in a state that is not their order’s: [{"id":1}]'] },
};

describe('the checks of the crash test (row 30)', () => {
  it('find nothing in a shop that kept its promises', () => {
    expect(violationsIn(aSnapshot())).to.deep.equal([]);
  });

  it('take a replaced unit, money for the days that are left, and an answer that was begun with a right for sound', () => {
    expect(namesIn(replaced)).to.deep.equal([]);
    expect(
      namesIn({
        claims: [{ ...claim, answer: 'Refunded', amount: 700, by: dewi, answeredAt: now }],
        entries: [over, tooLate, refunded],
        balances: new Map([[siti, 17_700]]),
        roles: new Map([
          [
            dewi,
            [
              { from: now - 90_000, until: now - 80_000 },
              { from: now - 9_000, until: now - 1_000 },
            ],
          ],
        ]),
      }),
    ).to.deep.equal([]);
    expect(namesIn({ claims: [claim], owners: [[...told, claimNews]] })).to.deep.equal([]);
  });

  it('take a file that came to its buyer, again or replaced, for sound', () => {
    expect(namesIn(filesSold([arrived(file)]))).to.deep.equal([]);
    expect(namesIn(filesSold([arrived(file), arrived(file)]))).to.deep.equal([]);
    expect(namesIn(fileReplaced)).to.deep.equal([]);
  });

  it('take a repeated message with the same goods for harmless', () => {
    const twice = [...siti_.handovers, ...siti_.handovers];
    expect(namesIn({ chats: [{ ...siti_, handovers: twice }, budi_] })).to.deep.equal([]);
  });

  it('take an answered case, a deposit and play money that was refused for sound', () => {
    const deposit = {
      ...delivered,
      id: open,
      buyer: budi,
      isDeposit: true,
      total: 10_000,
      bought: 0,
      goods: [],
    };
    const filled = { ...entry(`payment:${open}`, open, 10_000), buyer: budi };
    expect(
      namesIn({
        orders: [delivered, { ...reviewed, state: 'Cancelled' }, deposit, expired],
        cases: aSnapshot().cases.map((one) => ({ ...one, answer: 'Credit' })),
        attempts: [
          ...aSnapshot().attempts.slice(0, 3),
          { ...unsettled, state: 'Settled', received: 10_000, vouched: false },
        ],
        payments: [...aSnapshot().payments.slice(0, 3), { ...unpaid, status: 'completed' }],
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

  it('look for news of a claim that the shop answers by itself, and for none where staff did', () => {
    const untold = (by: number | null) =>
      namesIn({ claims: [{ ...claim, answer: 'Refused', by, answeredAt: now }], owners: [told] });
    expect(untold(null)).to.deep.equal(['claim not told to an owner']);
    expect(untold(dewi)).to.deep.equal([]);
  });

  for (const [name, snapshot] of Object.entries(doctored)) {
    it(`find: ${name}`, () => {
      expect(namesIn(snapshot)).to.include(name);
    });
  }
});
