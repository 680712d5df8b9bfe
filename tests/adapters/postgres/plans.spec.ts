import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import pg from 'pg';
import type { Run } from '../../../adapters/postgres/kit/run.ts';
import type { Statement } from '../../../adapters/postgres/kit/statement.ts';
import { postgresStore } from './postgres-store.ts';
import { storeFailure } from '../../../application/ports/store-failure.ts';
import { bug } from '../../../domain/bug.ts';
import { broadcastId } from '../../../domain/broadcast/broadcast.ts';
import { noSpamState } from '../../../domain/people/spam-policy.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { cartId } from '../../../domain/catalogue/cart.ts';
import { categoryId, variantCode } from '../../../domain/catalogue/product.ts';
import { hours, instant, type Instant } from '../../../domain/instant.ts';
import { orderId } from '../../../domain/order/order.ts';
import { paymentReference } from '../../../domain/payment/payment.ts';
import { noFacts, stockBatchId, stockImportId } from '../../../domain/stock/stock-batch.ts';
import { decision } from '../../../domain/order/decision.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { entryKey } from '../../../domain/balance/wallet.ts';
import { payment, placementOf } from '../../support/builders/decisions.ts';
import { stockUp } from '../../support/fixture/shop.ts';
import { aBuyer } from '../../support/builders/buyers.ts';
import { anIncident } from '../../support/builders/incidents.ts';
import { aDeposit, anOrder, lineOf, everyOrder } from '../../support/builders/orders.ts';
import { aPhoto } from '../../support/builders/photos.ts';
import { aGoodsFile } from '../../support/builders/files.ts';
import { goodsFileId } from '../../../domain/stock/goods-file.ts';
import { photoId } from '../../../domain/catalogue/photo.ts';
import { unitId } from '../../../domain/stock/unit.ts';
import { aProductRow } from '../../support/builders/products.ts';
import { aStaffDecision, anApproval } from '../../support/builders/staff.ts';
import { aUnitKey } from '../../support/unit-keys.ts';
import { fillPatiently, fillWithHistory } from './history.ts';
import { openLastingStore, type OpenedStore } from './postgres-under-test.ts';

type Asked = { readonly statement: Statement<unknown>; readonly values: readonly unknown[] };

const answers = new Map<string, readonly object[]>([
  ['stock.begin', [{ known: true, key: aUnitKey().id, id: 7 }]],
  ['sealed-contents.key', [{ id: aUnitKey().id }]],
  ['stock.open-import', [{ product: 'P7', key: aUnitKey().id }]],
  ['stock.clear', []],
  ['stock.forget', []],
]);

/** What a port method sends to the server. */
const asked = async (call: (store: ReturnType<typeof postgresStore>) => TE.TaskEither<unknown, unknown>) => {
  const sent: Asked[] = [];
  const run: Run = (statement, values = []) => {
    // What is asked of a table that never grows is answered, so that the rest is sent.
    const answer = answers.get(statement.name)?.map((row) => statement.row.decode(row));
    if (answer?.every(E.isRight) === true) return TE.right(answer.map(({ right }) => right));
    sent.push({ statement, values });
    return TE.left(storeFailure(statement.name, 'only asked'));
  };
  await call(postgresStore({ run }))();
  return sent;
};

/** So many orders as one statement over many takes, of a long history and of no two of one cart. */
const many = Array.from({ length: 64 }, (_, n) =>
  anOrder({
    id: orderId(`order ${String(19_900 + n)}`),
    cart: cartId(`cart ${String(19_900 + n)}`),
    lines: [lineOf(variantCode(`P${String(n % 7)}`), 2)],
  }),
);
const ofMany = (one: (order: (typeof many)[number], n: number) => TE.TaskEither<unknown, unknown>) =>
  RA.traverseWithIndex(TE.ApplicativePar)((n, order: (typeof many)[number]) => one(order, n))(many);

