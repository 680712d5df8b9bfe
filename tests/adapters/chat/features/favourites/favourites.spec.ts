import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import { answerOf } from '../../../../support/either.ts';
import { favouritesMessages } from '../../../../../adapters/chat/features/favourites/messages.ts';
import { favouritesRoutes } from '../../../../../adapters/chat/features/favourites/routes.ts';
import { netflix } from '../../../../support/builders/products.ts';
import { stockUp } from '../../../../support/fixture/shop.ts';
import { complaintsOf } from '../../complaints.ts';
import { openChat, storeAway, type Chat } from '../../chat-world.ts';
import { labelsIn, wordsIn } from '../../recording-client.ts';

for (const language of ['id', 'en'] as const) {
  const words = favouritesMessages[language];

  describe(`A favourite in ${language}`, () => {
    let chat: Chat;
    const opens = (): Promise<void> => chat.says('/start p_NETFLIX-1M');
    const labels = (): readonly string[] => labelsIn(chat.last()).flat();

    beforeEach(async () => {
      chat = openChat({ language });
      await stockUp(chat.world, netflix, 9);
      await opens();
    });

    afterEach(() => {
      for (const { screen } of chat.screens()) expect(complaintsOf(screen)).to.deep.equal([]);
    });

    const remember = async (quantity: 2 | 3): Promise<void> => {
      await chat.taps('➕');
      await chat.taps('✌️ x2');
      if (quantity > 2) await chat.taps('➕');
      await chat.taps(words.remember(quantity));
    };

    it('is offered on the card it was remembered from, and takes its place in the cart by one tap', async () => {
      await remember(3);
      expect(chat.lastAnswer()?.note?.text).to.equal(words.remembered(3));
      expect(labels()).to.include(words.forget).and.to.not.include(words.take(3));
      await chat.taps('➖');
      await opens();
      expect(labels()).to.include(words.take(3)).and.to.include(words.remember(2));
      await chat.taps(words.take(3));
      expect(wordsIn(chat.last())).to.include('x3');
    });

    it('is offered where the cart has none of it', async () => {
      await remember(2);
      await chat.taps(language === 'id' ? '❌ Batal' : '❌ Cancel');
      await opens();
      expect(labels()).to.include(words.take(2));
      expect(labels().filter((label) => label.startsWith('⭐'))).to.deep.equal([words.take(2)]);
      await chat.taps(words.take(2));
      expect(wordsIn(chat.last())).to.include('x2');
    });

    it('is forgotten by a tap', async () => {
      await remember(2);
      await chat.taps(words.forget);
      expect(chat.lastAnswer()?.note?.text).to.equal(words.forgotten);
      expect(labels()).to.include(words.remember(2));
    });

    it('says so where there is none, or nothing to remember', async () => {
      for (const data of [
        favouritesRoutes.take.to({ product: netflix }),
        favouritesRoutes.remember.to({ product: netflix }),
      ]) {
        await chat.tapsData(data);
        expect(chat.lastAnswer()?.note).to.deep.equal({ text: words.none, alert: true });
      }
    });

    it('is taken by nobody while it cannot be found out', async () => {
      const broken = openChat({ language }, (shop) => ({ ...shop, favouriteOf: storeAway }));
      await stockUp(broken.world, netflix, 9);
      await broken.says('/start p_NETFLIX-1M');
      await broken.tapsData(favouritesRoutes.take.to({ product: netflix }));
      expect(broken.log.logged().map(({ message }) => message)).to.deep.equal(['store failed']);
      expect(O.isNone(await answerOf(broken.world.carts.find(broken.profile.id)))).to.equal(true);
    });
  });
}
