import { expect } from 'chai';
import { adminMessages } from '../../../../../adapters/chat/features/admin/messages.ts';
import { settingsMessages } from '../../../../../adapters/chat/features/admin/settings/messages.ts';
import { settingsRoutes } from '../../../../../adapters/chat/features/admin/settings/routes.ts';
import { wordsOf } from '../../../../../adapters/chat/core/rich-text.ts';
import { coreMessages } from '../../../../../adapters/chat/core/messages.ts';
import { ratingsMessages } from '../../../../../adapters/chat/features/ratings/messages.ts';
import { checkPayment } from '../../../../../application/payment/check-payment.ts';
import { hours } from '../../../../../domain/instant.ts';
import type { Order } from '../../../../../domain/order/order.ts';
import { buyerId } from '../../../../../domain/people/buyer.ts';
import { answerOf } from '../../../../support/either.ts';
import { greeted, stockUp } from '../../../../support/fixture/shop.ts';
import { invoiced } from '../../../../support/fixture/world.ts';
import { netflix } from '../../../../support/builders/products.ts';
import { referenceOf } from '../../../../support/builders/payments.ts';
import { complaintsOf } from '../../complaints.ts';
import { openChat, owner, storeAway, type Chat } from '../../chat-world.ts';
import { closedChannel, openChannel } from '../../recording-channels.ts';
import { buttonsIn, labelsIn, wordsIn } from '../../recording-client.ts';

const { ratings: messages, buttons } = adminMessages;

const bought = async (chat: Chat): Promise<Order> => {
  const order = await invoiced(chat.world, chat.profile);
  chat.world.gateway.pay(referenceOf(order), chat.world.clock.now());
  await answerOf(checkPayment(chat.world)(chat.profile.id, order.id));
  await chat.works();
  return order;
};

const setChannel = async ({ world }: Chat): Promise<void> => {
  await answerOf(world.settings.change({ name: 'testimonyChannel', value: openChannel }, 0, []));
};