const at: Instant = instant(Date.UTC(2026, 1, 20));
const buyer = buyerId(777);
const photo = photoId('0'.repeat(64));
const product = variantCode('P7');
const siaran = broadcastId('1-plan');
const thirty = Array.from({ length: 30 }, (_, n) => ({
  buyer: buyerId(700 + n),
  outcome: 'Sent' as const,
  message: n,
}));
const awaiting = anOrder({
  id: orderId('order 19990'),
  cart: cartId('cart 19990'),
  lines: [lineOf(product, 2)],
});
const page = { offset: 0, limit: 10 };
const day = { date: '2026-02-20', from: at, to: instant(at + hours(24)) };
const cart = {
  id: cartId('cart 21000'),
  buyer,
  lines: [{ product, quantity: 1, priceSeen: rupiah(1) }],
  counted: [],
};

const entry = {
  key: entryKey('order:order 19990'),
  buyer,
  kind: 'OrderPaid',
  amount: -1,
  order: awaiting.id,
  by: null,
  note: null,
  at,
} as const;

type Call = Parameters<typeof asked>[0];

/** Every statement of every port, with the indexes that must serve it. */
const table: Record<string, readonly [call: Call, indexes: readonly string[]]> = {
  'placing an order': [
    ({ orders }) => orders.place(placementOf(awaiting), 1),
    ['carts_pkey', 'units_free', 'units_pkey'],
  ],
  'committing a decision': [
    ({ orders }) => orders.commit(payment(awaiting), 3),
    ['orders_pkey', 'units_of_order', 'units_pkey'],
  ],
  'finding many orders': [
    ({ orders }) => ofMany(({ id }) => orders.find(id)),
    ['orders_pkey', 'attempts_of_order'],
  ],
  'finding many orders with their buyers': [
    ({ orders }) => ofMany(({ id }) => orders.findWithBuyer(id)),
    ['orders_pkey', 'attempts_of_order', 'buyers_pkey'],
  ],
  'finding an order with its buyer': [
    ({ orders }) => orders.findWithBuyer(awaiting.id),
    ['orders_pkey', 'attempts_of_order', 'buyers_pkey'],
  ],
  'finding many orders by their payments': [
    ({ orders }) => ofMany(({ id }) => orders.findByReference(paymentReference(id))),
    ['payment_attempts_pkey', 'orders_pkey'],
  ],
  'the unpaid orders of many': [
    ({ orders }) => ofMany((_, n) => orders.unpaidOf(buyerId(700 + n))),
    ['orders_unpaid'],
  ],
  'the carts of many': [
    ({ carts }) => ofMany((_, n) => carts.find(buyerId(700 + n))),
    ['carts_one_open_each'],
  ],
  'the carts of many, and how they stand': [
    ({ carts }) => ofMany((_, n) => carts.findWithStanding(buyerId(700 + n))),
    ['carts_one_open_each', 'buyers_pkey'],
  ],
  'placing many orders': [
    ({ orders }) => ofMany((order) => orders.place(placementOf(order), 1)),
    ['carts_pkey', 'units_free', 'units_pkey'],
  ],
  'committing many decisions': [
    ({ orders }) => ofMany((order) => orders.commit(decision(order), 3)),
    ['orders_pkey'],
  ],
  'committing many decisions about units': [
    ({ orders }) => ofMany((order) => orders.commit(payment(order), 3)),
    ['orders_pkey', 'units_of_order', 'units_pkey'],
  ],
  'finding an order': [({ orders }) => orders.find(awaiting.id), ['orders_pkey', 'attempts_of_order']],
  'finding an order by its payment': [
    ({ orders }) => orders.findByReference(paymentReference('order 5')),
    ['payment_attempts_pkey', 'orders_pkey'],
  ],
  'what happened to an order': [
    ({ orderEvents }) => orderEvents.ofOrder(awaiting.id, 10),
    ['order_events_of_order'],
  ],
  'adding to what happened to an order': [
    ({ orderEvents }) => orderEvents.append(awaiting.id, { tag: 'GoodsAsked', by: buyer }, [], []),
    ['orders_pkey'],
  ],
  'the newest orders': [
    ({ orderQueries }) => orderQueries.search(everyOrder, null, 9),
    ['orders_in_sequence'],
  ],
  'the next orders of a state': [
    ({ orderQueries }) => orderQueries.search({ ...everyOrder, state: 'Paid' }, 25_000, 9),
    ['orders_by_state'],
  ],
  'orders of a buyer': [
    ({ orderQueries }) => orderQueries.search({ ...everyOrder, buyer }, null, 9),
    ['orders_of_buyer'],
  ],
  'orders of a code': [
    ({ orderQueries }) => orderQueries.search({ ...everyOrder, product }, null, 9),
    ['order_lines_of_code'],
  ],
  'orders from a batch': [
    ({ orderQueries }) => orderQueries.search({ ...everyOrder, batch: stockBatchId(1) }, null, 9),
    ['units_of_batch'],
  ],
  'orders of an amount': [
    ({ orderQueries }) => orderQueries.search({ ...everyOrder, total: rupiah(123) }, null, 9),
    ['orders_by_total'],
  ],
  'orders of a day': [
    ({ orderQueries }) => orderQueries.search({ ...everyOrder, from: day.from, until: day.to }, null, 9),
    ['orders_placed_on'],
  ],
  'a buyer’s history': [({ orders }) => orders.ofBuyer(buyer, page), ['orders_of_buyer']],
  'a buyer’s deposits': [({ orders }) => orders.depositsOf(buyer, page), ['orders_deposits']],
  'unpaid orders past their time': [({ orders }) => orders.unpaidPast(at, 20), ['orders_unpaid_past']],
  'opening a deposit': [({ orders }) => orders.open(decision(aDeposit()), 0), []],
  'committing a payment from the balance': [
    ({ orders }) => orders.commit({ ...payment(awaiting), entries: [entry] }, 3),
    ['orders_pkey', 'wallets_pkey', 'units_of_order'],
  ],
  'committing a late payment': [
    ({ orders }) => orders.commit({ ...payment(awaiting), stock: 'AllocateAndFulfil' }, 3),
    ['orders_pkey', 'units_free'],
  ],
  'a balance': [({ wallets }) => wallets.balance(buyer), ['wallets_pkey']],
  'a ledger': [({ wallets }) => wallets.history(buyer, page), ['entries_of_buyer']],
  'booking an entry': [({ wallets }) => wallets.post(entry, [], []), ['wallets_pkey']],
  'the audit': [({ auditLog }) => auditLog.list(page), []],
  'an open case': [({ openCases }) => openCases.find(paymentReference('order 5')), []],
  'an answered case': [({ openCases }) => openCases.answered(paymentReference('order 5')), []],
  'the cases of an order': [({ openCases }) => openCases.ofOrder(awaiting.id), []],
  'the open cases': [({ openCases }) => openCases.list(), ['cases_open']],
  'an incident': [({ incidents }) => incidents.find({ tag: 'TokenRefused' }), []],
  'the open incidents': [({ incidents }) => incidents.open(), []],
  'keeping an incident': [
    ({ incidents }) => incidents.commit({ incident: anIncident(), followUps: [] }, null),
    [],
  ],
  'somebody by name': [({ buyers }) => buyers.findByUsername('Buyer_7'), ['buyers_by_username']],
  'a session': [
    ({ conversations }) => conversations.session(aBuyer({ id: buyer }), at),
    ['buyers_pkey', 'conversations_pkey', 'chat_drafts_pkey'],
  ],
  'the sessions of many': [
    ({ conversations }) => ofMany((_, n) => conversations.session(aBuyer({ id: buyerId(700 + n) }), at)),
    ['buyers_pkey', 'conversations_pkey', 'chat_drafts_pkey'],
  ],
  'where the invoices of many are': [
    ({ conversations }) => ofMany(({ id }) => conversations.invoiceMessage(id)),
    ['bills_pkey'],
  ],
  'keeping a form': [({ drafts }) => drafts.keep(buyer, { form: 'deposit', content: '{}' }, at), []],
  'a photo': [({ photos }) => photos.find(photo), []],
  'what a photo is called': [({ photos }) => photos.nameAt('telegram:1', photo), []],
  'learning what a photo is called': [({ photos }) => photos.learnName('telegram:1', photo, 'x'), []],
  'forgetting what a photo is called': [({ photos }) => photos.learnName('telegram:1', photo, null), []],
  'keeping a photo': [({ photos }) => photos.keep(aPhoto()), []],
  'a photo for a claim': [
    ({ warranties }) =>
      warranties.addPhoto({
        unit: unitId(1),
        added: { photo, caption: null, number: 1 },
        followUps: [],
      }),
    [],
  ],
  'a favourite': [({ favourites }) => favourites.find(buyer, product), ['favourites_pkey']],
  'keeping a favourite': [({ favourites }) => favourites.keep(buyer, product, 3), []],
  'forgetting a favourite': [({ favourites }) => favourites.keep(buyer, product, null), ['favourites_pkey']],
  'dropping a form': [({ drafts }) => drafts.drop(buyer), ['chat_drafts_pkey']],
  'a buyer’s unpaid orders': [({ orders }) => orders.unpaidOf(buyer), ['orders_unpaid']],
  'overdue orders': [({ orders }) => orders.overdue(at, 20), ['orders_overdue']],
  'the goods of an order': [({ orders }) => orders.goods(awaiting.id), ['units_of_order']],
  'a cart': [({ carts }) => carts.find(buyer), ['carts_one_open_each']],
  'a cart and how its buyer stands': [
    ({ carts }) => carts.findWithStanding(buyer),
    ['carts_one_open_each', 'buyers_pkey'],
  ],
  'opening a cart': [({ carts }) => carts.save(cart, null, at), []],
  'changing a cart': [({ carts }) => carts.save(cart, 1, at), []],
  'a greeting': [({ buyers }) => buyers.greet(aBuyer({ id: buyer }), at), ['buyers_pkey', 'orders_owed']],
  'a buyer': [({ buyers }) => buyers.find(buyer), ['buyers_pkey']],
  'a choice of language': [({ buyers }) => buyers.speak(buyer, 'en'), ['buyers_pkey']],
  'the categories': [({ products }) => products.categories(), []],
  'a page of the shelf': [({ products }) => products.page(null, page), []],
  'a page of a category': [({ products }) => products.page(categoryId(3), page), []],
  'a product': [({ products }) => products.find(product), []],
  'some products': [({ products }) => products.findAll([product]), []],
  'the catalogue of the owner': [({ products }) => products.entries(page), []],
  'an entry of it': [({ products }) => products.entry(product), []],
  'the cards of many': [
    ({ products }) => ofMany((_, n) => products.card(product, buyerId(700 + n))),
    ['favourites_pkey'],
  ],
  'a card': [({ products }) => products.card(product, buyer), ['favourites_pkey']],
  'the codes in use': [({ products }) => products.taken([product]), []],
  'a new product': [({ products }) => products.create(aProductRow(), [], 'first'), []],
  'a new variant': [
    ({ products }) =>
      products.addVariant(product, { code: variantCode('P8X'), label: 'x', price: rupiah(1) }, []),
    [],
  ],
  'a changed product': [({ products }) => products.change(product, { name: 'n', category: 'c' }, []), []],
  'a removed product': [({ products }) => products.remove(product, []), []],
  'an import': [({ products }) => products.import([aProductRow()]), []],
  'new stock': [({ stock }) => stock.add(product, ['one', 'two']), ['units_differ']],
  'the last import': [
    ({ stock }) => stock.lastBatch(product),
    ['stock_batches_of_variant', 'units_of_batch'],
  ],
  'describing a batch': [
    ({ stock }) => stock.describe(stockBatchId(7), { name: 'n', supplier: null, cost: null }, []),
    ['units_of_batch'],
  ],
  'keeping a file of an import': [
    ({ stock }) => stock.gatherFile(stockImportId(7), aGoodsFile()),
    ['units_differ'],
  ],
  'a file that is the same to everybody': [
    ({ sharedGoods }) => sharedGoods.write(product, aGoodsFile(), [], []),
    [],
  ],
  'what a file is called': [({ goodsFiles }) => goodsFiles.nameAt('telegram:1', goodsFileId(7)), []],
  'learning what a file is called': [
    ({ goodsFiles }) => goodsFiles.learnName('telegram:1', goodsFileId(7), 'x'),
    [],
  ],
  'forgetting what a file is called': [
    ({ goodsFiles }) => goodsFiles.learnName('telegram:1', goodsFileId(7), null),
    [],
  ],
  'reading a file': [({ goodsFiles }) => goodsFiles.read(goodsFileId(7)), []],
  'publishing an import': [({ stock }) => stock.publish(stockImportId(7), noFacts, [], []), []],
  'the stock of a variant': [({ stockQueries }) => stockQueries.level(product), ['units_reserved']],
  'the batches of a variant': [
    ({ stockQueries }) => stockQueries.batches(product, page),
    ['stock_batches_of_variant', 'units_of_batch'],
  ],
  'the units of a variant': [({ stockQueries }) => stockQueries.units(product, null, 10), ['units_free']],
  'withdrawing units': [({ stock }) => stock.withdraw(product, 3, [], 'a'), ['units_free']],
  'those who wait': [({ restocks }) => restocks.look(product, 10), []],
  'what crossed a threshold': [({ stockAlerts }) => stockAlerts.crossings(10, 3), []],
  'a batch': [({ stockQueries }) => stockQueries.batch(stockBatchId(7)), ['units_of_batch']],
  'taking an import back': [({ stock }) => stock.takeBack(stockBatchId(7), []), ['units_of_batch']],
  'showing a list': [({ conversations }) => conversations.showList(buyer, [product]), []],
  'a bill': [({ conversations }) => conversations.invoiceMessage(awaiting.id), ['bills_pkey']],
  'the goods that were sent': [
    ({ conversations }) => conversations.goodsSent({ order: awaiting.id, again: null }),
    ['sent_goods_pkey'],
  ],
  'noting that goods were sent': [
    ({ conversations }) => conversations.noteGoodsSent({ order: awaiting.id, again: null }, null),
    ['sent_goods_by_age'],
  ],
  'keeping a bill': [
    ({ conversations }) => conversations.keepInvoiceMessage(awaiting.id, { chat: 1, message: 2 }),
    ['bills_pkey'],
  ],
  'the figures for the greeting': [({ dailyStats }) => dailyStats.publicStats(), []],
  'the first look of staff': [
    ({ overviews }) => overviews.count(day),
    ['cases_open', 'orders_pkey', 'orders_sold_on'],
  ],
  'the totals of a report': [({ reports }) => reports.totals(day), ['orders_placed_on']],
  'the parts of a report': [
    ({ reports }) => reports.points({ span: day, starts: [day.from] }),
    ['orders_sold_on'],
  ],
  'what sold best': [({ reports }) => reports.bestSellers(day, 5), []],
  'what is owed': [({ reports }) => reports.owed(), []],
  'a card shown': [({ reports }) => reports.cardShown(at), []],
  'somebody of the staff': [({ staff }) => staff.find(buyer), []],
  'the staff': [({ staff }) => staff.list(), []],
  'appointing somebody': [({ staff }) => staff.commit(aStaffDecision(), null, []), []],
  'changing the staff': [({ staff }) => staff.commit(aStaffDecision(), 1, []), []],
  'removing somebody': [({ staff }) => staff.commit({ ...aStaffDecision(), member: null }, 1, []), []],
  'what staff did': [({ auditLog }) => auditLog.list(page), []],
  'what one of the staff did on a day': [
    ({ auditLog }) => auditLog.list(page, { by: buyer, from: at, until: day.to }),
    [],
  ],
  'who did anything': [({ auditLog }) => auditLog.actors(), []],
  'the newest buyers': [({ people }) => people.newest(page), ['buyers_first_seen']],
  'buyers by name': [
    ({ people }) => people.search('Buyer 77', 10),
    ['buyers_by_first_name', 'buyers_by_username_letters'],
  ],
  'the profile of a buyer': [({ people }) => people.profile(buyer), ['buyers_pkey', 'orders_of_buyer']],
  'blocking a buyer': [({ people }) => people.block(buyer, { reason: 'x', by: buyer, at }, []), []],
  'letting a buyer order again': [({ people }) => people.unblock(buyer, []), []],
  'a message to a buyer': [
    ({ people }) => people.tell({ tag: 'MessageBuyer', buyer, text: 'x', once: 'a' }, [], 'a'),
    [],
  ],
  'what waits for an owner': [({ approvals }) => approvals.open(9), []],
  'something that waited': [({ approvals }) => approvals.find(anApproval().id), []],
  'asking an owner': [({ approvals }) => approvals.ask(anApproval(), [], []), []],
  'an owner’s answer': [
    ({ approvals }) => approvals.answer(anApproval().id, { approved: true, by: buyer, at }, [], []),
    [],
  ],
  'recaps that are muted': [({ recaps }) => recaps.mutersOf('Daily'), []],
  'the settings': [({ settings }) => settings.refresh(), []],
  'changing a setting': [({ settings }) => settings.change({ name: 'storeName', value: 'n' }, 1, []), []],
  'when recaps were told': [({ recaps }) => recaps.lastDays(), []],
  'telling a recap': [({ recaps }) => recaps.tell('Daily', '2026-11-22', []), []],
  'alerts that are muted': [({ alertMutes }) => alertMutes.mutedBy(buyer), []],
  'who hears of an alert': [({ staff }) => staff.audienceOf('SaleMade'), []],
  'muting an alert': [({ alertMutes }) => alertMutes.mute(buyer, 'SaleMade', true), []],
  'muting a recap': [({ recaps }) => recaps.mute(buyer, 'Daily', true), []],
  'the figures of a day': [
    ({ dailyStats }) => dailyStats.count(day, hours(24)),
    ['buyers_first_seen', 'orders_sold_on', 'orders_closed_on', 'carts_created', 'carts_touched'],
  ],
  'figures kept': [({ dailyStats }) => dailyStats.stored('2026-02-20'), []],
  'whom a broadcast goes to next': [
    ({ broadcasts }) => broadcasts.claim(siaran, 'Send', 30, at),
    ['broadcast_recipients_waiting', 'broadcast_recipients_pkey', 'chat_turns_pkey', 'buyers_pkey'],
  ],
  'from whom a broadcast is taken back next': [
    ({ broadcasts }) => broadcasts.claim(siaran, 'Withdraw', 30, at),
    ['broadcast_recipients_sent', 'broadcast_recipients_pkey'],
  ],
  'what came of thirty messages': [
    ({ broadcasts }) => broadcasts.record(siaran, 'Send', thirty, at, at),
    ['broadcast_recipients_pkey', 'buyers_pkey'],
  ],
  'claims that were lost': [
    ({ broadcasts }) => broadcasts.reclaim(siaran, 'Send', at, at),
    ['broadcast_recipients_claimed', 'broadcast_recipients_pkey'],
  ],
  'the end of a broadcast': [
    ({ broadcasts }) => broadcasts.finish(siaran, 'Send', at),
    ['broadcast_recipients_waiting', 'broadcast_recipients_claimed'],
  ],
  'how far a broadcast is': [({ broadcasts }) => broadcasts.tick(siaran, 3_000, at), []],
  'the turn of an alert': [({ sendBudgets }) => sendBudgets.reserve(700, at), ['chat_turns_oldest']],
  'telling of answers': [({ sendBudgets }) => sendBudgets.spend([701, 702, -7], at), []],
  'telling of somebody quick': [
    ({ spamSightings }) => spamSightings.exchange('bot', buyer, noSpamState, at),
    ['spam_sightings_oldest'],
  ],
};

