import { expect } from 'chai';
import pg from 'pg';
import { hangs } from '../stand-ins/telegram/faults.ts';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import { eventually } from '../support/shop-buying.ts';
import { inTurn, suite } from '../support/shop-journeys.ts';
import { unitsOf } from '../support/shop-stock.ts';
import { openWorld, type World } from '../support/shop-world.ts';

const shelves = [{ code: 'CROWD', name: 'Produk CROWD', price: 20_000, units: unitsOf('CROWD', 1) }];
const impatient = { impatient: true };

describe('a shop that is killed while more are stuck than Telegram shows', function () {
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

  const journey = suite('crowd', async () => {
    world = await openWorld();
    const shop = await world.open();
    await world.stock(shelves);
    stuck = Array.from({ length: 130 }, (_, at) => world.buyer(`Antre${String(at)}`));
    const hanging = world.telegram.fault(hangs(), {
      method: 'sendMessage',
      text: /Produk CROWD/,
      times: 10_000,
    });
    for (const phone of stuck) await phone.says('📋 List Produk', impatient);
    await hanging.struck(130, 30_000);
    for (const phone of stuck) await phone.says('/help', impatient);
    const free = world.buyer('Bebas');
    await free.says('/help');
    await free.seesNew(/Cara order/);
    await eventually('Telegram has nothing that waits', () => world.telegram.waitingUpdates() === 0);
    await eventually('only those who are stuck are kept', async () => (await underWay()) === 260);
    await shop.kill();
    hanging.release();
    await world.open();
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
