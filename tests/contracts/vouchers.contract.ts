import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { decision, type Decision } from '../../domain/order/decision.ts';
import { withoutVoucher, type AwaitingPayment, type Order } from '../../domain/order/order.ts';
import { nothing, rupiah } from '../../domain/rupiah.ts';
import { termsOf, type Voucher } from '../../domain/voucher/voucher.ts';
import { instant } from '../../domain/instant.ts';
import { entryKey, type LedgerEntry } from '../../domain/balance/wallet.ts';
import { buyerId, type BuyerId } from '../../domain/people/buyer.ts';
import { minutesPastNoon, noon } from '../support/builders/moments.ts';
import { aProduct, netflix } from '../support/builders/products.ts';
import { aCode, aVoucher } from '../support/builders/vouchers.ts';
import { answerOf, outcomesOf, refusalOf } from '../support/either.ts';
import {
  committed,
  filledCart,
  greeted,
  placed,
  shelfOf,
  stockUp,
  type Stored,
} from '../support/fixture/shop.ts';
import { lineOf, type Ordered, orderFor } from '../support/builders/orders.ts';
import { payment, placementOf } from '../support/builders/decisions.ts';
import { freshStore, type OpenStore, type StoreUnderTest } from './store-under-test.ts';

const entryOf = (voucher: Voucher) => ({
  by: buyerId(1),
  action: 'voucher.create',
  subject: `voucher:${voucher.code}`,
  before: {},
  after: {},
  at: noon,
});

const made = async (store: StoreUnderTest, over: Partial<Voucher> = {}): Promise<Voucher> => {
  const voucher = aVoucher(over);
  await answerOf(store.vouchers.create(voucher, []));
  return voucher;
};

/** The order as it is with a voucher that takes 1.000 off its only line. */
const withVoucher = (order: Ordered, voucher: Voucher): Ordered => {
  const [line = lineOf(netflix)] = order.lines;
  const discount = rupiah(1_000);
  const total = rupiah(line.subtotal - discount);
  return {
    ...order,
    voucher: termsOf(voucher),
    lines: [{ ...line, discount, total }],
    discount,
    total,
    subtotal: line.subtotal,
  };
};

const expired = ({ tag: _, ...facts }: AwaitingPayment): Decision =>
  decision(
    { ...facts, tag: 'Expired', expiredAt: minutesPastNoon(20), unchecked: false },
    { stock: 'Release' },
  );

const late = (order: AwaitingPayment): Decision => ({
  ...payment(order, { late: true }),
  stock: 'AllocateAndFulfil',
});

