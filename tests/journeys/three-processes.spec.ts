import { expect } from 'chai';
import type { RecordedCall } from '../stand-ins/telegram/call-log.ts';
import { losesAnswer } from '../stand-ins/telegram/faults.ts';
import { buys } from '../support/shop-buying.ts';
import { freePort, ready, statusOf } from '../support/shop-process.ts';
import { inTurn, suite } from '../support/shop-journeys.ts';
import { unitsOf } from '../support/shop-stock.ts';
import { openWorld, type World } from '../support/shop-world.ts';

const units = unitsOf('HOOK', 5);

/** What a machine under load adds, however short the wait would have been: a loading line, a button released early. */
const tellsToWait = ({ method, args }: RecordedCall): boolean =>
  method === 'answerCallbackQuery' || String(args.text).startsWith('⏳');

describe('a shop in three processes, the bot by webhook', function () {
  this.timeout(120_000);
  let world: World;
  let bot: string;
  const journey = suite('evening', async () => {
    world = await openWorld({ emptyDatabase: true });
    const port = await freePort();
    bot = `http://127.0.0.1:${port}`;
    world.telegram.publishes('https://shop.example', bot);
    const [host, serverPort] = ['127.0.0.1', new URL(world.origin).port];
    const webhook = ['--webhook', '--webhook-url', 'https://shop.example/telegram'];
    const botProcess = world.run('bot', [...webhook, '--listen', host, '--port', String(port)]);
    const server = world.run('server', ['--host', host, '--port', serverPort], { HTTP_PORT: '' });
    world.run('worker', [], { HTTP_PORT: '' });
    await Promise.all([ready(botProcess, bot), ready(server, world.origin)]);
    await world.telegram.called('setWebhook');
    await world.stock([{ code: 'HOOK', name: 'Produk HOOK', price: 20_000, units }]);
    await Promise.all(world.owners.map((owner) => owner.says('/start')));
    return world;
  });
  const turn = inTurn();

  journey(
    'sells a unit by seven calls to Telegram: from the card to the goods, and the invoice closed',
    turn(async () => {
      const budi = world.buyer('Budi');
      const bought = await buys(world, budi, 'HOOK');
      expect(bought.units).to.deep.equal([units[0]]);
      await budi.sees('✅ Lunas!');
      const calls = world.telegram
        .calls()
        .filter(({ chatId }) => chatId === undefined || chatId === budi.id)
        .filter((call) => !tellsToWait(call));
      expect(
        calls.map(({ method }) => method).filter((method) => /^(send|edit|delete|answer)/.test(method)),
      ).to.deep.equal([
        'sendMessage',
        'editMessageText',
        'editMessageText',
        'editMessageText',
        'editMessageMedia',
        'sendMessage',
        'editMessageMedia',
      ]);
      for (const owner of world.owners) await owner.sees(bought.order);
    }),
  );

  journey(
    'counts a tap once though Telegram brings it twice because our answer was lost',
    turn(async () => {
      const wati = world.buyer('Wati');
      await wati.opensLink('p_HOOK');
      await wati.seesNew('Ini Produk HOOK.');
      const lost = world.telegram.fault(losesAnswer(), { method: 'webhook', chat: wati.id });
      await wati.taps('➕');
      await lost.struck();
      await world.telegram.everythingTaken();
      await wati.sees('🧺 Di keranjang: x1 = Rp 20.000');
    }),
  );

  journey(
    'says by the worker at once what an owner has just set by the bot',
    turn(async () => {
      const [owner] = world.owners;
      if (owner === undefined) throw new Error('the shop has no owner');
      await owner.says('/admin');
      await owner.taps('⚙️ Pengaturan');
      await owner.taps('🏪 Nama toko');
      await owner.taps('✏️ Ubah');
      await owner.says('Toko Dua Proses');
      await owner.taps('✅ Ya, lanjutkan');
      await owner.sees('disimpan dan langsung berlaku');
      const rina = world.buyer('Rina');
      await buys(world, rina, 'HOOK');
      await rina.sees('Makasih sudah belanja di Toko Dua Proses!');
    }),
  );

  journey(
    'takes no update without the secret that only Telegram has',
    turn(async () => {
      const update = {
        update_id: 1,
        message: { message_id: 1, date: 0, chat: { id: 5, type: 'private' }, text: '/start' },
      };
      for (const headers of [{}, { 'x-telegram-bot-api-secret-token': 'wrong' }]) {
        const answer = await fetch(`${bot}/telegram`, {
          method: 'POST',
          body: JSON.stringify(update),
          headers,
        });
        expect(answer.status).to.equal(401);
      }
      expect(await statusOf(`${bot}/telegram`)).to.be.within(400, 499);
      expect(world.telegram.calls().some(({ chatId }) => chatId === 5)).to.equal(false);
    }),
  );

  journey.end(units);
});