for (const language of ['id', 'en'] as const) {
  const words = ratingsMessages[language];
  const form = coreMessages[language].form;

  describe(`A rating in ${language}`, () => {
    let chat: Chat;
    beforeEach(async () => {
      chat = openChat({ language, firstName: 'Budi' });
      await stockUp(chat.world, netflix, 9);
      await greeted(chat.world, chat.profile);
    });
    afterEach(() => {
      for (const { screen } of chat.screens()) expect(complaintsOf(screen)).to.deep.equal([]);
    });
    const sees = () => wordsIn(chat.last());
    const labels = () => labelsIn(chat.last()).flat();
    const isAsked = async (): Promise<void> => {
      await bought(chat);
      chat.world.clock.advance(hours(24));
      await chat.works();
    };
    const inChannel = () => chat.client.seen(openChannel.id).map(({ screen }) => screen);

    it('is asked for by itself, given by one tap, and shown on the card', async () => {
      await isAsked();
      expect(labels()).to.deep.equal(([1, 2, 3, 4, 5] as const).map(words.star));
      await chat.taps(words.star(4));
      expect(labels()).to.deep.equal([form.skip, form.cancel]);
      await chat.taps(form.skip);
      expect(labels()).to.deep.equal([words.change]);
      await chat.says('/start p_NETFLIX-1M');
      expect(sees()).to.include(words.onCard({ count: 1, sum: 4 }));
    });

    it('has words where the buyer has some, within bounds, and can be changed', async () => {
      await isAsked();
      await chat.taps(words.star(5));
      await chat.says('x'.repeat(301));
      expect(sees()).to.include('301');
      await chat.says('3');
      expect(sees()).to.include(wordsOf(words.empty));
      await chat.says('Cepat   sekali\n<b>mantap</b> & aman');
      await chat.taps(words.change);
      await chat.taps(words.star(1));
      await chat.taps(form.cancel);
      const { items } = await answerOf(chat.world.ratings.list(null, { offset: 0, limit: 9 }));
      expect(items.map(({ rating: { stars, words: said } }) => [stars, said])).to.deep.equal([[1, null]]);
    });

    it('is shown in the channel after a yes, masked, with a way to buy, and taken back on a tap', async () => {
      await setChannel(chat);
      await isAsked();
      await chat.taps(words.star(5));
      await chat.says('<b>Cepat</b> & *aman*');
      expect(sees()).to.include('B***i');
      await chat.taps(words.yes);
      await chat.works();
      const [post] = inChannel();
      if (post === undefined) throw new Error('nothing was posted');
      expect(wordsIn(post)).to.equal('⭐⭐⭐⭐⭐ B***i\n🛍️ NETFLIX-1M\n\n“<b>Cepat</b> & *aman*”');
      expect(buttonsIn(post)).to.deep.equal([
        { tag: 'Link', label: '🛒 Beli juga', url: 'https://t.me/toko_uji_bot?start=p_NETFLIX-1M' },
      ]);
      await chat.taps(words.takeBack);
      await chat.works();
      expect(inChannel()).to.deep.equal([]);
      expect(sees()).to.include(wordsOf(words.takenBack));
    });

    it('stays out of the channel after a no', async () => {
      await setChannel(chat);
      await isAsked();
      await chat.taps(words.star(3));
      await chat.taps(form.skip);
      await chat.taps(words.no);
      await chat.works();
      expect(inChannel()).to.deep.equal([]);
    });

    it('is too late after a day, of no stranger, and apologised for while the store is away', async () => {
      await isAsked();
      await chat.taps(words.star(5));
      await chat.taps(form.skip);
      chat.world.clock.advance(hours(25));
      await chat.taps(words.change);
      await chat.taps(words.star(1));
      expect(sees()).to.include('🔒');
      await chat.tapsData('so:tg1-0a1b2c3d:1');
      expect(chat.log.logged()).to.deep.equal([]);
      const away = openChat({ language }, (shop) => ({
        ...shop,
        openRating: storeAway,
        rateProduct: storeAway,
        shareRating: storeAway,
        unshareRating: storeAway,
      }));
      await away.says('/start');
      for (const data of ['so', 'sy', 'sn', 'sb']) await away.tapsData(`${data}:tg1-0a1b2c3d:1`);
      await away.tapsData('sr:tg1-0a1b2c3d:1:5');
      expect(away.log.logged().filter(({ level }) => level === 'error').length).to.equal(5);
    });

    it('is not for whoever is blocked, nor for a line that there is not', async () => {
      const order = await bought(chat);
      for (const data of ['so', 'sn', 'sb', 'sy']) {
        await chat.tapsData(`${data}:${order.id}:9`);
        expect(chat.log.logged()).to.deep.equal([]);
      }
      await chat.tapsData(`sr:${order.id}:9:5`);
      expect(sees()).to.include('🤔');
      const block = { reason: 'x', by: owner, at: chat.world.clock.now() };
      await answerOf(chat.world.people.block(chat.profile.id, block, []));
      await chat.tapsData(`sr:${order.id}:1:5`);
      await chat.tapsData(`sy:${order.id}:1`);
      expect(await answerOf(chat.world.ratings.list(null, { offset: 0, limit: 9 }))).to.deep.equal({
        items: [],
        total: 0,
      });
    });
  });
}

