import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import { buyerId, type Buyer, type BuyerId } from '../../domain/people/buyer.ts';
import { after, hours, instant } from '../../domain/instant.ts';
import type { MessageRef } from '../../application/ports/conversations.ts';
import { orderId, type OrderId } from '../../domain/order/order.ts';
import { goodsFileId } from '../../domain/stock/goods-file.ts';
import { variantCode } from '../../domain/catalogue/product.ts';
import { aBuyer } from '../support/builders/buyers.ts';
import { noon } from '../support/builders/moments.ts';
import { greeted, placed, stockUp } from '../support/fixture/shop.ts';
import { netflix, spotify } from '../support/builders/products.ts';
import { orderFor, orderNumber } from '../support/builders/orders.ts';
import { toppedUp } from '../support/fixture/money.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';
import { answerOf } from '../support/either.ts';
import { nothing, rupiah } from '../../domain/rupiah.ts';
import { aMember, aStaffDecision } from '../support/builders/staff.ts';

/** What every memory of chats promises. */
export const conversationsContract = (name: string, open: OpenStore): void => {
  describe(`Conversations, ${name}`, () => {
    const store = freshStore(open);
    const sessionOf = (id: BuyerId, at = noon) => answerOf(store().conversations.session(aBuyer({ id }), at));
    const listOf = async (id: BuyerId) => (await sessionOf(id)).listShown;

    it('recalls no list where none was shown', async () => {
      const { id } = await greeted(store());
      expect(await listOf(id)).to.deep.equal([]);
    });

    it('recalls the list shown last, in its order, for each buyer', async () => {
      const { conversations } = store();
      const budi = await greeted(store(), 1);
      const siti = await greeted(store(), 2);
      await answerOf(conversations.showList(budi.id, [netflix, spotify]));
      await answerOf(conversations.showList(siti.id, [netflix]));
      await answerOf(conversations.showList(budi.id, [spotify, variantCode('P,"2"'), netflix]));
      expect(await listOf(budi.id)).to.deep.equal([spotify, variantCode('P,"2"'), netflix]);
      expect(await listOf(siti.id)).to.deep.equal([netflix]);
    });

    it('recalls an empty list as empty', async () => {
      const { id } = await greeted(store());
      await answerOf(store().conversations.showList(id, [netflix]));
      await answerOf(store().conversations.showList(id, []));
      expect(await listOf(id)).to.deep.equal([]);
    });

    it('knows at once who is here, under today’s name and in their language', async () => {
      const { conversations, buyers } = store();
      const profile = aBuyer({ id: buyerId(7_001) });
      const nobody = {
        buyer: profile,
        owed: [],
        listShown: [],
        draft: null,
        role: null,
        level: null,
        balance: nothing,
      };
      expect(await answerOf(conversations.session(profile, noon))).to.deep.equal(nobody);
      await answerOf(buyers.speak(profile.id, 'en'));
      const renamed = { ...profile, firstName: 'Budi Baru', username: null };
      expect(await answerOf(conversations.session(renamed, noon))).to.deep.equal({
        ...nobody,
        buyer: { ...renamed, language: 'en' },
      });
    });

    it('knows each of many who come at the same time, as it knows one who comes alone', async () => {
      const { conversations, buyers, drafts } = store();
      const known = Array.from({ length: 8 }, (_, n) =>
        aBuyer({
          id: buyerId(7_001 + n),
          firstName: `Budi ${String(n)}`,
          username: n % 2 === 0 ? null : 'budi',
        }),
      );
      await Promise.all(known.map((one) => answerOf(conversations.session(one, noon))));
      await answerOf(conversations.showList(buyerId(7_001), [netflix]));
      await answerOf(drafts.keep(buyerId(7_002), { form: 'deposit', content: '{}' }, after(noon, 1_000)));
      await answerOf(buyers.speak(buyerId(7_003), 'en'));
      const come = [
        ...known.map((one) => (one.id === 7_005 ? { ...one, firstName: 'Budi Baru' } : one)),
        aBuyer({ id: buyerId(8_001), firstName: 'Siti' }),
      ];
      const together = await Promise.all(come.map((one) => answerOf(conversations.session(one, noon))));
      expect(together.map(({ buyer: { id, firstName } }) => [id, firstName])).to.deep.equal(
        come.map(({ id, firstName }) => [id, firstName]),
      );
      const alone = [];
      for (const one of come) alone.push(await answerOf(conversations.session(one, noon)));
      expect(together).to.deep.equal(alone);
      expect(
        together.map(({ listShown, draft, buyer }) => [listShown, draft?.form, buyer.language]),
      ).to.deep.equal(
        come.map(({ id }) => [
          id === 7_001 ? [netflix] : [],
          id === 7_002 ? 'deposit' : undefined,
          id === 7_003 ? 'en' : 'id',
        ]),
      );
    });

    it('knows what they were appointed to', async () => {
      const { conversations, staff } = store();
      const profile = aBuyer({ id: buyerId(7_001) });
      const role = { permissions: ['orders', 'money'], until: noon, ceiling: rupiah(50_000) } as const;
      const member = aMember({ person: profile.id, ...role });
      await answerOf(staff.commit(aStaffDecision(member), null, []));
      expect((await answerOf(conversations.session(profile, noon))).role).to.deep.equal(role);
    });

    it('knows what they have in the shop', async () => {
      const budi = await greeted(store(), 1);
      const siti = await greeted(store(), 2);
      await toppedUp(store(), budi, 5_000);
      expect((await sessionOf(budi.id)).balance).to.equal(5_000);
      expect((await sessionOf(siti.id)).balance).to.equal(nothing);
    });

    const draftOf = async ({ id }: Buyer, at = noon) => (await sessionOf(id, at)).draft;

    it('has no form under way at first', async () => {
      const budi = await greeted(store());
      expect(await draftOf(budi)).to.equal(null);
      await answerOf(store().conversations.showList(budi.id, [netflix]));
      expect(await draftOf(budi)).to.equal(null);
    });

    it('recalls of each the form begun last, to the letter, until it is dropped', async () => {
      const { drafts } = store();
      const budi = await greeted(store(), 1);
      const siti = await greeted(store(), 2);
      const later = after(noon, hours(24));
      const deposit = { form: 'deposit', content: '{}' };
      const refund = { form: 'refund', content: '{"reason":"\\"alasan\\"\n🎁"}' };
      await answerOf(drafts.keep(budi.id, deposit, later));
      await answerOf(drafts.keep(siti.id, deposit, later));
      await answerOf(drafts.keep(budi.id, refund, later));
      expect(await draftOf(budi)).to.deep.equal(refund);
      expect(await draftOf(siti)).to.deep.equal(deposit);
      await answerOf(drafts.drop(budi.id));
      await answerOf(drafts.drop(budi.id));
      expect(await draftOf(budi)).to.equal(null);
      expect(await draftOf(siti)).to.deep.equal(deposit);
    });

    it('recalls no form whose time is over', async () => {
      const { drafts } = store();
      const budi = await greeted(store());
      const until = after(noon, hours(24));
      await answerOf(drafts.keep(budi.id, { form: 'deposit', content: '{}' }, until));
      expect(await draftOf(budi, until)).to.deep.equal({ form: 'deposit', content: '{}' });
      expect(await draftOf(budi, instant(until + 1))).to.equal(null);
    });

    it('recalls which messages of a delivery were sent, each once', async () => {
      const { conversations } = store();
      const first = { order: orderId('tg7001-00000001'), again: null };
      const again = { ...first, again: noon };
      expect(await answerOf(conversations.goodsSent(first))).to.deep.equal([]);
      for (const part of [null, goodsFileId(7), goodsFileId(3), goodsFileId(7)])
        await answerOf(conversations.noteGoodsSent(first, part));
      await answerOf(
        conversations.noteGoodsSent({ ...first, order: orderId('tg7001-00000002') }, goodsFileId(9)),
      );
      await answerOf(conversations.noteGoodsSent(again, goodsFileId(3)));
      expect(await answerOf(conversations.goodsSent(first))).to.deep.equal([null, 7, 3]);
      expect(await answerOf(conversations.goodsSent(again))).to.deep.equal([3]);
      expect(await answerOf(conversations.goodsSent({ ...first, again: after(noon, 1) }))).to.deep.equal([]);
    });

    it('recalls no invoice of an order that has none', async () => {
      const order = orderNumber(await greeted(store()), 1);
      expect(await answerOf(store().conversations.invoiceMessage(order))).to.deep.equal(O.none);
    });

    it('recalls where the invoice of each order stands now', async () => {
      await stockUp(store(), netflix, 2);
      const { conversations } = store();
      const buyer = await greeted(store());
      const first = (await placed(store(), orderFor(buyer, 1))).order.id;
      const second = (await placed(store(), orderFor(buyer, 2))).order.id;
      const keep = (order: OrderId, ref: MessageRef) =>
        answerOf(conversations.keepInvoiceMessage(order, ref));
      expect(await keep(first, { chat: buyer.id, message: 10 })).to.deep.equal(O.none);
      expect(await keep(second, { chat: buyer.id, message: 11 })).to.deep.equal(O.none);
      // Each time it is known where the invoice stood before.
      expect(await keep(first, { chat: 7_999_999_999_999, message: 2_147_483_647 })).to.deep.equal(
        O.some({ chat: buyer.id, message: 10 }),
      );
      expect(await answerOf(conversations.invoiceMessage(first))).to.deep.equal(
        O.some({ chat: 7_999_999_999_999, message: 2_147_483_647 }),
      );
      expect(await answerOf(conversations.invoiceMessage(second))).to.deep.equal(
        O.some({ chat: buyer.id, message: 11 }),
      );
    });
  });
};
