import { expect } from 'chai';
import { startPgBouncer, type PgBouncer } from '../pooler/pgbouncer.ts';
import { buys, eventually, handovers, seesGoods, unitsIn } from '../support/shop-buying.ts';
import { testServer } from '../support/postgres-server.ts';
import { freePort, ready, type ShopProcess } from '../support/shop-process.ts';
import { openWorld, type World } from '../support/shop-world.ts';
import { startNginx, type Nginx } from './nginx.ts';

const shopAddress = 'https://shop.example';
const code = 'ARMADA';
const buyersAtOnce = 8;
const units = Array.from({ length: 3 * buyersAtOnce }, (_, at) => `akun-${String(at)}@toko.id:rahasia`);

type Place = { readonly host: string; readonly port: number };
const addressOf = ({ host, port }: Place): string => `${host}:${String(port)}`;

describe('A shop of two bots, two servers and two workers behind nginx and PgBouncer', function () {
  let pooler: PgBouncer;
  let nginx: Nginx;
  let world: World;
  let bots: readonly [Place, Place];
  let servers: readonly [Place, Place];

  const startBot = async ({ host, port }: Place): Promise<ShopProcess> => {
    const webhook = ['--webhook', '--webhook-url', `${shopAddress}/telegram`];
    const bot = world.run('bot', [...webhook, '--listen', host, '--port', String(port)]);
    await ready(bot, `http://${addressOf({ host, port })}`);
    return bot;
  };
  const startServer = async ({ host, port }: Place): Promise<ShopProcess> => {
    const server = world.run('server', ['--host', host, '--port', String(port)]);
    await ready(server, `http://${addressOf({ host, port })}`);
    return server;
  };
  const startWorker = (): ShopProcess => world.run('worker');

  before(async () => {
    pooler = await startPgBouncer((await testServer()).adminUrl, 'transaction');
    world = await openWorld({
      emptyDatabase: true,
      addresses: (url) => ({ DATABASE_URL: pooler.through(url), DATABASE_DIRECT_URL: url, HTTP_PORT: '' }),
      settings: { PAKASIR_CALLS_PER_SECOND: '100' },
      pakasir: { limits: false },
    });
    const places = async (net: string): Promise<readonly [Place, Place]> => [
      { host: `127.0.${net}.1`, port: await freePort() },
      { host: `127.0.${net}.2`, port: await freePort() },
    ];
    bots = await places('10');
    servers = await places('20');
    const botDoor = { host: '127.0.0.1', port: await freePort() };
    nginx = await startNginx([
      { name: 'bots', listens: addressOf(botDoor), leadsTo: bots.map(addressOf) },
      { name: 'servers', listens: new URL(world.origin).host, leadsTo: servers.map(addressOf) },
    ]);
    world.telegram.publishes(shopAddress, `http://${addressOf(botDoor)}`);
  });

  after(async () => {
    await world?.close();
    await nginx?.stop();
    await pooler?.stop();
  });

  it('sells on while one of each is killed and the others are restarted, and loses and repeats nothing', async () => {
    const [firstBot, secondBot] = await Promise.all([startBot(bots[0]), startBot(bots[1])]);
    const [firstServer, secondServer] = await Promise.all([startServer(servers[0]), startServer(servers[1])]);
    const [firstWorker, secondWorker] = [startWorker(), startWorker()];
    await world.telegram.called('setWebhook');
    await world.stock([{ code, name: 'Akun armada', price: 10_000, units }]);

    const bought: { readonly order: string; readonly units: readonly string[] }[] = [];
    const buyers = Array.from({ length: buyersAtOnce }, (_, at) => world.buyer(`Budi ${String(at)}`));
    const buying = (times: number): Promise<unknown> =>
      Promise.all(
        buyers.map(async (buyer) => {
          for (let n = 0; n < times; n += 1) bought.push(await buys(world, buyer, code));
        }),
      );

    const load = buying(1);
    await eventually('the first goods', () => bought.length >= 2, 60_000);
    await Promise.all([firstBot, firstServer, firstWorker].map((one) => one.kill()));
    await load;
    const more = buying(2);
    const again = await Promise.all([startBot(bots[0]), startServer(servers[0])]);
    const thirdWorker = startWorker();
    const stopped = await Promise.all([secondBot, secondServer, secondWorker].map((one) => one.stop()));
    expect(stopped).to.deep.equal([0, 0, 0]);
    await Promise.all([startBot(bots[1]), startServer(servers[1])]);
    await more;

    expect(bought.flatMap((one) => one.units).toSorted()).to.deep.equal(units.toSorted());
    for (const buyer of buyers) {
      const mine = bought.filter(({ order }) => order.startsWith(`tg${String(buyer.id)}-`));
      expect(mine).to.have.lengthOf(3);
      for (const { order, units: given } of mine) {
        expect(handovers(buyer, order), `messages with the goods of ${order}`).to.be.within(1, 2);
        expect(unitsIn(await seesGoods(buyer, order))).to.deep.equal(given);
      }
    }
    const audit = world.run('doctor', ['--books']);
    expect([await audit.ended, audit.output().includes('✔ Books')], audit.output()).to.deep.equal([0, true]);
    for (const one of [...again, thirdWorker]) expect(one.output()).not.to.match(/ ERROR /);
  });

  it('warns somebody who hammers it once, and admits them no more often for there being two bots', async () => {
    const hammering = world.telegram.phone({ id: 9_901, firstName: 'Cepat', languageCode: 'id' });
    await hammering.says('/start', { impatient: true });
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    const greeting = hammering.messages().filter(({ from }) => from === 'bot').length;
    await Promise.all(Array.from({ length: 16 }, () => hammering.says('/start', { impatient: true })));
    const warnings = () => hammering.messages().filter(({ text }) => text.includes('Jangan spam')).length;
    await eventually('the warning', () => warnings() > 0, 30_000);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const said = hammering.messages().filter(({ from }) => from === 'bot').length - greeting;
    expect(warnings()).to.equal(1);
    // Four are admitted, and a fifth where the first that each bot heard came at the same moment.
    expect(said - 1).to.be.within(greeting, 5 * greeting);
  });
});