describe('Ratings, as staff see them', () => {
  let chat: Chat;
  const sees = () => wordsIn(chat.last());
  const labels = () => labelsIn(chat.last()).flat();
  const words = ratingsMessages.id;
  const inChannel = () => chat.client.seen(openChannel.id);

  beforeEach(async () => {
    chat = openChat({ id: owner, firstName: 'Ibu Toko' });
    await stockUp(chat.world, netflix, 9);
    await greeted(chat.world, chat.profile);
    await setChannel(chat);
  });

  const opens = async (): Promise<void> => {
    await chat.says('/admin');
    await chat.taps(buttons.ratings);
  };
  const shown = async (): Promise<void> => {
    const order = await bought(chat);
    await chat.tapsData(`so:${order.id}:1`);
    await chat.taps(words.star(2));
    await chat.says('Kasar sekali');
    await chat.taps(words.yes);
    await chat.works();
  };

  it('are none at first', async () => {
    await opens();
    expect(sees()).to.include('Belum ada');
  });

  it('are listed, opened, filtered by product, and leave the channel when they are hidden', async () => {
    await shown();
    expect(inChannel().length).to.equal(1);
    await opens();
    expect(sees()).to.include('Kasar sekali').and.to.include('Tampil di kanal');
    await chat.taps(buttons.rating(1));
    await chat.taps(buttons.hideRating);
    await chat.works();
    expect(sees()).to.include(wordsOf(messages.hidden));
    expect(inChannel()).to.deep.equal([]);
    await chat.taps(buttons.unhideRating);
    await chat.taps(buttons.ofProduct);
    expect(labels()).to.include(buttons.allRatings);
    await chat.tapsData('@:so:NETFLIX-1M:7');
    expect(sees()).to.include('NETFLIX-1M');
  });

  it('are taken out of the channel alone, and an old button of none says so', async () => {
    await shown();
    await opens();
    await chat.taps(buttons.rating(1));
    await chat.taps(buttons.withdrawTestimony);
    await chat.works();
    expect(sees()).to.include(wordsOf(messages.isWithdrawn));
    expect(inChannel()).to.deep.equal([]);
    for (const data of ['@:sd:tg1-0a1b2c3d:1', '@:sh:tg1-0a1b2c3d:1:1', '@:sw:tg1-0a1b2c3d:1']) {
      await chat.tapsData(data);
      expect(sees()).to.include(wordsOf(messages.gone));
    }
  });

  it('are apologised for while the store is away', async () => {
    const away = openChat({ id: owner }, (shop) => ({
      ...shop,
      admin: {
        ...shop.admin,
        listRatings: Object.assign(() => storeAway(), shop.admin.listRatings),
        showRating: Object.assign(() => storeAway(), shop.admin.showRating),
      },
    }));
    await away.says('/start');
    await away.tapsData('@:sa:0');
    await away.tapsData('@:sd:tg1-0a1b2c3d:1');
    expect(away.log.logged().filter(({ level }) => level === 'error').length).to.equal(2);
  });
});

describe('The testimony channel', () => {
  const { settings: said } = settingsMessages;
  let chat: Chat;
  const sees = () => wordsIn(chat.last());

  beforeEach(async () => {
    chat = openChat({ id: owner, firstName: 'Ibu Toko' });
    await chat.says('/admin');
    await chat.tapsData(settingsRoutes.change.to({ setting: 'testimonyChannel', version: 0 }));
  });

  it('is chosen by its name or number, if the shop may post there', async () => {
    await chat.says('kanal saya');
    expect(sees()).to.include(wordsOf(said.notChannel));
    await chat.says('-1009');
    expect(sees()).to.include(wordsOf(said.channelNotThere));
    await chat.says(String(closedChannel.id));
    expect(sees()).to.include(wordsOf(said.channelMayNotPost(closedChannel.title)));
    await chat.says('@testimoni_toko');
    expect(sees()).to.include(openChannel.title);
    expect(chat.world.settings.current().testimonyChannel).to.deep.equal(openChannel);
    await chat.taps(settingsMessages.buttons.resetSetting);
    await chat.taps(coreMessages.id.form.yes);
    expect(chat.world.settings.current().testimonyChannel).to.equal(null);
  });

  it('is picked in the messenger’s own list of chats, and the shop’s keyboard comes back', async () => {
    const { controls } = chat.last();
    expect(controls.tag === 'Keys' && controls.pickChat?.label).to.equal(
      settingsMessages.buttons.pickChannel,
    );
    await chat.does({ tag: 'PickedChat', kind: 'Channel', chat: closedChannel });
    expect(sees()).to.include(closedChannel.title);
    await chat.does({ tag: 'PickedChat', kind: 'Channel', chat: openChannel });
    expect(chat.world.settings.current().testimonyChannel).to.deep.equal(openChannel);
    expect(chat.last().controls.tag).to.equal('Keys');
  });

  it('is picked by no stranger', async () => {
    const stranger = openChat({ id: buyerId(7_123) });
    await stranger.does({ tag: 'PickedChat', kind: 'Channel', chat: openChannel });
    expect(stranger.world.settings.current().testimonyChannel).to.equal(null);
  });
});
