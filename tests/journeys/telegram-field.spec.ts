import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { Api } from 'grammy';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import { breaks, refuses } from '../stand-ins/telegram/faults.ts';
import { onePixel } from '../stand-ins/telegram/spec-bot.ts';
import { handovers, ordersByQris, pays, seesGoods, unitsIn } from '../support/shop-buying.ts';
import { suite } from '../support/shop-journeys.ts';
import { unitsOf, type Product } from '../support/shop-stock.ts';
import type { ShopProcess } from '../support/shop-process.ts';
import { openStockedWorld, openWorld, type World } from '../support/shop-world.ts';

const shelves: readonly Product[] = ['AWAY', 'BACK', 'ALBUM', 'ANEW'].map((code) => ({
  code,
  name: `Produk ${code}`,
  price: 20_000,
  units: unitsOf(code, 2),
}));

const spamWarning = '🚫 Jangan spam ya, tindakanmu akan dilaporkan ke admin.';
const photo = { photo: onePixel };

const botTexts = (phone: Phone): readonly string[] =>
  phone
    .messages()
    .filter(({ from }) => from === 'bot')
    .map(({ text }) => text);

const readyz = async ({ origin }: World): Promise<{ readonly status: number; readonly text: string }> => {
  const answer = await fetch(`${origin}/readyz`);
  return { status: answer.status, text: await answer.text() };
};

describe('a shop whose people use all of Telegram', function () {
  this.timeout(180_000);
  let world: World;
  const journey = suite('evening', async () => {
    world = await openStockedWorld(shelves);
    return world;
  });

  const outOfReach = async (buyer: Phone, code: string): Promise<string> => {
    const order = await ordersByQris(buyer, code);
    buyer.blocks();
    await pays(world, order);
    await world.owners[0].sees(new RegExp(`Pembeli pesanan ${order} tidak bisa dihubungi`));
    return order;
  };

  journey('F10: brings what is owed as soon as the block is lifted, without a word', async () => {
    const budi = world.buyer('Budi');
    const order = await outOfReach(budi, 'AWAY');
    budi.unblocks();
    expect(unitsIn(await seesGoods(budi, order))).to.deep.equal(['away-unit-1:rahasia']);
    await world.owners[0].sees(new RegExp(`Terjual: 1 × Produk AWAY[^]+${order}`));
    expect(handovers(budi, order)).to.equal(1);
  });

  journey('F10: keeps its promise when the invoice is looked at after the block', async () => {
    const wati = world.buyer('Wati');
    const order = await outOfReach(wati, 'BACK');
    const check = await wati.finds('🔄 Cek Status');
    wati.unblocks();
    await wati.tapsStale(check, { impatient: true });
    expect(unitsIn(await seesGoods(wati, order))).to.deep.equal(['back-unit-1:rahasia']);
    await world.owners[0].sees(new RegExp(`Terjual: 1 × Produk BACK[^]+${order}`));
    expect(handovers(wati, order)).to.equal(1);
  });

  journey('F13: answers an album once, and about the invoice that is open', async () => {
    const rini = world.buyer('Rini');
    await rini.says('/start');
    await rini.seesNew('Pilih kategorinya di bawah ya');
    await rini.sendsAlbum(Array.from({ length: 6 }, () => photo));
    await rini.seesNew('🙈 Aku cuma bisa baca teks dan tombol');
    await world.telegram.everythingTaken();
    expect(botTexts(rini).filter((text) => text.includes('🙈 Aku cuma'))).to.have.lengthOf(1);
    const order = await ordersByQris(rini, 'ALBUM');
    await rini.sendsAlbum(Array.from({ length: 6 }, () => photo));
    await rini.seesNew(new RegExp(`Bukti bayar gak perlu dikirim[^]+${order} belum tercatat lunas`));
    await world.telegram.everythingTaken();
    expect(botTexts(rini).filter((text) => text.includes('Bukti bayar'))).to.have.lengthOf(1);
    expect(botTexts(rini)).to.not.include(spamWarning);
    await pays(world, order);
    expect(unitsIn(await seesGoods(rini, order))).to.deep.equal(['album-unit-1:rahasia']);
  });

  journey('F13: says nothing to what Telegram tells by itself, however much of it comes', async () => {
    const joko = world.telegram.phone({ id: 4_001, firstName: 'Joko', languageCode: 'id' });
    await joko.says('/start');
    await joko.seesNew('Pilih kategorinya di bawah ya');
    const before = botTexts(joko).length;
    for (const told of [
      { pinned_message: { message_id: 1, date: 0, chat: { id: joko.id, type: 'private' } } },
      { message_auto_delete_timer_changed: { message_auto_delete_time: 86_400 } },
      { chat_background_set: {} },
      { gift: {} },
      { new_chat_title: 'x' },
      { video_chat_started: {} },
      { boost_added: { boost_count: 1 } },
      { write_access_allowed: {} },
    ])
      await joko.causes(told, { impatient: true });
    await world.telegram.everythingTaken();
    expect(botTexts(joko)).to.have.lengthOf(before);
    await joko.says('/help');
    await joko.seesNew('Cara order');
  });

  journey('F14: leads from a group to the product, for admins without a name too, in the topic', async () => {
    const agus = world.buyer('Agus');
    const group = agus.inGroup(-1_000_555);
    await group.says('/start@toko_test_bot p_ALBUM');
    await group.seesNew('belanjanya lewat chat pribadi ya');
    expect(await group.link('💬 Buka chat pribadi')).to.equal('https://t.me/toko_test_bot?start=p_ALBUM');
    await group.saysAnonymously('/start@toko_test_bot p_AWAY');
    await group.seesNew('belanjanya lewat chat pribadi ya');
    expect(await group.link('💬 Buka chat pribadi')).to.equal('https://t.me/toko_test_bot?start=p_AWAY');
    const topic = group.inTopic(77);
    await topic.says('/orders@toko_test_bot');
    await topic.seesNew(({ topic: at }) => at === 77);
    await topic.says('/orders@toko_lain_bot');
    await world.telegram.everythingTaken();
    expect(group.messages().filter(({ from }) => from === 'bot')).to.have.lengthOf(3);
    await topic.says('/help@toko_test_bot', { impatient: true });
    topic.closesTopic();
    await world.telegram.everythingTaken();
  });

  journey.end(shelves.flatMap(({ units }) => units));
});

