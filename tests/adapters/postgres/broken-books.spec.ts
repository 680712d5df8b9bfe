import { expect } from 'chai';
import { invariants } from '../../../adapters/postgres/books/invariants.ts';
import { decision } from '../../../domain/order/decision.ts';
import { after, hours } from '../../../domain/instant.ts';
import { paymentReference } from '../../../domain/payment/payment.ts';
import { arrival, balancePayment, givenBack } from '../../support/builders/decisions.ts';
import { toppedUp } from '../../support/fixture/money.ts';
import { committed, greeted, placed, stockUp } from '../../support/fixture/shop.ts';
import { netflix } from '../../support/builders/products.ts';
import { answerOf } from '../../support/either.ts';
import { aBuyer } from '../../support/builders/buyers.ts';
import { noon } from '../../support/builders/moments.ts';
import { aDeliveredOrder, orderFor, orderNumber } from '../../support/builders/orders.ts';
import { anAttempt } from '../../support/builders/payments.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { openStore, type OpenedStore } from './postgres-under-test.ts';

const orderOf = (n: number) => orderNumber(aBuyer({ id: buyerId(7_000 + n) }), 1);

/** One order in each state that the books have something to say of. */
const paid = orderOf(1);
const refunded = orderOf(2);
const waiting = orderOf(3);
const short = orderOf(4);

const tell = async (store: OpenedStore): Promise<void> => {
  await stockUp(store, netflix, 5);
  const first = await placed(store, orderFor(await greeted(store, 1)));
  await committed(store, arrival(first.order, 10_500), first.version);

  const siti = await greeted(store, 2);
  await toppedUp(store, siti, 10_000);
  const second = await placed(store, orderFor(siti));
  const spent = balancePayment(second.order);
  const bought = await committed(store, spent, second.version);
  const { tag: _, ...facts } = spent.order;
  const delivered = aDeliveredOrder(facts);
  const now = await committed(store, decision(delivered), bought);
  await committed(store, givenBack(delivered, { tag: 'Balance' }), now);

  const expiresAt = after(noon, hours(24 * 36_500));
  const third = await placed(store, orderFor(await greeted(store, 3), 1, { expiresAt }));
  const asked = { ...third.order, attempts: [anAttempt({ reference: paymentReference(waiting) })] };
  await committed(store, decision(asked), third.version);

  const fourth = await placed(store, orderFor(await greeted(store, 4)));
  await committed(store, arrival(fourth.order, 9_500), fourth.version);
};

type Break = {
  readonly sql: string;
  readonly found: readonly (readonly [invariant: string, subject: string, detail: string])[];
};

const anyFree = `id = (select min(id) from units where state = 'Available')`;
const noTrace = 'an entry of an order that bears no trace of it';
const noAccount = 'an entry that no order of this buyer and no owner accounts for';
const noRefund = 'a refund to the balance has no entry of its amount';

