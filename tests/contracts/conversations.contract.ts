import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import { productCode } from '../../domain/product.ts';
import { greeted, netflix, orderFor, orderNumber, placed, spotify, stockUp, units } from './shop.ts';
import { answerOf, freshStore, type OpenStore } from './store-under-test.ts';

/** What every memory of chats promises. */
export const conversationsContract = (name: string, open: OpenStore): void => {
  describe(`Conversations, ${name}`, () => {
    const store = freshStore(open);

    it('recalls no list where none was shown', async () => {
      const { id } = await greeted(store());
      expect(await answerOf(store().conversations.listShown(id))).to.deep.equal([]);
    });

    it('recalls the list shown last, in its order, for each buyer', async () => {
      const { conversations } = store();
      const budi = await greeted(store(), 1);
      const siti = await greeted(store(), 2);
      await answerOf(conversations.showList(budi.id, [netflix, spotify]));
      await answerOf(conversations.showList(siti.id, [netflix]));
      await answerOf(conversations.showList(budi.id, [spotify, productCode('P,"2"'), netflix]));
      expect(await answerOf(conversations.listShown(budi.id))).to.deep.equal([
        spotify,
        productCode('P,"2"'),
        netflix,
      ]);
      expect(await answerOf(conversations.listShown(siti.id))).to.deep.equal([netflix]);
    });

    it('recalls an empty list as empty', async () => {
      const { id } = await greeted(store());
      await answerOf(store().conversations.showList(id, [netflix]));
      await answerOf(store().conversations.showList(id, []));
      expect(await answerOf(store().conversations.listShown(id))).to.deep.equal([]);
    });

    it('awaits nothing of anybody at first', async () => {
      const { id } = await greeted(store());
      expect(await answerOf(store().conversations.awaited(id))).to.equal(null);
      await answerOf(store().conversations.showList(id, [netflix]));
      expect(await answerOf(store().conversations.awaited(id))).to.equal(null);
    });

    it('awaits of each what it was told last, to the letter, until it is told to await nothing', async () => {
      const { conversations } = store();
      const budi = await greeted(store(), 1);
      const siti = await greeted(store(), 2);
      await answerOf(conversations.showList(budi.id, [netflix]));
      await answerOf(conversations.keepAwaited(budi.id, 'deposit'));
      await answerOf(conversations.keepAwaited(siti.id, 'credit:7001:"alasan"\n🎁'));
      await answerOf(conversations.keepAwaited(budi.id, 'refund'));
      expect(await answerOf(conversations.awaited(budi.id))).to.equal('refund');
      expect(await answerOf(conversations.awaited(siti.id))).to.equal('credit:7001:"alasan"\n🎁');
      await answerOf(conversations.keepAwaited(budi.id, null));
      expect(await answerOf(conversations.awaited(budi.id))).to.equal(null);
      expect(await answerOf(conversations.listShown(budi.id))).to.deep.equal([netflix]);
      expect(await answerOf(conversations.listShown(siti.id))).to.deep.equal([]);
    });

    it('recalls no bill of an order that has none', async () => {
      const order = orderNumber(await greeted(store()), 1);
      expect(await answerOf(store().conversations.bill(order))).to.deep.equal(O.none);
    });

    it('recalls where the bill of each order stands now', async () => {
      await stockUp(store(), netflix, units(netflix, 2));
      const { conversations } = store();
      const buyer = await greeted(store());
      const first = (await placed(store(), orderFor(buyer, 1))).order.id;
      const second = (await placed(store(), orderFor(buyer, 2))).order.id;
      await answerOf(conversations.keepBill(first, { chat: buyer.id, message: 10 }));
      await answerOf(conversations.keepBill(second, { chat: buyer.id, message: 11 }));
      await answerOf(conversations.keepBill(first, { chat: 7_999_999_999_999, message: 2_147_483_647 }));
      expect(await answerOf(conversations.bill(first))).to.deep.equal(
        O.some({ chat: 7_999_999_999_999, message: 2_147_483_647 }),
      );
      expect(await answerOf(conversations.bill(second))).to.deep.equal(
        O.some({ chat: buyer.id, message: 11 }),
      );
    });
  });
};
