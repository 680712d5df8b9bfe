import { expect } from 'chai';
import { restockMessages } from '../../../../../adapters/chat/features/restock/messages.ts';
import { catalogueRoutes } from '../../../../../adapters/chat/features/catalogue/routes.ts';
import { addUnits } from '../../../../../application/stocking/add-units.ts';
import { minutes } from '../../../../../domain/instant.ts';
import { answerOf } from '../../../../support/either.ts';
import { netflix } from '../../../../support/builders/products.ts';
import { ordered } from '../../../../support/fixture/world.ts';
import { shelfOf, stockUp } from '../../../../support/fixture/shop.ts';
import { openChat, type Chat } from '../../chat-world.ts';
import { labelsIn, wordsIn } from '../../recording-client.ts';

const { id: words } = restockMessages;

describe('A buyer who waits for a sold-out product', () => {
  let chat: Chat;

  beforeEach(async () => {
    chat = openChat();
    await stockUp(chat.world, netflix, 0);
    await chat.says('/start p_NETFLIX-1M');
  });

  const arrive = async (...units: readonly string[]) => {
    await answerOf(addUnits(chat.world)(netflix, units));
    await chat.works();
  };

  it('is told, and buys with one tap', async () => {
    await chat.taps(words.join);
    expect(chat.lastAnswer()?.note?.text).to.equal(words.joined);
    await arrive('a', 'b');
    expect(wordsIn(chat.last())).to.include('sudah ada lagi');
    await chat.taps(words.buy);
    expect(await shelfOf(chat.world, netflix)).to.deep.equal({ stock: 1, sold: 0 });
    expect(chat.world.state().orders.size).to.equal(1);
  });

  it('may think better of it', async () => {
    await chat.taps(words.join);
    await chat.taps(words.leave);
    expect(labelsIn(chat.last()).flat()).to.include(words.join);
    await arrive('a');
    expect(
      chat
        .screens()
        .map(({ screen }) => wordsIn(screen))
        .join(),
    ).not.to.include('sudah ada lagi');
  });

  it('who comes too late finds the card, with the way to wait again', async () => {
    await chat.taps(words.join);
    await arrive('a');
    const late = chat.find(words.buy);
    chat.world.clock.advance(minutes(20));
    await ordered(chat.world, { ...chat.profile, language: 'id' }, netflix, 1);
    await chat.works();
    await chat.tapsData(late.data, late.seen);
    expect(labelsIn(chat.last()).flat()).to.include(words.join);
  });

  it('is not offered to wait for what there is', async () => {
    await arrive('a');
    await chat.tapsData(catalogueRoutes.product.to({ product: netflix }));
    expect(labelsIn(chat.last()).flat()).not.to.include(words.join);
  });
});