/** What a bug or a hand at the console could do if no guard stood in the way. */
const breaks: Record<string, Break> = {
  'a unit that is gone': {
    sql: `delete from units where order_id = '${paid}'`,
    found: [['I1', paid, 'line 1 is paid and has other units than were bought']],
  },
  'a unit too many': {
    sql: `update units set state = 'Sold', order_id = '${paid}', line_number = 1 where ${anyFree}`,
    found: [['I1', paid, 'line 1 is paid and has other units than were bought']],
  },
  'a unit held for an order that is done': {
    sql: `update units set state = 'Reserved', order_id = '${refunded}', line_number = 1 where ${anyFree}`,
    found: [['I1', refunded, 'holds units though it is Delivered']],
  },
  'a unit given for no money': {
    sql: `update units set state = 'Sold', order_id = '${waiting}', line_number = 1 where ${anyFree}`,
    found: [['I1', waiting, 'has goods though it is AwaitingPayment']],
  },
  'money that came and is nowhere': {
    sql: `update payment_attempts set received = received + 1 where order_id = '${paid}'`,
    found: [['I2', paid, 'Rp 10501 came in, Rp 10500 are accounted for']],
  },
  'a case that is forgotten': {
    sql: `delete from open_cases where order_id = '${short}'`,
    found: [
      ['I2', short, 'Rp 9500 came in, Rp 0 are accounted for'],
      ['I3', short, 'under review without a case'],
    ],
  },
  'more given back than was paid': {
    sql: `update orders set refunds = jsonb_set(refunds, '{0,amount}', '10001') where id = '${refunded}'`,
    found: [
      ['I2', refunded, 'Rp 10001 given back of Rp 10000'],
      ['I2', refunded, noRefund],
    ],
  },
  'a unit of another product': {
    sql: `insert into variants (code, product_code, label, price, kind)
          select 'OTHER', product_code, 'other', price, kind from variants limit 1;
          update units set variant_code = 'OTHER' where order_id = '${waiting}'`,
    found: [['I1', waiting, 'line 1 has a unit that it does not want']],
  },
  'lines that cost something else than their order': {
    sql: `update order_lines set unit_price = unit_price + 1 where order_id = '${waiting}'`,
    found: [['I2', waiting, 'costs Rp 10000, its lines Rp 10001']],
  },
  'a line given back twice': {
    sql: `update orders set refunds = jsonb_set(refunds, '{0,lines}', '[1, 1]') where id = '${refunded}'`,
    found: [['I2', refunded, 'line 1 was given back 2 times']],
  },
  'a refund that reached no balance': {
    sql: `delete from ledger_entries where kind = 'Refunded';
          update wallets set balance = balance - 10000 where buyer_id = 7002`,
    found: [['I2', refunded, noRefund]],
  },
  'a refund booked twice': {
    sql: `insert into ledger_entries (key, buyer_id, kind, amount, order_id, booked_at)
          values ('refund:${refunded}:2', 7002, 'Refunded', 10000, '${refunded}', now());
          update wallets set balance = balance + 10000 where buyer_id = 7002`,
    found: [['I2', `refund:${refunded}:2`, noTrace]],
  },
  'goods from a balance that nothing was taken from': {
    sql: `delete from ledger_entries where kind = 'OrderPaid';
          update wallets set balance = balance + 10000 where buyer_id = 7002`,
    found: [['I2', refunded, 'paid from a balance that shows nothing of it']],
  },
  'a balance charged for an order that the gateway paid': {
    sql: `insert into ledger_entries (key, buyer_id, kind, amount, order_id, booked_at)
          values ('order:${paid}', 7001, 'OrderPaid', -500, '${paid}', now());
          update wallets set balance = balance - 500 where buyer_id = 7001`,
    found: [['I2', `order:${paid}`, noTrace]],
  },
  'money on the balance of another buyer': {
    sql: `update ledger_entries set buyer_id = 7002 where kind = 'Overpaid';
          delete from wallets where buyer_id = 7001;
          update wallets set balance = balance + 500 where buyer_id = 7002`,
    found: [['I2', `payment:${paid}`, noAccount]],
  },
  'money on a balance from nowhere': {
    sql: `insert into ledger_entries (key, buyer_id, kind, amount, booked_at)
          values ('gift', 7001, 'Deposited', 5, now());
          update wallets set balance = balance + 5 where buyer_id = 7001`,
    found: [['I2', 'gift', noAccount]],
  },
  'a code that gave another amount than it was made for': {
    sql: `insert into redeem_codes (code, amount, made_by, made_at, redeemed_by, redeemed_at)
            values ('SATU', 10, 9001, now(), 7001, now());
          insert into ledger_entries (key, buyer_id, kind, amount, booked_at)
            values ('code:SATU', 7001, 'CodeRedeemed', 5, now());
          update wallets set balance = balance + 5 where buyer_id = 7001`,
    found: [['I2', 'code:SATU', 'a code gave Rp 10, its entry Rp 5']],
  },
  'a code that gave nothing': {
    sql: `insert into redeem_codes (code, amount, made_by, made_at, redeemed_by, redeemed_at)
          values ('SATU', 10, 9001, now(), 7001, now())`,
    found: [['I2', 'code:SATU', 'a code gave Rp 10, its entry Rp 0']],
  },
  'money of a code that nobody redeemed': {
    sql: `insert into redeem_codes (code, amount, made_by, made_at) values ('SATU', 10, 9001, now());
          insert into ledger_entries (key, buyer_id, kind, amount, booked_at)
            values ('code:SATU', 7001, 'CodeRedeemed', 10, now());
          update wallets set balance = balance + 10 where buyer_id = 7001`,
    found: [['I2', 'code:SATU', 'a code gave Rp 0, its entry Rp 10']],
  },
  'a balance that is not its entries': {
    sql: 'update wallets set balance = balance + 1 where buyer_id = 7001',
    found: [['I2', '7001', 'balance Rp 501, entries Rp 500']],
  },
  'a balance without entries': {
    sql: 'insert into wallets (buyer_id, balance) values (7003, 1)',
    found: [['I2', '7003', 'balance Rp 1, entries Rp 0']],
  },
  'entries without a balance': {
    sql: 'delete from wallets where buyer_id = 7001',
    found: [['I2', '7001', 'balance Rp 0, entries Rp 500']],
  },
  'a delivery that nobody is to make': {
    sql: `delete from graphile_worker._private_jobs where key = 'deliver:${paid}'`,
    found: [['I3', paid, 'paid, and nobody is to deliver it']],
  },
  'an expiry that nobody makes': {
    sql: `update orders set pay_before = now() - interval '31 minutes' where id = '${waiting}'`,
    found: [['I3', waiting, 'waits to be paid, and nobody is to expire it']],
  },
  'two bills for one order': {
    sql: `insert into payment_attempts (reference, order_id, position, state, gateway, method, amount, requested_at)
          values ('second', '${waiting}', 1, 'Requested', 'pakasir', 'qris', 10000, now())`,
    found: [['I5', waiting, 'has 2 bills that can be paid']],
  },
  'a unit that is burned without a claim': {
    sql: `update units set state = 'Burned' where order_id = '${paid}'`,
    found: [
      ['I1', paid, 'line 1 is paid and has other units than were bought'],
      ['I7', paid, 'a unit is burned without another one in its place'],
    ],
  },
  'a claim that says that a unit was replaced, which it was not': {
    sql: `insert into warranty_claims (unit_id, order_id, reason, opened_at, answer, answered_at, replacement_id)
      select unit.id, unit.order_id, 'Other', now(), 'Replaced', now(), other.id
      from units unit join units other on other.order_id = '${refunded}' where unit.order_id = '${paid}'`,
    found: [['I7', paid, 'a unit is burned or not, and its claim says otherwise']],
  },
  'a voucher that is used more often than it may be': {
    sql: `insert into vouchers (code, cut, scope, min_spend, with_steps, quota, per_buyer, first_order_only)
            values ('ABC', '{"tag":"Amount","amount":1}', '{"tag":"All"}', 0, true, 1, 1, false);
          insert into voucher_uses (order_id, voucher_code, buyer_id, state, taken_at)
            values ('${paid}', 'ABC', 7, 'Redeemed', now()), ('${waiting}', 'ABC', 7, 'Reserved', now());
          update orders set voucher = '{"code":"ABC"}' where id in ('${paid}', '${waiting}')`,
    found: [
      ['I8', 'ABC', '2 uses of 1'],
      ['I8', 'ABC', 'buyer 7 has 2 uses of 1'],
    ],
  },
  'a use of a voucher that does not go with its order': {
    sql: `insert into vouchers (code, cut, scope, min_spend, with_steps, first_order_only)
            values ('ABC', '{"tag":"Amount","amount":1}', '{"tag":"All"}', 0, true, false);
          insert into voucher_uses (order_id, voucher_code, buyer_id, state, taken_at)
            values ('${waiting}', 'ABC', 7, 'Reserved', now());
          update orders set voucher = '{"code":"ABC"}' where id = '${paid}'`,
    found: [
      ['I8', paid, 'is Paid, and its use of a voucher none'],
      ['I8', waiting, 'has a use of a voucher that it does not know'],
    ],
  },
  'a claim whose money no refund shows': {
    sql: `insert into warranty_claims (unit_id, order_id, reason, opened_at, answer, answered_at, amount)
      select id, order_id, 'Other', now(), 'Refunded', now(), 5 from units where order_id = '${paid}'`,
    found: [['I7', paid, 'claims gave back Rp 5, its refunds Rp 0']],
  },
};

