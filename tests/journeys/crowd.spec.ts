import { expect } from 'chai';
import pg from 'pg';
import { hangs } from '../stand-ins/telegram/faults.ts';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import { eventually } from '../support/shop-buying.ts';
import { inTurn, suite } from '../support/shop-journeys.ts';
import { freePort, ready } from '../support/shop-process.ts';
import { unitsOf } from '../support/shop-stock.ts';
import { openWorld, type World } from '../support/shop-world.ts';

const shelves = [{ code: 'CROWD', name: 'Produk CROWD', price: 20_000, units: unitsOf('CROWD', 1) }];
const impatient = { impatient: true };
/** More than Telegram shows at once. */
const people = 110;

/** A bot that has its updates sent, as one machine of many. */
const openSent = async (world: World): Promise<void> => {
  const port = await freePort();
  const bot = `http://127.0.0.1:${String(port)}`;
  world.telegram.publishes('https://shop.example', bot);
  const webhook = ['--webhook', '--webhook-url', 'https://shop.example/telegram'];
  await ready(world.run('bot', [...webhook, '--listen', '127.0.0.1', '--port', String(port)]), bot);
};

const waysBack = [
  ['as it was', async (world: World): Promise<void> => void (await world.open())],
  ['as a bot that has its updates sent', openSent],
] as const;

for (const [how, comesBack] of waysBack)
  describe(`a shop that is killed while more are stuck than Telegram shows, and comes back ${how}`, function () {
    this.timeout(120_000);
    let world: World;
    let stuck: readonly Phone[];

    const underWay = async (): Promise<number> => {
      const client = new pg.Client({ connectionString: world.databaseUrl });
      await client.connect();
      try {
        const { rows } = await client.query<{ readonly count: number }>(
          'select count(*)::integer as count from updates_under_way',
        );
        return rows[0]?.count ?? 0;
      } finally {
        await client.end();
      }
    };

    const journey = suite(`crowd, ${how}`, async () => {
      world = await openWorld();
      const shop = await world.open();
      await world.stock(shelves);
      stuck = Array.from({ length: people }, (_, at) => world.buyer(`Antre${String(at)}`));
      const hanging = world.telegram.fault(hangs(), {
        method: 'sendMessage',
        text: /Produk CROWD/,
        times: 10_000,
      });
      for (const phone of stuck) await phone.says('📋 List Produk', impatient);
      await hanging.struck(people, 30_000);
      for (const phone of stuck) await phone.says('/help', impatient);
      const free = world.buyer('Bebas');
      await free.says('/help');
      await free.seesNew(/Cara order/);
      // The last few may lie at Telegram still: too few to stand in anybody's way.
      await eventually('a window of them is kept', async () => (await underWay()) >= 100);
      await shop.kill();
      hanging.release();
      await comesBack(world);
      return world;
    });
    const turn = inTurn();

    journey(
      'row 46: answers each of them after the restart, in the order in which they spoke',
      turn(async () => {
        for (const phone of stuck) {
          await phone.sees(/Produk CROWD/);
          await phone.sees(/Cara order/);
          const texts = phone.messages().map(({ text }) => text);
          const [list, help] = [/Produk CROWD/, /Cara order/].map((wanted) =>
            texts.flatMap((text, at) => (wanted.test(text) ? [at] : [])),
          );
          expect([list?.length, help?.length]).to.deep.equal([1, 1]);
          expect(list?.[0]).to.be.lessThan(help?.[0] ?? -1);
        }
      }),
    );

    journey(
      'row 46: keeps nothing of what was said once it is done',
      turn(async () => {
        await eventually('nothing is under way', async () => (await underWay()) === 0);
      }),
    );

    journey.end(
      shelves.flatMap(({ units }) => units),
      1,
    );
  });