/** What every store of vouchers promises, and every store of orders about them. */
export const vouchersContract = (name: string, open: OpenStore): void => {
  describe(`Vouchers, ${name}`, () => {
    const store = freshStore(open);

    const order = async (voucher: Voucher, n = 1, of = 1): Promise<Ordered> =>
      withVoucher(orderFor(await greeted(store(), of), n), voucher);
    const standing = (voucher: Voucher, buyer = 7_001) =>
      answerOf(store().vouchers.standing(voucher.code, buyerId(buyer)));
    const takenOf = async (voucher: Voucher) => O.toUndefined(await standing(voucher))?.taken;
    const stateOf = async (voucher: Voucher) =>
      (await answerOf(store().vouchers.uses(voucher.code, { offset: 0, limit: 10 }))).items.map(
        ({ state }) => state,
      );
    const lapsed = async (kept: Stored<Ordered>): Promise<Stored<Ordered>> => ({
      ...kept,
      version: await committed(store(), expired(kept.order), kept.version),
    });
    const read = async ({ order: { id } }: Stored<Ordered>): Promise<Order | undefined> =>
      O.toUndefined(await answerOf(store().orders.find(id)))?.value;

    beforeEach(async () => {
      await stockUp(store(), netflix, 12);
    });

    it('keeps every term of a voucher, once for a code, and audits what it made', async () => {
      const whole = aVoucher({
        code: aCode('semua'),
        cut: { tag: 'Amount', amount: rupiah(5_000) },
        scope: { tag: 'Variants', variants: [netflix] },
        minSpend: rupiah(20_000),
        withSteps: false,
        quota: 10,
        perBuyer: 1,
        firstOrderOnly: true,
        from: noon,
        until: minutesPastNoon(60),
      });
      await answerOf(store().vouchers.create(whole, [entryOf(whole)]));
      expect(await refusalOf(store().vouchers.create(whole, [entryOf(whole)]))).to.deep.equal({
        tag: 'VoucherCodeTaken',
        code: 'SEMUA',
      });
      const kept = { voucher: whole, stoppedAt: null, reserved: 0, redeemed: 0 };
      expect(await answerOf(store().vouchers.find(whole.code))).to.deep.equal(O.some(kept));
      expect(await answerOf(store().vouchers.find(aCode('none')))).to.deep.equal(O.none);
      const { items } = await answerOf(store().auditLog.list({ offset: 0, limit: 10 }));
      expect(items.map(({ action }) => action)).to.deep.equal(['voucher.create']);
    });

    it('makes one voucher for requests of one key, also at the same time, and answers with its code', async () => {
      const create = (code: string, once: string) => {
        const voucher = aVoucher({ code: aCode(code) });
        return store().vouchers.create(voucher, [entryOf(voucher)], once);
      };
      const outcomes = await outcomesOf(['SATU', 'DUA', 'TIGA'].map((code) => create(code, 'first')));
      const made = new Set(outcomes.filter(E.isRight).map(({ right }) => right));
      expect(made).to.have.lengthOf(1);
      expect(made).to.include(await answerOf(create('EMPAT', 'first')));
      expect(await answerOf(create('LIMA', 'second'))).to.equal('LIMA');
      expect((await refusalOf(create('LIMA', 'third'))).tag).to.equal('VoucherCodeTaken');
      expect((await answerOf(store().vouchers.list({ offset: 0, limit: 9 }))).total).to.equal(2);
      expect((await answerOf(store().auditLog.list({ offset: 0, limit: 9 }))).total).to.equal(2);
    });

    it('lists vouchers newest first, and pages', async () => {
      for (const code of ['ABC', 'XYZ', 'MNO']) await made(store(), { code: aCode(code) });
      const page = await answerOf(store().vouchers.list({ offset: 0, limit: 2 }));
      expect([page.total, page.items.map(({ voucher }) => voucher.code)]).to.deep.equal([3, ['MNO', 'XYZ']]);
    });

    it('stops a voucher once, and knows none that there is not', async () => {
      const voucher = await made(store());
      const entry = { ...entryOf(voucher), action: 'voucher.stop' };
      await answerOf(store().vouchers.stop(voucher.code, noon, [entry]));
      await answerOf(store().vouchers.stop(voucher.code, minutesPastNoon(5), [entry]));
      expect(O.toUndefined(await answerOf(store().vouchers.find(voucher.code)))?.stoppedAt).to.equal(noon);
      expect((await answerOf(store().auditLog.list({ offset: 0, limit: 10 }))).total).to.equal(1);
      expect(await refusalOf(store().vouchers.stop(aCode('none'), noon, []))).to.deep.equal({
        tag: 'UnknownVoucher',
        code: 'NONE',
      });
    });

    it('remembers the one that a buyer chose last, until it is dropped', async () => {
      const [one, other] = [await made(store(), { code: aCode('satu') }), await made(store())];
      const { id } = await greeted(store());
      expect(await answerOf(store().vouchers.chosen(id))).to.deep.equal(O.none);
      await answerOf(store().vouchers.choose(id, one.code));
      await answerOf(store().vouchers.choose(id, other.code));
      expect(O.toUndefined(await answerOf(store().vouchers.chosen(id)))?.voucher).to.deep.equal(other);
      await answerOf(store().vouchers.drop(id));
      await answerOf(store().vouchers.drop(id));
      expect(await answerOf(store().vouchers.chosen(id))).to.deep.equal(O.none);
    });

    it('takes a use with the order, which keeps the terms and ends the choice (row 22)', async () => {
      const voucher = await made(store(), { quota: 5 });
      const { id } = await greeted(store());
      await answerOf(store().vouchers.choose(id, voucher.code));
      const kept = await placed(store(), await order(voucher));
      expect(await read(kept)).to.deep.equal(kept.order);
      expect(await answerOf(store().vouchers.chosen(id))).to.deep.equal(O.none);
      expect(await answerOf(store().vouchers.standing(voucher.code, id))).to.deep.equal(
        O.some({ voucher, stopped: false, taken: 1, takenByBuyer: 1, hasOrdered: true }),
      );
      expect(O.toUndefined(await standing(voucher, 7_002))).to.include({
        taken: 1,
        takenByBuyer: 0,
        hasOrdered: false,
      });
      const { items } = await answerOf(store().vouchers.uses(voucher.code, { offset: 0, limit: 10 }));
      const { takenAt: _, ...use } = items[0] ?? { takenAt: instant(0) };
      expect(use).to.deep.equal({ order: kept.order.id, buyer: id, state: 'Reserved', discount: 1_000 });
    });

    it('keeps the choice of another voucher than the order took', async () => {
      const [voucher, other] = [await made(store()), await made(store(), { code: aCode('lain') })];
      const { id } = await greeted(store());
      await answerOf(store().vouchers.choose(id, other.code));
      await placed(store(), await order(voucher));
      expect(O.isSome(await answerOf(store().vouchers.chosen(id)))).to.equal(true);
    });

    it('redeems the use with the payment and keeps it with the goods', async () => {
      const voucher = await made(store(), { quota: 1 });
      const kept = await placed(store(), await order(voucher));
      await committed(store(), payment(kept.order), kept.version);
      expect([await stateOf(voucher), await takenOf(voucher)]).to.deep.equal([['Redeemed'], 1]);
    });

    it('returns the use when the order lapses, for somebody else (row 22)', async () => {
      const voucher = await made(store(), { quota: 1 });
      await lapsed(await placed(store(), await order(voucher)));
      expect([await stateOf(voucher), await takenOf(voucher)]).to.deep.equal([['Returned'], 0]);
      await placed(store(), await order(voucher, 1, 2));
      expect(await takenOf(voucher)).to.equal(1);
    });

    it('takes none where none is left, for all, for this buyer, or since it was stopped', async () => {
      const once = await made(store(), { code: aCode('sekali'), quota: 1 });
      const each = await made(store(), { code: aCode('masing'), perBuyer: 1 });
      const over = await made(store(), { code: aCode('habis') });
      await placed(store(), await order(once));
      await placed(store(), await order(each, 2));
      await answerOf(store().vouchers.stop(over.code, noon, []));
      for (const [n, voucher, of] of [
        [3, once, 2],
        [4, each, 1],
        [5, over, 1],
      ] as const) {
        const wanted = await order(voucher, n, of);
        const version = await filledCart(store(), wanted);
        expect(await refusalOf(store().orders.place(placementOf(wanted), version))).to.deep.equal({
          tag: 'VoucherGone',
        });
        expect(O.isNone(await answerOf(store().orders.find(wanted.id)))).to.equal(true);
        await answerOf(
          store().carts.save({ id: wanted.cart, buyer: wanted.buyer, lines: [], counted: [] }, version, noon),
        );
      }
      expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 10, sold: 0 });
      await placed(store(), await order(each, 1, 2));
    });

    it('says what is short before it says that the voucher is gone', async () => {
      const voucher = await made(store(), { quota: 1 });
      await placed(store(), await order(voucher));
      const line = lineOf(netflix, 20);
      const wanted = { ...(await order(voucher, 1, 2)), lines: [line] };
      const asked = withVoucher({ ...wanted, subtotal: line.subtotal }, voucher);
      const version = await filledCart(store(), asked);
      expect((await refusalOf(store().orders.place(placementOf(asked), version))).tag).to.equal('Shortage');
    });

    it('gives one last use to one of two buyers, and the other reads so before paying (row 33)', async () => {
      const voucher = await made(store(), { quota: 3 });
      const orders = [];
      for (let of = 1; of <= 10; of += 1) {
        const wanted = await order(voucher, 1, of);
        orders.push(store().orders.place(placementOf(wanted), await filledCart(store(), wanted)));
      }
      const outcomes = await outcomesOf(orders);
      expect(outcomes.filter(E.isRight).length).to.equal(3);
      expect(outcomes.filter(E.isLeft).map(({ left }) => left.tag)).to.deep.equal(
        Array(7).fill('VoucherGone'),
      );
      expect(await takenOf(voucher)).to.equal(3);
      expect(await shelfOf(store(), netflix)).to.deep.equal({ stock: 9, sold: 0 });
    });

    it('claims a returned use again with late money (row 34)', async () => {
      const voucher = await made(store(), { quota: 1 });
      const kept = await lapsed(await placed(store(), await order(voucher)));
      await committed(store(), late(kept.order), kept.version);
      expect([await stateOf(voucher), await takenOf(voucher)]).to.deep.equal([['Redeemed'], 1]);
      expect(await read(kept)).to.include({ tag: 'Paid', discount: 1_000 });
    });

    it('claims none that somebody else has, and changes nothing then; at the full price it needs none (row 34)', async () => {
      const voucher = await made(store(), { quota: 1 });
      const kept = await lapsed(await placed(store(), await order(voucher)));
      await placed(store(), await order(voucher, 1, 2));
      expect(await refusalOf(store().orders.commit(late(kept.order), kept.version))).to.deep.equal({
        tag: 'VoucherGone',
      });
      expect((await read(kept))?.tag).to.equal('Expired');
      const full = late(withoutVoucher(kept.order));
      await committed(store(), full, kept.version);
      expect(await read(kept)).to.deep.equal(full.order);
      expect(await read(kept)).to.include({ discount: nothing, total: aProduct().price, voucher: null });
      expect((await stateOf(voucher)).toSorted()).to.deep.equal(['Reserved', 'Returned']);
    });

    it('claims no second one for a first order, whichever comes to life again (row 34)', async () => {
      const [one, other] = [
        await made(store(), { code: aCode('pertama'), firstOrderOnly: true, perBuyer: 1 }),
        await made(store(), { code: aCode('awal'), firstOrderOnly: true, perBuyer: 1 }),
      ];
      const kept = await lapsed(await placed(store(), await order(one)));
      const second = await placed(store(), await order(other, 2));
      expect((await refusalOf(store().orders.commit(late(kept.order), kept.version))).tag).to.equal(
        'VoucherGone',
      );
      await placed(store(), await order(one, 1, 2));
      await lapsed(second);
      await committed(store(), late(kept.order), kept.version);
      expect(await stateOf(one)).to.have.members(['Redeemed', 'Reserved']);
      expect(await stateOf(other)).to.deep.equal(['Returned']);
    });

    it('gives one of several for a first order to orders that come to life again at once', async () => {
      const gone = [];
      for (const [n, name] of ['satu', 'dua', 'tiga', 'empat'].entries()) {
        const voucher = await made(store(), { code: aCode(name), firstOrderOnly: true, perBuyer: 1 });
        gone.push(await lapsed(await placed(store(), await order(voucher, n + 1))));
      }
      const outcomes = await outcomesOf(
        gone.map((kept) => store().orders.commit(late(kept.order), kept.version)),
      );
      expect(outcomes.map((one) => (E.isRight(one) ? 'Done' : one.left.tag)).toSorted()).to.deep.equal([
        'Done',
        'VoucherGone',
        'VoucherGone',
        'VoucherGone',
      ]);
    });

    it('claims none of a voucher that was stopped meanwhile', async () => {
      const voucher = await made(store());
      const kept = await lapsed(await placed(store(), await order(voucher)));
      await answerOf(store().vouchers.stop(voucher.code, noon, []));
      expect((await refusalOf(store().orders.commit(late(kept.order), kept.version))).tag).to.equal(
        'VoucherGone',
      );
    });

    it('lets an order that has its use go on when the voucher is stopped (row 36)', async () => {
      const voucher = await made(store(), { quota: 1 });
      const kept = await placed(store(), await order(voucher));
      await answerOf(store().vouchers.stop(voucher.code, noon, []));
      await committed(store(), payment(kept.order), kept.version);
      expect(await stateOf(voucher)).to.deep.equal(['Redeemed']);
    });

    it('keeps an order that costs nothing', async () => {
      const voucher = await made(store(), { cut: { tag: 'Amount', amount: rupiah(1_000_000) } });
      const plain = orderFor(await greeted(store()), 7);
      const free = {
        ...plain,
        voucher: termsOf(voucher),
        lines: plain.lines.map((line) => ({ ...line, discount: line.subtotal, total: nothing })),
        discount: plain.subtotal,
        total: nothing,
      };
      const kept = await placed(store(), free);
      expect(await read(kept)).to.deep.equal(free);
    });
  });

  describe(`Codes that give balance, ${name}`, () => {
    const store = freshStore(open);
    const codes = ['SATU', 'DUA'].map((code) => ({
      code: aCode(code),
      amount: rupiah(10_000),
      madeBy: buyerId(9_001),
      madeAt: noon,
    }));
    const entryFor = (buyer: BuyerId, code: string): LedgerEntry => ({
      key: entryKey(`code:${code}`),
      buyer,
      kind: 'CodeRedeemed',
      amount: 10_000,
      order: null,
      by: buyerId(9_001),
      note: null,
      at: minutesPastNoon(5),
    });

    it('are kept as they were made, newest first, none of them twice', async () => {
      const { redeemCodes } = store();
      await answerOf(
        redeemCodes.create(codes, [{ ...entryOf(aVoucher()), action: 'redeem-codes.create' }], 'first'),
      );
      expect((await refusalOf(redeemCodes.create(codes, [], 'second'))).tag).to.equal('StoreFailure');
      expect(await answerOf(redeemCodes.list({ offset: 0, limit: 1 }))).to.deep.equal({
        items: [{ ...codes[1], redeemed: null }],
        total: 2,
      });
      expect(await answerOf(redeemCodes.find(aCode('none')))).to.deep.equal(O.none);
      expect((await answerOf(store().auditLog.list({ offset: 0, limit: 5 }))).total).to.equal(1);
    });

    it('are made once by requests of one key, also at the same time, each of which hears of the same', async () => {
      const { redeemCodes } = store();
      const audit = [{ ...entryOf(aVoucher()), action: 'redeem-codes.create' } as const];
      const others = codes.map((one) => ({ ...one, code: aCode(`${one.code}2`) }));
      const create = (made: typeof codes) => redeemCodes.create(made, audit, 'first');
      const outcomes = await outcomesOf([codes, others, codes, others].map(create));
      const [made] = outcomes.filter(E.isRight).map(({ right }) => right);
      expect([codes, others]).to.deep.include(made);
      expect(await answerOf(create(others))).to.deep.equal(made);
      expect((await answerOf(redeemCodes.list({ offset: 0, limit: 9 }))).total).to.equal(2);
      expect((await answerOf(store().auditLog.list({ offset: 0, limit: 5 }))).total).to.equal(1);
    });

    it('give their money to one of many who redeem them at once', async () => {
      const { redeemCodes, wallets } = store();
      await answerOf(redeemCodes.create(codes, [], 'first'));
      const buyers = [await greeted(store(), 1), await greeted(store(), 2), await greeted(store(), 3)];
      const outcomes = await outcomesOf(
        buyers.map(({ id }) => redeemCodes.redeem(aCode('satu'), entryFor(id, 'SATU'))),
      );
      expect(outcomes.filter(E.isLeft).map(({ left }) => left.tag)).to.deep.equal(
        Array(2).fill('AlreadyRedeemed'),
      );
      const balances = await Promise.all(buyers.map(({ id }) => answerOf(wallets.balance(id))));
      expect(balances.toSorted()).to.deep.equal([0, 0, 10_000]);
      const winner = buyers[balances.indexOf(rupiah(10_000))]?.id;
      expect(O.toUndefined(await answerOf(redeemCodes.find(aCode('satu'))))?.redeemed).to.deep.equal({
        by: winner,
        at: minutesPastNoon(5),
      });
    });

    it('give nothing where the entry is booked already, and stay whole', async () => {
      const { redeemCodes } = store();
      await answerOf(redeemCodes.create(codes, [], 'first'));
      const { id } = await greeted(store());
      await answerOf(redeemCodes.redeem(aCode('satu'), entryFor(id, 'SATU')));
      expect((await refusalOf(redeemCodes.redeem(aCode('dua'), entryFor(id, 'SATU')))).tag).to.equal(
        'StoreFailure',
      );
      expect(O.toUndefined(await answerOf(redeemCodes.find(aCode('dua'))))?.redeemed).to.equal(null);
      expect((await refusalOf(redeemCodes.redeem(aCode('none'), entryFor(id, 'NONE')))).tag).to.equal(
        'AlreadyRedeemed',
      );
    });
  });

  describe(`Guesses at codes, ${name}`, () => {
    const store = freshStore(open);

    it('are kept one after the other, and never over one that came between', async () => {
      const { id } = await greeted(store());
      const { codeGuesses } = store();
      expect(await answerOf(codeGuesses.find(id))).to.deep.equal(O.none);
      await answerOf(codeGuesses.save(id, { wrong: 1, lastAt: noon }, null));
      expect(await refusalOf(codeGuesses.save(id, { wrong: 1, lastAt: noon }, null))).to.deep.equal({
        tag: 'Stale',
      });
      await answerOf(codeGuesses.save(id, { wrong: 2, lastAt: minutesPastNoon(1) }, 1));
      expect((await refusalOf(codeGuesses.save(id, { wrong: 9, lastAt: noon }, 1))).tag).to.equal('Stale');
      expect((await refusalOf(codeGuesses.save(buyerId(8_888), { wrong: 9, lastAt: noon }, 1))).tag).to.equal(
        'Stale',
      );
      expect(await answerOf(codeGuesses.find(id))).to.deep.equal(
        O.some({ version: 2, value: { wrong: 2, lastAt: minutesPastNoon(1) } }),
      );
    });
  });
};