const guarded = [
  'orders',
  'order_lines',
  'units',
  'payment_attempts',
  'vouchers',
  'voucher_uses',
  'open_cases',
  'ledger_entries',
  'wallets',
  'warranty_claims',
];

describe('Broken books in PostgreSQL', () => {
  let store: OpenedStore;

  beforeEach(async () => {
    store = await openStore(4);
    await tell(store);
    for (const table of guarded) await store.sql(`alter table ${table} disable trigger user`);
  });

  afterEach(() => store.close());

  const found = async () =>
    (await answerOf(store.books.violations())).map(({ invariant, subject, detail }) => [
      invariant,
      subject,
      detail,
    ]);

  it('are none before anything is broken', async () => {
    expect(await found()).to.deep.equal([]);
  });

  for (const [what, { sql, found: expected }] of Object.entries(breaks))
    it(`show ${what}`, async () => {
      await store.sql(sql);
      expect(await found()).to.deep.equal(expected);
    });

  it('show a hundred violations of one promise at most', async () => {
    await store.sql('insert into wallets (buyer_id, balance) select n, 1 from generate_series(1, 150) as n');
    expect(await found()).to.have.lengthOf(100);
  });

  it('are looked for by no question that nothing above answers', () => {
    const details = Object.values(breaks).flatMap(({ found: some }) => some.map(([, , detail]) => detail));
    const quoted = (text: string) => text.split("'").filter((piece, n) => n % 2 === 1 && piece.length > 7);
    const silent = invariants.filter(
      ({ text }) => !quoted(text).some((words) => details.some((detail) => detail.includes(words))),
    );
    expect(silent).to.deep.equal([]);
  });
});
