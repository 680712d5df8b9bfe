import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { changeOrder } from '../../../application/change-order.ts';
import { decision } from '../../../domain/order/decision.ts';
import type { Order } from '../../../domain/order/order.ts';
import { aPaidOrder } from '../../support/builders/orders.ts';
import { showCart } from '../../../application/cart/show-cart.ts';
import { placeOrder } from '../../../application/order/place-order.ts';
import { expireOrder } from '../../../application/payment/expire-order.ts';
import { deliverOrder } from '../../../application/delivery/deliver-order.ts';
import { answerCase } from '../../../application/owner/answer-case.ts';
import { refundOrder } from '../../../application/owner/refund-order.ts';
import { payFromBalance } from '../../../application/wallet/pay-from-balance.ts';
import { entryKey } from '../../../domain/balance/wallet.ts';
import { anEntry } from '../../support/builders/entries.ts';
import { noon } from '../../support/builders/moments.ts';
import { requestPayment } from '../../../application/payment/request-payment.ts';
import { pollPayment } from '../../../application/payment/poll-payment.ts';
import type { CodeGuesses } from '../../../application/ports/code-guesses.ts';
import { stale } from '../../../application/ports/versioned.ts';
import { createRedeemCodes } from '../../../application/voucher/create-redeem-codes.ts';
import { listRedeemCodes } from '../../../application/voucher/list-redeem-codes.ts';
import { createVoucher, type NewVoucher } from '../../../application/voucher/create-voucher.ts';
import { enterCode } from '../../../application/voucher/enter-code.ts';
import { listVouchers, showVoucher } from '../../../application/voucher/show-vouchers.ts';
import { stopVoucher } from '../../../application/voucher/stop-voucher.ts';
import { minutes, seconds } from '../../../domain/instant.ts';
import { buyerId, type Buyer } from '../../../domain/people/buyer.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import type { Voucher } from '../../../domain/voucher/voucher.ts';
import { aCode, aVoucher } from '../../support/builders/vouchers.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { brokenStore, fillCart, openWorld, ordered, type World } from '../../support/fixture/world.ts';
import { greeted, stockUp, storedOrder } from '../../support/fixture/shop.ts';
import { netflix, spotify } from '../../support/builders/products.ts';
import { qris } from '../../support/builders/payments.ts';

const by = buyerId(9_001);