/** A broadcast under way, with as many recipients as there are people, and as many who were written to or acted fast. */
const fillWithBroadcast = (store: OpenedStore): Promise<void> =>
  fillPatiently(store, [
    `
    insert into broadcasts (id, state, text, buttons, audience, at, anytime, created_by, created_at)
    values ('${siaran}', 'Running', '', '[]', '{"who": {"tag": "Everyone"}, "language": null}', now(), true, 1, now())`,
    `
    insert into broadcast_recipients (broadcast_id, buyer_id, state, claimed_at, message_id)
    select '${siaran}', id, case when id % 100 = 0 then 'Sending' when id % 2 = 0 then 'Waiting' else 'Sent' end,
           case when id % 100 = 0 then now() end, case when id % 2 = 1 then 1 end
    from buyers`,
    `insert into chat_turns select id, array[0], 0, 0 from buyers`,
    `insert into spam_sightings select id, 0, '{}' from buyers`,
    'analyze broadcasts, broadcast_recipients, chat_turns, spam_sightings',
  ]);

const growing = [
  ...['buyers', 'conversations', 'carts', 'orders', 'payment_attempts', 'bills', 'units'],
  ...['open_cases', 'ledger_entries', 'wallets', 'stock_batches'],
  ...['broadcast_recipients', 'chat_turns', 'spam_sightings'],
];

