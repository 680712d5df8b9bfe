import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { variantCode } from '../../domain/catalogue/product.ts';
import { after, hours, type Instant } from '../../domain/instant.ts';
import type { GivenAnswer, ManualInput } from '../../domain/manual/manual-input.ts';
import { usualSpec, type ManualTask } from '../../domain/manual/manual-task.ts';
import { recordDelivery } from '../../domain/order/delivery.ts';
import { payFromBalance } from '../../domain/balance/balance-payment.ts';
import { nothing } from '../../domain/rupiah.ts';
import { cancelLine, refund } from '../../domain/balance/refunding.ts';
import { lineNumber } from '../../domain/order/order-line.ts';
import type { Decision } from '../../domain/order/decision.ts';
import type { Delivered, Order } from '../../domain/order/order.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import { minutesPastNoon, noon } from '../support/builders/moments.ts';
import { anOrderLine, orderFor } from '../support/builders/orders.ts';
import { aProductRow } from '../support/builders/products.ts';
import { answerOf, outcomesOf, refusalOf, right } from '../support/either.ts';
import { committed, expired, greeted, placed, sold, type Stored } from '../support/fixture/shop.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';

const diamonds = variantCode('ML-TOPUP');
const owner = buyerId(9_001);

const inputs: readonly ManualInput[] = [
  { label: 'ID Pemain', kind: 'number', choices: [] },
  { label: 'Kata sandi', kind: 'secret', choices: [] },
];

const given: readonly GivenAnswer[] = [
  { asked: 'ID Pemain', answer: '123' },
  { asked: 'Kata sandi', answer: 'rahasia' },
];

const audit = [
  { by: owner, action: 'manual.finish', subject: 'order:x', before: {}, after: {}, at: noon },
] as const;

/** The decision that all the money of an order goes back to the balance. */
const givenBack = (order: Order): Decision =>
  right(refund(order, { line: null, goods: 'Burned', to: { tag: 'Balance' }, reason: 'x', by: owner }, noon));