describe('A voucher', () => {
  let world: World;
  let budi: Buyer;
  let siti: Buyer;

  beforeEach(async () => {
    world = openWorld();
    await stockUp(world, netflix, 9);
    budi = await greeted(world);
    siti = await greeted(world, { id: buyerId(7_777) });
  });

  const made = async (over: Partial<Voucher> = {}): Promise<Voucher> => {
    const voucher = aVoucher(over);
    await answerOf(world.vouchers.create(voucher, []));
    return voucher;
  };
  const enter = (text: string, buyer = budi) => enterCode(world)(buyer.id, text);
  const place = async (buyer: Buyer, count = 1) => {
    const cart = await fillCart(world, buyer, netflix, count);
    return placeOrder(world)({ buyer: buyer.id, cart: cart.id });
  };
  const viewOf = async (buyer: Buyer) => O.toUndefined(await answerOf(showCart(world)(buyer.id)));

  it('typed in any case is used by the next order, and by that one only', async () => {
    await made();
    expect(await answerOf(enter(' coba10 '))).to.deep.equal({ tag: 'Chosen', code: 'COBA10' });
    const order = await answerOf(await place(budi, 2));
    expect(order).to.deep.include({ subtotal: 20_000, discount: 2_000, total: 18_000 });
    expect(order.voucher?.code).to.equal('COBA10');
    expect((await answerOf(await place(budi))).voucher).to.equal(null);
  });

  it('is shown in the cart, with why it is not to be had any more', async () => {
    const voucher = await made();
    await answerOf(enter('COBA10'));
    await fillCart(world, budi, netflix);
    expect((await viewOf(budi))?.chosen).to.deep.equal({ voucher, refusal: null });
    await answerOf(stopVoucher(world)({ by, code: voucher.code }));
    expect((await viewOf(budi))?.chosen).to.deep.equal({ voucher, refusal: 'Stopped' });
  });

  it('that was stopped meanwhile is told before anything is paid, and the next tap goes through without it (row 36)', async () => {
    const voucher = await made();
    await answerOf(enter('COBA10'));
    await answerOf(stopVoucher(world)({ by, code: voucher.code }));
    expect(await refusalOf(await place(budi))).to.deep.equal({
      tag: 'CartChanged',
      changes: [{ tag: 'VoucherOff', code: 'COBA10', why: 'Stopped' }],
    });
    expect(await answerOf(await place(budi))).to.deep.include({ total: 10_000, voucher: null });
  });

  it('of which somebody else had the last use is told before paying (row 33)', async () => {
    await made({ quota: 1 });
    await answerOf(enter('COBA10'));
    await answerOf(enter('COBA10', siti));
    await answerOf(await place(siti));
    const no = await refusalOf(await place(budi));
    expect(no).to.deep.equal({
      tag: 'CartChanged',
      changes: [{ tag: 'VoucherOff', code: 'COBA10', why: 'UsedUp' }],
    });
  });

  it('lost between the look and the commit is told as well (row 33)', async () => {
    await made({ quota: 1 });
    await answerOf(enter('COBA10'));
    let first = true;
    const cart = await fillCart(world, budi, netflix);
    const orders: World['orders'] = {
      ...world.orders,
      place: (...given) => {
        if (!first) return world.orders.place(...given);
        first = false;
        return async () => {
          await answerOf(enter('COBA10', siti));
          await answerOf(await place(siti));
          return world.orders.place(...given)();
        };
      },
    };
    const no = await refusalOf(placeOrder({ ...world, orders })({ buyer: budi.id, cart: cart.id }));
    expect(no.tag).to.equal('CartChanged');
  });

  it('that makes everything free settles the order without a gateway', async () => {
    await made({ cut: { tag: 'Amount', amount: rupiah(50_000) } });
    await answerOf(enter('COBA10'));
    const order = await answerOf(await place(budi, 2));
    expect(order).to.deep.include({ tag: 'Paid', total: 0, discount: 20_000, paidFrom: 'Balance' });
    expect(world.gateway.calls()).to.deep.equal([]);
    expect(await answerOf(world.wallets.balance(budi.id))).to.equal(0);
  });

  it('settles a free order no second time where somebody else was quicker', async () => {
    await made({ cut: { tag: 'Amount', amount: rupiah(50_000) } });
    await answerOf(enter('COBA10'));
    const cart = await fillCart(world, budi, netflix);
    const orders: World['orders'] = {
      ...world.orders,
      commit: (made, version) => async () => {
        await world.orders.commit(made, version)();
        return E.left(stale);
      },
    };
    const order = await answerOf(placeOrder({ ...world, orders })({ buyer: budi.id, cart: cart.id }));
    expect(order.tag).to.equal('Paid');
  });

  it('settles a free order by the next tap where whoever placed it died before that', async () => {
    await made({ cut: { tag: 'Amount', amount: rupiah(50_000) } });
    await answerOf(enter('COBA10'));
    const cart = await fillCart(world, budi, netflix);
    const asked = { buyer: budi.id, cart: cart.id };
    const dying = { ...world.orders, commit: () => TE.left(brokenStore) };
    expect((await refusalOf(placeOrder({ ...world, orders: dying })(asked))).tag).to.equal('StoreFailure');
    expect(await answerOf(placeOrder(world)(asked))).to.include({ tag: 'Paid', total: 0 });
    expect(world.queue.pending()).to.deep.include({
      tag: 'DeliverGoods',
      order: `tg${String(budi.id)}-00000001`,
    });
  });

  it('settles a free order that another placed of the same cart, and did not come to pay', async () => {
    await made({ cut: { tag: 'Amount', amount: rupiah(50_000) } });
    await answerOf(enter('COBA10'));
    const cart = await fillCart(world, budi, netflix);
    const asked = { buyer: budi.id, cart: cart.id };
    const dying = { ...world.orders, commit: () => TE.left(brokenStore) };
    const orders: World['orders'] = {
      ...world.orders,
      place: (...given) =>
        pipe(
          TE.fromTask(placeOrder({ ...world, orders: dying })(asked)),
          TE.flatMap(() => world.orders.place(...given)),
        ),
    };
    expect(await answerOf(placeOrder({ ...world, orders })(asked))).to.include({ tag: 'Paid', total: 0 });
  });

  it('stays used when its order is refunded, which gives back what was paid', async () => {
    await made({ quota: 1 });
    await answerOf(enter('COBA10'));
    const order = await answerOf(await place(budi, 2));
    await answerOf(
      world.wallets.post(anEntry({ key: entryKey('gift'), buyer: budi.id, amount: 18_000 }), [], []),
    );
    await answerOf(payFromBalance(world)(budi.id, order.id));
    await answerOf(deliverOrder(world)(order.id));
    const request = { by, order: order.id, line: null, goods: 'Burned', reason: 'x' } as const;
    await answerOf(refundOrder(world)({ ...request, to: { tag: 'Balance' } }));
    expect(await answerOf(world.wallets.balance(budi.id))).to.equal(18_000);
    expect((await answerOf(showVoucher(world)(aCode(), 0))).summary).to.include({ redeemed: 1, reserved: 0 });
    expect(await refusalOf(enter('COBA10', siti))).to.deep.include({ tag: 'VoucherRefused', why: 'UsedUp' });
  });

  it('is given back when the order lapses, and claimed again by late money (row 34)', async () => {
    const order = await lapsed();
    const standing = O.toUndefined(await answerOf(world.vouchers.standing(aCode(), siti.id)));
    expect(standing?.taken).to.equal(0);
    await payLate(order.id);
    expect(await storedOrder(world, order.id)).to.include({ tag: 'Paid', late: true, discount: 1_000 });
    expect((await answerOf(showVoucher(world)(aCode(), 0))).summary).to.include({ redeemed: 1, reserved: 0 });
    expect((await answerOf(listVouchers(world)(0))).total).to.equal(1);
  });

  it('that somebody else has by then leaves late money to be measured against the full price, and credited (row 34)', async () => {
    const order = await lapsed();
    await answerOf(enter('COBA10', siti));
    await answerOf(await place(siti));
    await payLate(order.id);
    expect((await storedOrder(world, order.id)).tag).to.equal('Expired');
    expect(await answerOf(world.wallets.balance(budi.id))).to.equal(9_000);
  });

  /** An order with the only use of a voucher, whose time to pay ran out. */
  const lapsed = async (): Promise<Order> => {
    await made({ quota: 1 });
    await answerOf(enter('COBA10'));
    const order = await answerOf(await place(budi));
    await answerOf(requestPayment(world)({ buyer: budi.id, order: order.id, method: qris }));
    world.clock.advance(minutes(16));
    await answerOf(expireOrder(world)(order.id));
    return order;
  };

  const payLate = async (id: Parameters<typeof storedOrder>[1]): Promise<void> => {
    const { attempts } = await storedOrder(world, id);
    const [attempt] = attempts;
    if (attempt === undefined) throw new Error('no attempt');
    world.gateway.pay(attempt.reference, world.clock.now());
    await answerOf(pollPayment(world)({ order: id, reference: attempt.reference }));
  };

  it('that somebody else has by then keeps no owner from giving the goods for money that waits', async () => {
    const order = await lapsed();
    const [reference] = (await storedOrder(world, order.id)).attempts.map((attempt) => attempt.reference);
    if (reference === undefined) throw new Error('no attempt');
    // As an earlier version kept money that came late.
    const opened = {
      order: order.id,
      reference,
      kind: 'PaidLate',
      amount: order.total,
      openedAt: noon,
    } as const;
    await answerOf(
      changeOrder(world.orders)(order.id, (closed) => E.right(decision(closed, { cases: [opened] }))),
    );
    await answerOf(enter('COBA10', siti));
    await answerOf(await place(siti));
    const asked = { by, order: order.id, reference, answer: 'Deliver', note: null } as const;
    const given = await answerOf(answerCase(world)(asked));
    expect(given).to.include({ tag: 'Paid', voucher: null, total: 10_000, waived: 1_000, late: true });
    expect(await storedOrder(world, order.id)).to.deep.equal(given);
    expect(await refusalOf(answerCase(world)(asked))).to.include({ tag: 'CaseClosed' });
  });

  it('that is gone when a decision did not allow for it is a failure of the shop', async () => {
    await made({ quota: 1 });
    await answerOf(enter('COBA10'));
    const order = await answerOf(await place(budi));
    world.clock.advance(minutes(16));
    await answerOf(expireOrder(world)(order.id));
    await answerOf(enter('COBA10', siti));
    await answerOf(await place(siti));
    const again = changeOrder(world.orders)(order.id, (closed) =>
      E.right(decision(aPaidOrder({ ...order, ...closed, tag: 'Paid' }), { stock: 'AllocateAndFulfil' })),
    );
    expect((await refusalOf(again)).tag).to.equal('StoreFailure');
  });

  describe('that is entered', () => {
    it('must look like one, exist, and be to be had', async () => {
      await made({ quota: 1 });
      await answerOf(enter('COBA10'));
      await answerOf(await place(budi));
      expect((await refusalOf(enter('x'))).tag).to.equal('NotACode');
      expect(await refusalOf(enter('SALAH'))).to.deep.equal({ tag: 'UnknownVoucher', code: 'SALAH' });
      expect(await refusalOf(enter('COBA10', siti))).to.deep.equal({
        tag: 'VoucherRefused',
        code: 'COBA10',
        why: 'UsedUp',
      });
    });

    it('waits longer after each wrong one, for this buyer alone, whatever right one comes between', async () => {
      await made();
      for (const _ of [1, 2, 3]) expect((await refusalOf(enter('SALAH'))).tag).to.equal('UnknownVoucher');
      const wait = { tag: 'GuessLater', until: world.clock.now() + seconds(30) };
      expect(await refusalOf(enter('COBA10'))).to.deep.equal(wait);
      await answerOf(enter('COBA10', siti));
      world.clock.advance(seconds(30));
      await answerOf(enter('COBA10'));
      expect((await refusalOf(enter('SALAH'))).tag).to.equal('UnknownVoucher');
      const longer = { tag: 'GuessLater', until: world.clock.now() + seconds(60) };
      expect(await refusalOf(enter('COBA10'))).to.deep.equal(longer);
    });

    it('is looked at anew when the same buyer guesses elsewhere, and given up after many tries', async () => {
      await made();
      let rivals = 1;
      const codeGuesses: CodeGuesses = {
        ...world.codeGuesses,
        save: (...given) => ((rivals -= 1) >= 0 ? TE.left(stale) : world.codeGuesses.save(...given)),
      };
      const guess = enterCode({ ...world, codeGuesses });
      expect((await refusalOf(guess(budi.id, 'SALAH'))).tag).to.equal('UnknownVoucher');
      rivals = 100;
      expect((await refusalOf(guess(budi.id, 'SALAH'))).tag).to.equal('StoreFailure');
      const broken = { ...world.codeGuesses, save: () => TE.left(brokenStore) };
      expect((await refusalOf(enterCode({ ...world, codeGuesses: broken })(budi.id, 'X12'))).tag).to.equal(
        'StoreFailure',
      );
    });
  });

  describe('that staff makes', () => {
    const wanted = (over: Partial<NewVoucher> = {}): NewVoucher => ({
      ...aVoucher(),
      scope: null,
      ...over,
    });
    let requests = 0;
    const create = (over: Partial<NewVoucher> = {}, once = `request ${String((requests += 1))}`) =>
      createVoucher(world)({ by, voucher: wanted(over), once });

    it('has the code that was named, once, and is audited', async () => {
      await answerOf(create());
      expect(await refusalOf(create())).to.deep.equal({ tag: 'VoucherCodeTaken', code: 'COBA10' });
      expect(world.state().audit.map(({ action, subject }) => [action, subject])).to.deep.equal([
        ['voucher.create', 'voucher:COBA10'],
      ]);
    });

    it('is made once for one request, though its code is made for it', async () => {
      const made = await answerOf(create({ code: null }, 'first'));
      expect(await answerOf(create({ code: null }, 'first'))).to.deep.equal(made);
      expect((await answerOf(create({ code: null }, 'second'))).code).not.to.equal(made.code);
      expect((await answerOf(create({}, 'first'))).code).to.equal('COBA10');
      expect((await answerOf(listVouchers(world)(0))).total).to.equal(3);
      expect(world.state().audit).to.have.lengthOf(3);
    });

    it('is audited with what it takes off, as a share with its ceiling or as a sum', async () => {
      await answerOf(create({ cut: { tag: 'Percent', percent: 10, ceiling: rupiah(5_000) } }));
      await answerOf(create({ code: null, cut: { tag: 'Amount', amount: rupiah(7_500) } }));
      expect(world.state().audit.map(({ after }) => [after.cut, after.ceiling])).to.deep.equal([
        ['10%', 5_000],
        [7_500, undefined],
      ]);
    });

    it('has a code made for it where none was named', async () => {
      const { code } = await answerOf(create({ code: null }));
      expect(code).to.match(/^[A-HJKMNP-Z2-9]{6}$/);
      await answerOf(enter(code.toLowerCase()));
    });

    it('is once for each buyer where it is for first orders: late money revives no second one', async () => {
      const { perBuyer } = await answerOf(create({ firstOrderOnly: true, perBuyer: null }));
      expect(perBuyer).to.equal(1);
    });

    it('is for categories, products or variants that there are', async () => {
      await stockUp(world, spotify, 1);
      const scopeOf = async (kind: 'Categories' | 'Products' | 'Variants', ...names: string[]) =>
        (await answerOf(create({ code: null, scope: { kind, names } }))).scope;
      expect(await scopeOf('Categories', 'streaming')).to.deep.equal({ tag: 'Categories', categories: [1] });
      expect(await scopeOf('Products', netflix)).to.deep.equal({ tag: 'Products', products: [netflix] });
      expect(await scopeOf('Variants', netflix, spotify)).to.deep.equal({
        tag: 'Variants',
        variants: [netflix, spotify],
      });
      for (const kind of ['Categories', 'Variants'] as const)
        expect(
          await refusalOf(
            create({ scope: { kind, names: [netflix, 'ENTAH'].slice(kind === 'Variants' ? 0 : 1) } }),
          ),
        ).to.deep.equal({
          tag: 'UnknownInScope',
          names: ['ENTAH'],
        });
    });

    it('is stopped with an entry in the audit log, and known by its code alone', async () => {
      await answerOf(create());
      await answerOf(stopVoucher(world)({ by, code: aCode() }));
      expect(world.state().audit.map(({ action }) => action)).to.deep.equal([
        'voucher.create',
        'voucher.stop',
      ]);
      expect((await refusalOf(showVoucher(world)(aCode('none'), 0))).tag).to.equal('UnknownVoucher');
      expect((await ordered(world, budi)).voucher).to.equal(null);
    });
  });

  describe('or a code that gives balance', () => {
    const create = (amount: number, count: number, once = 'first') =>
      createRedeemCodes({ ...world, owners: [by] })({ by, amount: rupiah(amount), count, once });
    const balance = (buyer: Buyer) => answerOf(world.wallets.balance(buyer.id));

    it('is made in numbers, and audited without a code', async () => {
      const codes = await answerOf(create(10_000, 3));
      expect(new Set(codes.map(({ code }) => code)).size).to.equal(3);
      expect(codes.every(({ code }) => /^[A-HJKMNP-Z2-9]{12}$/.test(code))).to.equal(true);
      const [entry] = world.state().audit;
      expect(entry).to.deep.include({ action: 'redeem-codes.create', after: { amount: 10_000, count: 3 } });
      expect(JSON.stringify(entry)).to.not.include(codes[0]?.code);
      const { items, total } = await answerOf(listRedeemCodes(world)(0));
      expect([total, items.map(({ code }) => code)]).to.deep.equal([
        3,
        codes.map(({ code }) => code).reverse(),
      ]);
    });

    it('is made once, however often the same yes comes', async () => {
      const codes = await answerOf(create(10_000, 2));
      expect(await answerOf(create(10_000, 2))).to.deep.equal(codes);
      expect(await answerOf(create(10_000, 1, 'second'))).to.have.lengthOf(1);
      expect((await answerOf(listRedeemCodes(world)(0))).total).to.equal(3);
    });

    it('puts its money on the balance of the first who types it, once', async () => {
      const [first] = await answerOf(create(10_000, 1));
      const code = first?.code ?? '';
      expect(await answerOf(enter(code.toLowerCase()))).to.deep.equal({ tag: 'Redeemed', amount: 10_000 });
      expect(await refusalOf(enter(code, siti))).to.deep.equal({ tag: 'AlreadyRedeemed' });
      expect([await balance(budi), await balance(siti)]).to.deep.equal([10_000, 0]);
    });

    it('tells who types it once more, since the answer was lost, that its money is theirs (row 30)', async () => {
      const [first] = await answerOf(create(10_000, 1));
      const code = first?.code ?? '';
      await answerOf(enter(code));
      expect(await refusalOf(enter(code))).to.deep.equal({ tag: 'OwnRedeemed', amount: 10_000 });
      expect(await balance(budi)).to.equal(10_000);
    });

    it('is no money where the store does not take it', async () => {
      const [first] = await answerOf(create(10_000, 1));
      const redeemCodes = { ...world.redeemCodes, redeem: () => TE.left(brokenStore) };
      const typed = enterCode({ ...world, redeemCodes })(budi.id, first?.code ?? '');
      expect(await refusalOf(typed)).to.deep.equal(brokenStore);
      expect(await balance(budi)).to.equal(0);
    });

    it('is made by staff up to their ceiling', async () => {
      const role = { person: by, permissions: ['money'], ceiling: rupiah(25_000), until: null } as const;
      const staff = {
        find: () => TE.right(O.some({ version: 1, value: role })),
      } as unknown as World['staff'];
      const within = createRedeemCodes({ ...world, owners: [], staff });
      expect(await refusalOf(within({ by, amount: rupiah(10_000), count: 3, once: 'first' }))).to.deep.equal({
        tag: 'AboveCeiling',
        amount: 30_000,
      });
      expect(
        (await answerOf(within({ by, amount: rupiah(10_000), count: 2, once: 'first' }))).length,
      ).to.equal(2);
    });
  });
});
