import type { Case } from '../support/books/snapshot.ts';
import { expect } from 'chai';
import { aSnapshot, budi, budi_, delivered, entry, expired, less, over, reviewed } from './a-snapshot.ts';
import { siti, siti_, spare, told, tooLate, waiting } from './a-snapshot.ts';
import { violationsIn } from './checks.ts';
import { transferOf } from './owners-chat.ts';
import type { Snapshot } from './snapshot.ts';

const aCase: Case = { ...aSnapshot().cases[0]!, answer: null };
const read = (done: string): readonly string[] => [...told, `Kasus: Kurang bayar\n🔖 ${less}\n\n✅ ${done}`];
const [delivers, credits, refunds] = [
  'Kasus ditutup: barangnya dikirim. Pembeli sudah dikabari.',
  'Kasus ditutup: uangnya masuk ke saldo pembeli. Pembeli sudah dikabari.',
  'Kasus ditutup: refund sudah dicatat. Pembeli sudah dikabari.',
];
const ended = (order: Snapshot['orders'][number]) => [delivered, order, waiting, expired];

const given: Partial<Snapshot> = {
  cases: [{ ...aCase, answer: 'Deliver' }],
  orders: ended({ ...reviewed, state: 'Delivered', paidFrom: 'Gateway', waived: 2_000, goods: [spare] }),
  chats: [
    siti_,
    {
      ...budi_,
      handovers: [{ order: less, units: [spare], shared: [], first: true, fromBalance: false }],
      units: [spare],
    },
  ],
  owners: [read(delivers)],
};

const creditEntry = { ...entry(`case:${less}`, less, 10_000), buyer: budi };
const credited: Partial<Snapshot> = {
  cases: [{ ...aCase, answer: 'Credit' }],
  orders: ended({ ...reviewed, state: 'Cancelled' }),
  entries: [over, tooLate, creditEntry],
  balances: new Map([
    [siti, 17_000],
    [budi, 10_000],
  ]),
  chats: [siti_, { ...budi_, credits: [10_000] }],
  owners: [read(credits)],
};

const refunded: Partial<Snapshot> = {
  cases: [{ ...aCase, answer: 'RefundOutside', note: transferOf(less) }],
  orders: ended({ ...reviewed, state: 'Cancelled' }),
  chats: [siti_, { ...budi_, refunds: [10_000] }],
  owners: [read(refunds)],
};

const doctored: Readonly<Record<string, Partial<Snapshot>>> = {
  'case answered with goods, and none given': {
    ...given,
    orders: ended({ ...reviewed, state: 'Cancelled' }),
  },
  'case answered with goods, and credited': { ...given, entries: [over, tooLate, creditEntry] },
  'case answered with credit, and not credited': { ...credited, entries: [over, tooLate] },
  'case refunded, and credited too': { ...refunded, entries: [over, tooLate, creditEntry] },
  'case refunded by another transfer': {
    ...refunded,
    cases: [{ ...aCase, answer: 'RefundOutside', note: transferOf('tg10001-0000000a') }],
  },
  'open case credited': { ...credited, cases: [aCase] },
  'case of no order': { ...credited, orders: [delivered, waiting, expired] },
  'goods given for two cases': {
    ...given,
    cases: [`${less}-2`, less].map((reference) => ({ ...aCase, reference, answer: 'Deliver' })),
  },
  'order left under review': { ...credited, orders: ended(reviewed) },
  'answer told and not kept': { ...credited, owners: [read(refunds)] },
  'refund not told to the buyer': { ...refunded, chats: [siti_, budi_] },
  'refund told that never was': { chats: [siti_, { ...budi_, refunds: [10_000] }] },
  'goods given and money too': {
    ...given,
    orders: ended({ ...reviewed, state: 'Delivered', paidFrom: 'Gateway', goods: [spare] }),
  },
  'credit not told to the buyer': { ...credited, chats: [siti_, budi_] },
};

const namesIn = (snapshot: Partial<Snapshot>): readonly string[] => [
  ...new Set(violationsIn(aSnapshot(snapshot)).map(({ name }) => name)),
];

describe('the checks of answered cases of the crash test', () => {
  for (const [answer, snapshot] of Object.entries({ given, credited, refunded })) {
    it(`find nothing where a case was answered and done: ${answer}`, () => {
      expect(violationsIn(aSnapshot(snapshot))).to.deep.equal([]);
    });
  }

  for (const [name, snapshot] of Object.entries(doctored)) {
    it(`find: ${name}`, () => {
      expect(namesIn(snapshot)).to.include(name);
    });
  }
});
