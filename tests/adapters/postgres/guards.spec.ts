import { expect } from 'chai';
import type { Order } from '../../../domain/order/order.ts';
import { decision } from '../../../domain/order/decision.ts';
import type { AwaitingPayment, Paid } from '../../../domain/order/order.ts';
import {
  committed,
  greeted,
  placed,
  shelfOf,
  sold,
  stockUp,
  type Stored,
} from '../../support/fixture/shop.ts';
import { payment } from '../../support/builders/decisions.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { variantCode } from '../../../domain/catalogue/product.ts';
import { aProductRow, netflix, spotify } from '../../support/builders/products.ts';
import {
  aDeliveredOrder,
  anExpiredOrder,
  anOrderLine,
  anOrderUnderReview,
  lineOf,
  orderFor,
} from '../../support/builders/orders.ts';
import { openStore, type OpenedStore } from './postgres-under-test.ts';
import { refusalBy } from './refusal-by.ts';

describe('The database itself', () => {
  let store: OpenedStore;
  let bought: Stored<Paid>;
  let waiting: Stored<AwaitingPayment>;

  beforeEach(async () => {
    store = await openStore(4);
    await stockUp(store, netflix, 6);
    await stockUp(store, spotify, 1);
    const ebook = variantCode('EBOOK');
    await answerOf(store.products.import([aProductRow({ code: ebook, kind: 'shared' })]));
    await answerOf(store.sharedGoods.write(ebook, 'buku', [], []));
    const copy = anOrderLine({ product: ebook, kind: 'shared', quantity: 1 });
    await sold(store, orderFor(await greeted(store, 3), 1, { lines: [copy] }));
    bought = await sold(store, orderFor(await greeted(store, 1), 1, { lines: [lineOf(netflix, 2)] }));
    waiting = await placed(store, orderFor(await greeted(store, 2), 1, { lines: [lineOf(netflix, 2)] }));
  });

  afterEach(() => store.close());

  const ofBought = () => `order_id = '${bought.order.id}'`;
  const ofWaiting = () => `order_id = '${waiting.order.id}'`;
  const reference = () => `reference = '${bought.order.id}'`;
  const theBought = () => `id = '${bought.order.id}'`;
  const theWaiting = () => `id = '${waiting.order.id}'`;

  const anotherLine = ({ id }: Order, price: number) =>
    `insert into order_lines (order_id, number, variant_code, kind, name, terms, quantity, unit_price, discount)
     select order_id, 2, variant_code, kind, name, terms, 1, ${String(price)}, 0
     from order_lines where order_id = '${id}'`;
  const asUnit = (columns: string) =>
    `insert into units (variant_code, sealed, key_id, content_hash, state, batch_id)
     select ${columns} from units where variant_code = 'NETFLIX-1M' limit 1`;
  /** A unit of a variant that nothing else names, and of no batch. */
  const alone = `insert into products (code, name, description, terms, category_id) select 'ALONE', 'Alone', '', '', category_id from products limit 1;
     insert into variants (code, product_code, kind, price) values ('ALONE', 'ALONE', 'unit', 1);
     ${asUnit(`'ALONE', sealed, key_id, content_hash, 'Available', null`)};
     delete from variant_tallies where variant_code = 'ALONE'`;
  /** A key that units alone are sealed with. */
  const anotherKey = `insert into unit_keys (id, place, proof, fingerprint_proof) select 'new', place + 1, proof, fingerprint_proof from unit_keys;
     update units set key_id = 'new', sealed = '\\x00' where state = 'Available'`;
  const paidInFull = `paid_from = 'Gateway', late = false, waived = 0`;
  const gift = (amount: number) =>
    `insert into ledger_entries (key, buyer_id, kind, amount, booked_at)
     values ('gift', 7001, 'ByOwner', ${String(amount)}, now())`;

  const refused: Record<string, readonly [statement: () => string, by: string]> = {
    'changes no content but by sealing it anew': [
      () => `update sealed_contents set sealed = '\\x01'`,
      'sealed_contents_only_sealed_anew',
    ],
    'knows no content sealed with a key that it does not know': [
      () => `update sealed_contents set sealed = '\\x01', key_id = 'another'`,
      'sealed_contents_key_known',
    ],
    'takes nothing back that is the same to everybody and was sold': [
      () => `update shared_goods set sold = sold - 1`,
      'shared_goods_sold_stay',
    ],
    'deletes nothing that is the same to everybody and was sold': [
      () => `delete from shared_goods`,
      'shared_goods_promised_stay',
    ],
    'promises no less than nothing of it': [
      () => `update shared_goods set reserved = -1`,
      'shared_goods_reserved_not_negative',
    ],
    'gives a unit handed over to no other order': [
      () => `update units set order_id = '${waiting.order.id}' where ${ofBought()}`,
      'units_handed_over_for_ever',
    ],
    'burns no unit without a claim that it was replaced by': [
      () => `update units set state = 'Burned' where ${ofBought()}`,
      'units_burn_by_claim',
    ],
    'takes no unit that is burned from the start': [
      () =>
        `insert into units (variant_code, sealed, key_id, content_hash, state, order_id, line_number)
         select variant_code, sealed, key_id, '\\x01', 'Burned', order_id, line_number from units where ${ofBought()} limit 1`,
      'units_come_unburned',
    ],
    'has no claim of a unit replaced that is not burned': [
      () =>
        `insert into warranty_claims (unit_id, order_id, reason, opened_at, answer, answered_at, replacement_id)
         select min(id), '${bought.order.id}', 'Other', now(), 'Replaced', now(), max(id) from units where ${ofBought()}`,
      'claims_replaced_burn',
    ],
    'has no claim that gave both a unit and money': [
      () =>
        `insert into warranty_claims
           (unit_id, order_id, reason, opened_at, answer, answered_at, replacement_id, amount)
         select min(id), '${bought.order.id}', 'Other', now(), 'Replaced', now(), max(id), 5
         from units where ${ofBought()}`,
      'claims_unit_or_money',
    ],
    'has no photo of a claim that is answered, or of none': [
      () =>
        `with one as (
           insert into warranty_claims (unit_id, order_id, reason, opened_at, answer, answered_at, note)
           select min(id), '${bought.order.id}', 'Other', now(), 'Refused', now(), 'x' from units where ${ofBought()}
           returning unit_id
         ),
         photo as (
           insert into photos (id, type, width, height, bytes) values ('x', 'image/png', 1, 1, '\\x00') returning id
         )
         insert into claim_photos (unit_id, photo_id, number) select unit_id, id, 1 from one, photo`,
      'claim_photos_while_waiting',
    ],
    'puts a unit handed over back on no shelf': [
      () => `update units set state = 'Available', order_id = null, line_number = null where ${ofBought()}`,
      'units_handed_over_for_ever',
    ],
    'holds a unit handed over for nobody': [
      () => `update units set state = 'Reserved' where ${ofBought()}`,
      'units_handed_over_for_ever',
    ],
    'changes no content that a buyer has': [
      () => `update units set sealed = '\\x00' where ${ofBought()}`,
      'units_keep_their_goods',
    ],
    'changes no mark of a content that a buyer has': [
      () => `update units set content_hash = '\\x00' where ${ofBought()}`,
      'units_keep_their_goods',
    ],
    'moves no unit in time that a buyer has': [
      () => `update units set added_at = now() + interval '1 day' where ${ofBought()}`,
      'units_handed_over_for_ever',
    ],
    'changes a unit that is sealed anew in nothing else': [
      () =>
        `update units set sealed = '\\x00', key_id = 'another', added_at = now() + interval '1 day' where ${ofBought()}`,
      'units_handed_over_for_ever',
    ],
    'changes no unit on the shelf': [
      () => `update units set sealed = '\\x00' where state = 'Available'`,
      'units_keep_their_goods',
    ],
    'brings no unit back to plain text': [
      () => `update units set content = 'a', sealed = null, key_id = null where ${ofBought()}`,
      'units_keep_their_goods',
    ],
    'names no other key for what stays as it is': [
      () => `update units set key_id = 'another' where ${ofBought()}`,
      'units_keep_their_goods',
    ],
    'seals nothing anew under another fingerprint': [
      () =>
        `update units set sealed = '\\x00', key_id = 'another', content_hash = '\\x00' where ${ofBought()}`,
      'units_keep_their_goods',
    ],
    'knows no unit sealed with a key that it does not know': [
      () => `update units set sealed = '\\x00', key_id = 'another' where ${ofBought()}`,
      'units_key_known',
    ],
    'takes no unit in plain text': [
      () =>
        `insert into units (variant_code, content, content_hash, state) values ('NETFLIX-1M', 'a', '\\x00', 'Available')`,
      'units_come_sealed',
    ],
    'forgets no key that a unit is sealed with': [
      () => `${anotherKey}; delete from unit_keys where id = 'new'`,
      'units_key_known',
    ],
    'renames no key that a unit is sealed with': [
      () => `${anotherKey}; update unit_keys set id = 'newer' where id = 'new'`,
      'units_key_known',
    ],
    'takes no unit sealed with a key that it does not know': [
      () => asUnit(`variant_code, sealed, 'another', '\\x00', 'Available', batch_id`),
      'units_key_known',
    ],
    'takes no unit of a variant that it does not know': [
      () => `alter table units disable trigger tally_units_added;
             ${asUnit(`'NOTHING', sealed, key_id, content_hash, 'Available', null`)}`,
      'units_of_variant',
    ],
    'gives no unit to a variant that it does not know': [
      () => `update units set variant_code = 'NOTHING' where state = 'Available'`,
      'units_of_variant',
    ],
    'takes no unit of a batch that it does not know': [
      () => asUnit(`variant_code, sealed, key_id, '\\x00', 'Available', 404`),
      'units_batch_known',
    ],
    'forgets no variant that there are units of': [
      () => `${alone}; delete from variants where code = 'ALONE'`,
      'units_of_variant',
    ],
    'renames no variant that there are units of': [
      () => `${alone}; update variants set code = 'OTHER' where code = 'ALONE'`,
      'units_of_variant',
    ],
    'forgets no batch that there are units of': [
      () => `update stock_imports set batch_id = null, added = null; delete from stock_batches`,
      'units_batch_known',
    ],
    'deletes no unit handed over': [() => `delete from units where ${ofBought()}`, 'units_promised_stay'],
    'deletes no unit that is held': [() => `delete from units where ${ofWaiting()}`, 'units_promised_stay'],
    'lets no order take what another holds': [
      () => `update units set order_id = '${bought.order.id}' where ${ofWaiting()}`,
      'units_held_for_one',
    ],
    'hands what one order holds over to no other': [
      () => `update units set state = 'Sold', order_id = '${bought.order.id}' where ${ofWaiting()}`,
      'units_held_for_one',
    ],
    'knows no unit that is free and somebody’s': [
      () => `update units set order_id = '${bought.order.id}' where state = 'Available'`,
      'units_free_are_nobodys',
    ],
    'knows no unit that is held for nobody': [
      () => `update units set state = 'Reserved' where state = 'Available'`,
      'units_free_are_nobodys',
    ],
    'knows no unit handed over to nobody': [
      () => `update units set state = 'Sold' where state = 'Available'`,
      'units_free_are_nobodys',
    ],
    'knows no other state of a unit': [
      () => `update units set state = 'Lost' where ${ofWaiting()}`,
      'units_state_known',
    ],
    'takes no unit twice for a product': [
      () => `insert into units (variant_code, sealed, key_id, content_hash, state)
             select variant_code, sealed, key_id, content_hash, 'Available' from units limit 1`,
      'units_differ',
    ],
    'pays no order without its units': [
      () => `update orders set state = 'Paid', paid_at = now(), ${paidInFull} where ${theWaiting()}`,
      'orders_paid_have_goods',
    ],
    'delivers no goods that were not paid for before': [
      () =>
        `update orders set state = 'Delivered', paid_at = now(), delivered_at = now(), refunds = '[]', ${paidInFull}
         where ${theWaiting()}`,
      'orders_only_move_on',
    ],
    'expires no order that still holds units': [
      () => `update orders set state = 'Expired', closed_at = now() where ${theWaiting()}`,
      'orders_closed_hold_nothing',
    ],
    'undoes no payment by expiry': [
      () => `update orders set state = 'Expired', paid_at = null, closed_at = now() where ${theBought()}`,
      'orders_facts_stay',
    ],
    'lets no paid order wait again': [
      () => `update orders set state = 'AwaitingPayment' where ${theBought()}`,
      'orders_only_move_on',
    ],
    'moves no payment in time': [
      () => `update orders set paid_at = now() where ${theBought()}`,
      'orders_facts_stay',
    ],
    'changes no total': [() => `update orders set total = 1 where ${theWaiting()}`, 'orders_facts_stay'],
    'changes no line of an order': [
      () => `update order_lines set quantity = 7 where order_id = '${waiting.order.id}'`,
      'order_lines_stay',
    ],
    'deletes no line of an order': [
      () => `delete from order_lines where order_id = '${waiting.order.id}'`,
      'order_lines_go_with_order',
    ],
    'adds no line to an order that was placed': [() => anotherLine(bought.order, 0), 'order_lines_add_up'],
    'adds no line that the order does not cost': [() => anotherLine(waiting.order, 5), 'order_lines_add_up'],
    'places no order that costs something else than its lines': [
      () => `insert into carts (id, buyer_id, lines, version, created_at, touched_at, outcome)
             values ('empty', 5, '[]', 1, now(), now(), 'Ordered');
             insert into orders (id, buyer_id, cart_id, version, state, subtotal, discount, total, placed_at, pay_before)
             values ('of nothing', 5, 'empty', 1, 'AwaitingPayment', 5, 0, 5, now(), now())`,
      'orders_cost_their_lines',
    ],
    'takes off no more than an order costs': [
      () => `insert into orders (id, buyer_id, version, state, subtotal, discount, total, placed_at, pay_before)
             values ('free', 5, 1, 'AwaitingPayment', 5, 6, -1, now(), now())`,
      'orders_discount_within_subtotal',
    ],
    'gives no order to another buyer': [
      () => `update orders set buyer_id = 1 where ${theWaiting()}`,
      'orders_facts_stay',
    ],
    'deletes no order that was paid': [
      () => `delete from orders where ${theBought()}`,
      'orders_with_money_stay',
    ],
    'makes no second order of a cart': [
      () => `insert into orders (id, buyer_id, cart_id, version, state, subtotal, discount, total, placed_at, pay_before)
             select 'another', buyer_id, cart_id, 1, 'AwaitingPayment', subtotal, discount, total, placed_at, pay_before
             from orders where ${theWaiting()}`,
      'orders_one_for_a_cart',
    ],
    'knows no state without its moment': [
      () => `update orders set state = 'Cancelled' where ${theWaiting()}`,
      'orders_closed_know_when',
    ],
    'changes nothing of the money that came in': [
      () => `update payment_attempts set received = received + 1 where ${reference()}`,
      'attempts_settled_for_ever',
    ],
    'lets no settled payment be open again': [
      () =>
        `update payment_attempts set state = 'Requested', received = null, received_at = null where ${reference()}`,
      'attempts_settled_for_ever',
    ],
    'lets no payment that another one replaced be paid again': [
      () => {
        const left = `insert into payment_attempts (reference, order_id, position, state, gateway, method, amount, requested_at)
          select 'left', id, 9, 'Superseded', 'pakasir', 'qris', 1, now() from orders where ${theWaiting()}`;
        return `${left}; update payment_attempts set state = 'Requested' where reference = 'left'`;
      },
      'attempts_superseded_stay',
    ],
    'leaves a payment with the gateway that was asked for it': [
      () => {
        const asked = `insert into payment_attempts (reference, order_id, position, state, gateway, method, amount, requested_at)
          select 'asked', id, 9, 'Requested', 'pakasir', 'qris', 1, now() from orders where ${theWaiting()}`;
        return `${asked}; update payment_attempts set gateway = 'manual' where reference = 'asked'`;
      },
      'attempts_gateway_stays',
    ],
    'forgets no money that came in': [
      () => `delete from payment_attempts where ${reference()}`,
      'attempts_stay',
    ],
    'changes no way in which an order was paid': [
      () => `update orders set paid_from = 'Balance' where ${theBought()}`,
      'orders_payment_stays',
    ],
    'takes no balance below zero': [() => gift(-1), 'wallets_never_below_zero'],
    'books no entry of nothing': [() => gift(0), 'entries_of_something'],
    'changes no entry of the ledger': [
      () => `${gift(5)}; update ledger_entries set amount = 6`,
      'entries_stay',
    ],
    'forgets no entry of the ledger': [() => `${gift(5)}; delete from ledger_entries`, 'entries_stay'],
    'changes no balance without an entry': [
      () => `${gift(5)}; update wallets set balance = 500`,
      'wallets_kept_by_ledger',
    ],
    'gives no balance to anybody without an entry': [
      () => 'insert into wallets (buyer_id, balance) values (7001, 5)',
      'wallets_kept_by_ledger',
    ],
    'sells no goods without a cart': [
      () => `update orders set cart_id = null where ${theWaiting()}`,
      'orders_facts_stay',
    ],
    'knows no negative price': [() => 'update variants set price = -1', 'variants_price_not_negative'],
    'opens no second cart for a buyer': [
      () => `insert into carts (id, buyer_id, lines, version, created_at, touched_at)
             select name, 5, '[]', 1, now(), now() from (values ('one'), ('two')) as two (name)`,
      'carts_one_open_each',
    ],
    'opens no second case for a payment': [
      () => `insert into open_cases (reference, order_id, kind, amount, opened_at)
             select reference, order_id, 'Overpaid', 1, now() from payment_attempts, generate_series(1, 2)`,
      'open_cases_pkey',
    ],
  };

  for (const [sentence, [statement, by]] of Object.entries(refused))
    it(sentence, async () => {
      expect(await refusalBy(store.sql(statement()))).to.equal(by);
    });

  it('puts no unit that a paid order holds back on the shelf, even when nothing else is changed', async () => {
    const { order, version } = waiting;
    const { tag: _, ...facts } = order;
    await committed(store, decision(anOrderUnderReview({ ...facts, holdsUnits: true })), version);
    expect(
      await refusalBy(
        store.sql(
          `update units set state = 'Available', order_id = null, line_number = null where ${ofWaiting()}`,
        ),
      ),
    ).to.equal('units_bought_stay');
  });

  it('lets an order go no way but on', async () => {
    const { order, version } = bought;
    const { unreachableSince: _, alarmedAt: __, tag: ___, ...facts } = order;
    await committed(store, decision(aDeliveredOrder(facts)), version);
    for (const [state, rest] of [
      ['AwaitingPayment', 'delivered_at = null'],
      ['Paid', 'delivered_at = null'],
      ['Expired', 'delivered_at = null, closed_at = now()'],
      ['UnderReview', 'delivered_at = null, review_since = now(), holds_units = true'],
    ] as const)
      expect(
        await refusalBy(store.sql(`update orders set state = '${state}', ${rest} where ${theBought()}`)),
      ).to.equal('orders_only_move_on');
  });

  it('commits nothing of a payment whose units are not all there', async () => {
    const { order, version } = waiting;
    await store.sql(
      `update units set state = 'Available', order_id = null, line_number = null
       where id = (select min(id) from units where ${ofWaiting()})`,
    );
    const made = { ...payment(order), followUps: [{ tag: 'DeliverGoods' as const, order: order.id }] };
    const no = await refusalOf(store.orders.commit(made, version));
    expect(no.tag === 'StoreFailure' ? no.cause : no).to.include({
      code: '23000',
      constraint: 'orders_paid_have_goods',
    });
    expect(await store.sql('select 1 from graphile_worker._private_jobs')).to.deep.equal([]);
    expect(await shelfOf(store, netflix)).to.deep.equal({ stock: 3, sold: 2 });
  });

  it('commits no payment that leaves the units where they are', async () => {
    const { order, version } = waiting;
    const no = await refusalOf(store.orders.commit({ ...payment(order), stock: 'None' }, version));
    expect(no.tag).to.equal('StoreFailure');
  });

  it('commits no expiry that forgets the units', async () => {
    const { tag: _, ...facts } = waiting.order;
    const no = await refusalOf(store.orders.commit(decision(anExpiredOrder(facts)), waiting.version));
    expect(no.tag).to.equal('StoreFailure');
  });
});