describe('a shop that Telegram fails', function () {
  this.timeout(180_000);
  let world: World;
  let shop: ShopProcess;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());

  const anotherProgram = () => new Api(world.telegram.token, { apiRoot: world.telegram.apiRoot });

  it('F11: starts, is not ready, and mends all by itself once Telegram answers', async () => {
    await anotherProgram().setWebhook('https://lain.example/hook');
    const outage = world.telegram.fault(breaks(502), { times: Infinity });
    shop = world.run('start');
    const broken = await shop.until(async () => {
      const seen = await readyz(world).catch(() => null);
      return seen?.status === 503 ? seen : null;
    });
    expect(broken.text).to.include('Telegram was not reached since the start');
    await outage.struck(6, 60_000);
    outage.release();
    await shop.until(async () => ((await readyz(world)).status === 200 ? true : null));
    await world.stock(shelves);
    const budi = world.buyer('Budi');
    await budi.says('/start');
    await budi.sees('Selamat datang');
    await shop.until(() => Promise.resolve(world.telegram.commands('en') === undefined ? null : true));
    const group = budi.inGroup(-1_000_777);
    await group.says('/start@toko_test_bot p_X');
    expect(await group.link('💬 Buka chat pribadi')).to.equal('https://t.me/toko_test_bot?start=p_X');
    expect(world.telegram.webhookUrl()).to.equal(undefined);
  });

  it('F11: puts back a webhook that another program set, and says what it was', async () => {
    await anotherProgram().setWebhook('https://lain.example/hook');
    const tuti = world.buyer('Tuti');
    await tuti.says('/help');
    await tuti.seesNew('Cara order');
    expect(world.telegram.webhookUrl()).to.equal(undefined);
    const folder = join(world.logDir, 'telegram-bot');
    const log = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('');
    expect(log).to.include('a webhook is set for the bot').and.to.include('lain.example');
    expect(log).to.not.include('another process fetches');
  });

  it('F11: is not ready while Telegram refuses its token, and ready again after', async () => {
    const fault = world.telegram.fault(refuses(401, 'Unauthorized'), {
      method: 'getUpdates',
      times: Infinity,
    });
    const dewi = world.buyer('Dewi');
    await dewi.says('/help', { impatient: true });
    await fault.struck(2, 60_000);
    const refused = await shop.until(async () => {
      const seen = await readyz(world);
      return seen.status === 503 ? seen : null;
    });
    expect(refused.text).to.match(/buyers are not heard: Telegram refuses the token/);
    expect(await (await fetch(`${world.origin}/metrics`)).text()).to.match(/TokenRefused"\} 1/);
    fault.release();
    await shop.until(async () => ((await readyz(world)).status === 200 ? true : null));
    await dewi.seesNew('Cara order');
  });

  it('F12: goes on selling when Telegram counts its updates anew, and does nothing twice', async () => {
    // Telegram counts anew after a quiet week only: nothing of before is left then.
    await world.telegram.everythingTaken();
    world.telegram.countsFrom(5_000);
    const santi = world.buyer('Santi');
    const order = await ordersByQris(santi, 'ANEW');
    await pays(world, order);
    expect(unitsIn(await seesGoods(santi, order))).to.deep.equal(['anew-unit-1:rahasia']);
    await world.telegram.everythingTaken();
    const said = botTexts(santi).length;
    await shop.stop();
    await world.open();
    await santi.says('/help');
    await santi.seesNew('Cara order');
    await world.telegram.everythingTaken();
    expect(botTexts(santi).slice(said).join()).to.match(/^❓ Cara order/);
  });
});