/** What people do by hand for their buyers. */
export const manualWorkContract = (name: string, open: OpenStore): void => {
  describe(`Manual work, ${name}`, () => {
    const store = freshStore(open);

    beforeEach(async () => {
      await answerOf(store().products.import([aProductRow({ code: diamonds, kind: 'manual' })]));
      await answerOf(store().manualWork.setSpec(diamonds, { inputs, hours: 2 }, []));
    });

    const line = anOrderLine({ product: diamonds, kind: 'manual', quantity: 1, name: 'Top up' });

    const bought = async (n = 1): Promise<Stored<Delivered>> => {
      const buyer = await greeted(store(), n);
      await answerOf(store().manualWork.keepAnswers(buyer.id, diamonds, given));
      const { order, version } = await sold(store(), orderFor(buyer, 1, { lines: [line] }));
      const made = recordDelivery(order, noon) ?? expect.fail('it was not paid');
      return { order: made.order as Delivered, version: await committed(store(), made, version) };
    };
    const keyOf = ({ order }: Pick<Stored<Order>, 'order'>) => ({ order: order.id, line: lineNumber(1) });
    const taskOf = async ({ order }: Stored<Delivered>): Promise<ManualTask> => {
      const [task] = await answerOf(store().manualWork.ofOrder(order.id));
      return task ?? expect.fail('there is no task');
    };
    const openOnes = async () => (await answerOf(store().manualWork.open(10))).map(({ order }) => order);
    const done = { content: 'sudah masuk', answers: ['123', ''] };

    it('asks for nothing and gives a day where nothing else was said, and for what was said', async () => {
      expect(await answerOf(store().manualWork.spec(variantCode('NONE')))).to.deep.equal(usualSpec);
      expect(await answerOf(store().manualWork.spec(diamonds))).to.deep.equal({ inputs, hours: 2 });
      const unknown = variantCode('NONE');
      expect(await refusalOf(store().manualWork.setSpec(unknown, usualSpec, audit))).to.deep.equal({
        tag: 'UnknownProduct',
        code: unknown,
      });
    });

    it('keeps what a buyer wrote until they order, and takes it along then', async () => {
      const buyer = await greeted(store());
      const answers = () => answerOf(store().manualWork.answers(buyer.id, diamonds));
      expect(await answers()).to.deep.equal([]);
      await answerOf(store().manualWork.keepAnswers(buyer.id, diamonds, given.slice(0, 1)));
      await answerOf(store().manualWork.keepAnswers(buyer.id, diamonds, given));
      expect(await answers()).to.deep.equal(given);
      const { order } = await placed(store(), orderFor(buyer, 1, { lines: [line] }));
      expect(await answers()).to.deep.equal([]);
      expect(await answerOf(store().manualWork.ofOrder(order.id))).to.deep.equal([
        {
          order: order.id,
          line: 1,
          product: diamonds,
          name: 'Top up',
          inputs,
          hours: 2,
          answers: ['123', 'rahasia'],
          state: 'Waiting',
          note: null,
          stage: 'Untold',
          since: null,
        },
      ]);
      expect(await openOnes()).to.deep.equal([]);
      expect((await answerOf(store().products.findAll([diamonds])))[0]?.availability).to.deep.equal({
        tag: 'OnRequest',
      });
    });

    it('has each answer beside its question, although they were put in another order before it was placed', async () => {
      const buyer = await greeted(store());
      await answerOf(store().manualWork.keepAnswers(buyer.id, diamonds, given));
      const server: ManualInput = { label: 'Server', kind: 'text', choices: [] };
      const asked = [server, ...inputs.toReversed()];
      await answerOf(store().manualWork.setSpec(diamonds, { inputs: asked, hours: 2 }, []));
      const { order } = await placed(store(), orderFor(buyer, 1, { lines: [line] }));
      const [task] = await answerOf(store().manualWork.ofOrder(order.id));
      expect(task).to.deep.include({ inputs: asked, answers: ['', 'rahasia', '123'] });
    });

    it('waits from the payment on, keeps what was asked for, and is the buyer’s once it is done', async () => {
      const first = await bought();
      await answerOf(store().manualWork.setSpec(diamonds, usualSpec, []));
      expect(await openOnes()).to.deep.equal([first.order.id]);
      expect(await taskOf(first)).to.deep.include({ hours: 2, since: first.order.paidAt });
      expect(await answerOf(store().orders.goods(first.order.id))).to.deep.equal([]);
      const followUp = { tag: 'SendGoodsAgain', order: first.order.id, asked: noon } as const;
      await answerOf(store().manualWork.finish(keyOf(first), first.version, done, [followUp], audit));
      expect(await openOnes()).to.deep.equal([]);
      expect(await answerOf(store().orders.goods(first.order.id))).to.deep.equal([
        { tag: 'Made', order: first.order.id, line: 1, product: diamonds, content: 'sudah masuk' },
      ]);
      expect(await taskOf(first)).to.deep.include({ state: 'Done', answers: ['123', ''] });
      expect((await answerOf(store().auditLog.list({ offset: 0, limit: 9 }))).total).to.equal(1);
      expect(await store().pendingFollowUps()).to.deep.include(followUp);
      const again = store().manualWork.finish(keyOf(first), first.version + 1, done, [], audit);
      expect(await refusalOf(again)).to.deep.equal({ tag: 'NotWaiting' });
    });

    it('is done while the other goods of its order still wait for their buyer', async () => {
      const paid = await sold(store(), orderFor(await greeted(store(), 1), 1, { lines: [line] }));
      await answerOf(store().manualWork.finish(keyOf(paid), paid.version, done, [], audit));
      const [made] = await answerOf(store().orders.goods(paid.order.id));
      expect(made).to.deep.include({ tag: 'Made', content: 'sudah masuk' });
      expect(await openOnes()).to.deep.equal([]);
    });

    it('is neither sent back nor corrected once its money went back', async () => {
      const [waiting, returned] = [await bought(1), await bought(2)];
      await answerOf(store().manualWork.giveBack(keyOf(returned), 'ID salah', [], audit));
      for (const one of [waiting, returned]) await committed(store(), givenBack(one.order), one.version);
      const sent = store().manualWork.giveBack(keyOf(waiting), 'ID salah', [], audit);
      expect(await refusalOf(sent)).to.deep.equal({ tag: 'NotWaiting' });
      const corrected = store().manualWork.correct(keyOf(returned), ['456', 'baru'], noon);
      expect(await refusalOf(corrected)).to.deep.equal({ tag: 'NotWaiting' });
      expect((await taskOf(returned)).answers).to.deep.equal(['123', 'rahasia']);
    });

    it('is done or given back, never both: one of two at once', async () => {
      const one = await bought();
      const outcomes = await outcomesOf<unknown, unknown>([
        store().manualWork.finish(keyOf(one), one.version, done, [], audit),
        store().orders.commit(givenBack(one.order), one.version),
      ]);
      expect(outcomes.filter(E.isRight)).to.have.lengthOf(1);
      expect(await openOnes()).to.deep.equal([]);
      const goods = await answerOf(store().orders.goods(one.order.id));
      expect(goods).to.have.lengthOf(E.isRight(outcomes[0] ?? E.left(0)) ? 1 : 0);
    });

    it('is no longer to be done once its money went back, and forgets what was secret', async () => {
      const one = await bought();
      const purged = async () => (await answerOf(store().manualWork.toPurge(noon, 9))).length;
      expect(await purged()).to.equal(0);
      const later = await committed(store(), givenBack(one.order), one.version);
      expect([(await openOnes()).length, await purged()]).to.deep.equal([0, 1]);
      await answerOf(store().manualWork.purge(keyOf(one), ['123', '']));
      expect(await purged()).to.equal(0);
      expect((await taskOf(one)).answers).to.deep.equal(['123', '']);
      for (const version of [one.version, later]) {
        const late = store().manualWork.finish(keyOf(one), version, done, [], audit);
        expect(await refusalOf(late)).to.deep.equal({ tag: 'NotWaiting' });
      }
      expect(await answerOf(store().orders.goods(one.order.id))).to.deep.equal([]);
    });

    it('that cost nothing is cancelled with nothing in the ledger, and the books agree', async () => {
      const buyer = await greeted(store());
      const { price } = aProductRow();
      const lines = [{ ...line, discount: price, total: nothing }];
      const free = orderFor(buyer, 1, { lines, subtotal: price, discount: price, total: nothing });
      const { order, version } = await placed(store(), free);
      const paid = right(payFromBalance(order, noon));
      const made = recordDelivery(paid.order, noon) ?? expect.fail('it was not paid');
      const delivered = await committed(store(), made, await committed(store(), paid, version));
      const request = {
        line: lineNumber(1),
        goods: 'Burned',
        to: { tag: 'Balance' },
        reason: 'x',
        by: owner,
      } as const;
      await committed(store(), right(cancelLine(made.order, request, noon)), delivered);
      expect(await openOnes()).to.deep.equal([]);
      expect(await answerOf(store().wallets.balance(buyer.id))).to.equal(0);
      expect(await answerOf(store().books.violations())).to.deep.equal([]);
    });

    it('forgets what was secret of an order that nobody paid, some time after it was closed', async () => {
      const { order } = await expired(store(), orderFor(await greeted(store()), 1, { lines: [line] }));
      const purged = async (moment: Instant) =>
        (await answerOf(store().manualWork.toPurge(moment, 9))).map((task) => task.order);
      expect(await purged(noon)).to.deep.equal([]);
      expect(await purged(after(noon, hours(48)))).to.deep.equal([order.id]);
    });

    it('goes back to its buyer once, and waits anew when it was corrected', async () => {
      const one = await bought();
      const news = { tag: 'NotifyBuyer', order: one.order.id, news: 'ManualReturned' } as const;
      await answerOf(store().manualWork.giveBack(keyOf(one), 'ID salah', [news], audit));
      expect(await taskOf(one)).to.deep.include({ state: 'Returned', note: 'ID salah' });
      expect(await store().pendingFollowUps()).to.deep.include(news);
      const twice = store().manualWork.giveBack(keyOf(one), 'lagi', [], audit);
      expect(await refusalOf(twice)).to.deep.equal({ tag: 'NotWaiting' });
      expect((await answerOf(store().auditLog.list({ offset: 0, limit: 9 }))).total).to.equal(1);
      const later = minutesPastNoon(90);
      await answerOf(store().manualWork.correct(keyOf(one), ['456', 'baru'], later));
      expect(await taskOf(one)).to.deep.include({
        state: 'Waiting',
        note: null,
        answers: ['456', 'baru'],
        since: later,
        stage: 'Untold',
      });
      const not = store().manualWork.correct(keyOf(one), ['789', ''], later);
      expect(await refusalOf(not)).to.deep.equal({ tag: 'NotWaiting' });
    });

    it('is told of when it comes, at half of its time and at its end, each once', async () => {
      const one = await bought();
      const { paidAt } = one.order;
      const told = async (hoursLater: number) =>
        (await answerOf(store().manualWork.toTell(after(paidAt, hours(hoursLater)), 9))).length;
      const note = (stage: ManualTask['stage']) =>
        answerOf(
          store().manualWork.noteStage(keyOf(one), stage, [
            { tag: 'NotifyAdmins', news: { tag: 'ManualWaiting', ...keyOf(one), stage } },
          ]),
        );
      expect(await told(0)).to.equal(1);
      await note('Told');
      await note('Told');
      expect(await told(0.5)).to.equal(0);
      expect(await told(1)).to.equal(1);
      await note('Reminded');
      expect(await told(1.5)).to.equal(0);
      expect(await told(2)).to.equal(1);
      await note('Overdue');
      expect(await told(9)).to.equal(0);
      const waiting = await store().pendingFollowUps();
      expect(waiting.filter(({ tag }) => tag === 'NotifyAdmins')).to.have.lengthOf(4);
    });

    it('goes with its product where nobody ordered it', async () => {
      const buyer = await greeted(store());
      await answerOf(store().manualWork.keepAnswers(buyer.id, diamonds, given.slice(0, 1)));
      expect(await answerOf(store().products.remove(diamonds, []))).to.equal('Removed');
    });
  });
};