type Plan = {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Plan[];
};

const planNode: t.Type<Plan> = t.recursion('a plan', () =>
  t.intersection([
    t.type({ 'Node Type': t.string }),
    t.partial({ 'Relation Name': t.string, 'Index Name': t.string, Plans: t.readonlyArray(planNode) }),
  ]),
);
const explained = t.type({ 'QUERY PLAN': t.tuple([t.type({ Plan: planNode })]) });

const nodesOf = (plan: Plan): readonly Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

const readsWhole = (plan: Plan): readonly string[] =>
  nodesOf(plan)
    .filter((node) => node['Node Type'] === 'Seq Scan')
    .flatMap((node) => node['Relation Name'] ?? [])
    .filter((relation) => growing.includes(relation));

const indexesOf = (plan: Plan): readonly string[] =>
  nodesOf(plan).flatMap((node) => ('Index Name' in node ? [String(node['Index Name'])] : []));

/* Rows of the statement itself, all of them read again for each of other rows: with 64 orders that is 4,096 times. */
const comparesAll = (plan: Plan): boolean =>
  nodesOf(plan).some(
    (node) => node['Node Type'] === 'Nested Loop' && node.Plans?.at(-1)?.['Node Type'] === 'CTE Scan',
  );

describe('On a long history, PostgreSQL plans', function () {
  this.timeout(300_000);
  let store: OpenedStore;
  // Not one of the store's own, which are told to prefer indexes: the server is to choose them by itself.
  let planner: pg.Client;

  before(async () => {
    store = await openLastingStore();
    await fillWithHistory(store);
    await fillWithBroadcast(store);
    planner = new pg.Client({ connectionString: store.url });
    await planner.connect();
  });

  after(async () => {
    await planner?.end();
    await store.close();
  });

  const plansOf = async ({ statement, values }: Asked): Promise<readonly Plan[]> => {
    const ways = [
      ['explain (format json)', [...values]],
      ...(statement.planned === undefined ? [['explain (format json, generic_plan)', []] as const] : []),
    ] as const;
    const plans: Plan[] = [];
    for (const [explain, given] of ways) {
      const { rows } = await planner.query<Record<string, unknown>>(`${explain} ${statement.text}`, [
        ...given,
      ]);
      const [row] = rows;
      if (!explained.is(row)) throw new Error(`no plan of ${statement.name}`);
      plans.push(row['QUERY PLAN'][0].Plan);
    }
    return plans;
  };

  for (const [name, [call, indexes]] of Object.entries(table))
    it(`${name} without reading a growing table through`, async () => {
      for (const one of await asked(call))
        for (const plan of await plansOf(one)) {
          expect(readsWhole(plan), one.statement.name).to.deep.equal([]);
          expect(indexesOf(plan), one.statement.name).to.include.members([...indexes]);
        }
    });

  for (const name of [
    'placing many orders',
    'committing many decisions',
    'committing many decisions about units',
  ])
    it(`${name} without comparing each of them with all others`, async () => {
      for (const one of await asked(table[name]?.[0] ?? bug(name)))
        for (const plan of await plansOf(one)) expect(comparesAll(plan), one.statement.name).to.equal(false);
    });

  it('notices a statement that does compare all with all', async () => {
    const statement = {
      name: 'test.compared',
      text: `with one as materialized (select n from generate_series(1, 3) as n limit 1),
                  other as materialized (select n from generate_series(1, 3) as n limit 1)
             select from one join other on one.n <> other.n`,
      row: t.unknown,
      reads: true,
    };
    expect((await plansOf({ statement, values: [] })).map(comparesAll)).to.deep.equal([true, true]);
  });

  it('notices a statement that does read one through', async () => {
    const statement = {
      name: 'test.all',
      text: 'select id from units order by content_hash',
      row: t.unknown,
      reads: true,
    };
    const [plan] = await plansOf({ statement, values: [] });
    expect(plan === undefined ? [] : readsWhole(plan)).to.deep.equal(['units']);
  });

  it('the sale of the only product by its free units, however it begins', async () => {
    const begun = await openLastingStore();
    await stockUp(begun, product, 5_000);
    await begun.sql('analyze units');
    await planner?.end();
    planner = new pg.Client({ connectionString: begun.url });
    await planner.connect();
    await begun.close();
    for (const one of await asked(({ orders }) => orders.place(placementOf(awaiting), 1)))
      for (const plan of await plansOf(one)) expect(indexesOf(plan)).to.include('units_free');
  });
});
