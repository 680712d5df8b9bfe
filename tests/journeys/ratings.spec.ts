import { expect } from 'chai';
import pg from 'pg';
import { adminMessages } from '../../adapters/chat/features/admin/messages.ts';
import { settingsMessages } from '../../adapters/chat/features/admin/settings/messages.ts';
import { coreMessages } from '../../adapters/chat/core/messages.ts';
import { ratingsMessages } from '../../adapters/chat/features/ratings/messages.ts';
import { ratingsRoutes } from '../../adapters/chat/features/ratings/routes.ts';
import { wordsOf } from '../../adapters/chat/core/rich-text.ts';
import { lineNumber } from '../../domain/order/order-line.ts';
import { orderId } from '../../domain/order/order.ts';
import type { Stars } from '../../domain/rating/rating.ts';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import { buys, eventually, seesGoods } from '../support/shop-buying.ts';
import { suite } from '../support/shop-journeys.ts';
import { unitsOf } from '../support/shop-stock.ts';
import { openWorld, type World } from '../support/shop-world.ts';

const words = ratingsMessages.id;
const { skip } = coreMessages.id.form;
const channel = -1_001_234_567_890;

describe('a shop whose buyers say what they think', function () {
  this.timeout(180_000);
  let world: World;
  const journey = suite('ratings', async () => {
    world = await openWorld();
    await world.open();
    await world.stock([{ code: 'KAOS', name: 'Desain Kaos', price: 20_000, units: unitsOf('KAOS', 5) }]);
    return world;
  });

  /** When the job of asking runs, in hours from now; null where there is none. */
  const askedIn = async (order: string, change = ''): Promise<number | null> => {
    const client = new pg.Client({ connectionString: world.databaseUrl });
    await client.connect();
    try {
      if (change !== '')
        await client.query(`update graphile_worker._private_jobs set run_at = ${change} where key = $1`, [
          `ask-rating:${order}`,
        ]);
      const { rows } = await client.query<{ readonly hours: number }>(
        `select extract(epoch from run_at - now())::float8 / 3600 as hours
         from graphile_worker._private_jobs where key = $1`,
        [`ask-rating:${order}`],
      );
      return rows[0]?.hours ?? null;
    } finally {
      await client.end();
    }
  };

  /** Lets the day pass after which a buyer is asked: they are, or by night it is put off to the morning. */
  const isAsked = async (buyer: Phone, order: string): Promise<void> => {
    await eventually('the delivery is noted', async () => (await askedIn(order)) !== null);
    expect(await askedIn(order)).to.be.within(23, 24.1);
    await askedIn(order, 'now()');
    const hasQuestion = (): boolean => buyer.button(words.star(5)) !== undefined;
    const isPutOff = async (): Promise<boolean> => ((await askedIn(order)) ?? 0) > 0;
    await eventually(
      'the buyer is asked, or in the morning',
      async () => hasQuestion() || (await isPutOff()),
    );
  };

  /** By the button of the question, which by night has not come yet. */
  const rates = async (buyer: Phone, order: string, stars: Stars): Promise<void> => {
    await isAsked(buyer, order);
    const label = words.star(stars);
    const { id: messageId } = await seesGoods(buyer, order);
    const data = ratingsRoutes.rate.to({ order: orderId(order), line: lineNumber(1), stars });
    const button = buyer.button(label) ?? { chatId: buyer.id, messageId, label, data, disabled: false };
    await buyer.tapsStale(button);
  };

  journey(
    'asks a day after the delivery, shows the average on the card, and a rating in the channel until it is taken back',
    async () => {
      const [owner] = world.owners;
      const [budi, siti] = [world.buyer('Budi'), world.buyer('Siti')];
      const reader = siti.inChannel(channel, 'Testimoni Toko', { mayPost: true, username: 'testimoni_toko' });
      await owner.says('/admin');
      await owner.taps(adminMessages.buttons.settings);
      await owner.taps(/Kanal testimoni/);
      await owner.taps(settingsMessages.buttons.changeSetting);
      await owner.says('@testimoni_toko');
      await owner.sees(/Testimoni Toko/);

      const first = await buys(world, budi, 'KAOS');
      await rates(budi, first.order, 5);
      await budi.sees(wordsOf(words.askWords));
      await budi.says('Cepat & <b>rapi</b>');
      await budi.sees(/Boleh penilaianmu ditampilkan/);
      await budi.taps(words.yes);
      const post = await reader.sees(/⭐⭐⭐⭐⭐ B\*\*\*i/);
      expect(post.text).to.include('🛍️ Desain Kaos').and.to.include('“Cepat & <b>rapi</b>”');
      expect(await reader.link('🛒 Beli juga')).to.match(/\?start=p_KAOS$/);

      const second = await buys(world, siti, 'KAOS');
      await rates(siti, second.order, 2);
      await siti.sees(wordsOf(words.askWords));
      await siti.taps(skip);
      await siti.taps(words.no);
      await siti.sees(wordsOf(words.done));
      await siti.opensLink('p_KAOS');
      await siti.seesNew(words.onCard({ count: 2, sum: 7 }));

      await budi.taps(words.takeBack);
      await budi.sees(wordsOf(words.takenBack));
      await reader.noLongerSees(/B\*\*\*i/);
      await owner.says('/admin');
      await owner.taps(adminMessages.buttons.ratings);
      await owner.sees(/Cepat & <b>rapi<\/b>/);
    },
  );

  journey.end(unitsOf('KAOS', 5));
});
