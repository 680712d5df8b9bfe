import { expect } from 'chai';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import {
  cancelledAtGateway,
  eventually,
  handovers,
  ordersByQris,
  pays,
  placesOrder,
  seesGoods,
  seesQr,
  unitsIn,
} from '../support/shop-buying.ts';
import { inTurn, suite } from '../support/shop-journeys.ts';
import { unitsOf, type Product } from '../support/shop-stock.ts';
import { openStockedWorld, openWorld, type World } from '../support/shop-world.ts';

const shelves: readonly Product[] = [
  'FORGED',
  'OTHER',
  'POLLED',
  'ASKED',
  'LESS',
  'MORE',
  'LATE',
  'BODY',
].map((code) => ({ code, name: `Produk ${code}`, price: 20_000, units: unitsOf(code, 3) }));

const notice = (fields: object): string =>
  JSON.stringify({
    ...{ txn_id: 'abcdefghi', order_id: 'tg1-00000000', amount: 20_000, is_sandbox: false },
    ...{ status: 'completed', completed_at: '2026-11-22T10:00:00Z', ...fields },
  });

describe('a shop whose payments come as they like', function () {
  this.timeout(120_000);
  let world: World;
  const journey = suite('afternoon', async () => {
    world = await openStockedWorld(shelves);
    return world;
  });

  const stillOpen = async (buyer: Phone, order: string): Promise<void> => {
    expect(handovers(buyer, order)).to.equal(0);
    await buyer.says('/orders');
    expect((await buyer.seesNew('Riwayat pesanan')).text).to.include('⏳ Menunggu pembayaran');
  };
  const ownersRead = (what: RegExp): Promise<unknown> =>
    Promise.all(world.owners.map((owner) => owner.sees(what)));

  journey('row 2: hands over nothing for a forged notice, with or without the right secret', async () => {
    const { pakasir, webhook } = world;
    const budi = world.buyer('Budi');
    const order = await ordersByQris(budi, 'FORGED');
    for (const secret of ['wrong', '', null])
      expect(await pakasir.notify(order, { secret, fields: { status: 'completed' } })).to.deep.equal([401]);
    expect(await pakasir.postWebhook(`${webhook}/wrong`, notice({}))).to.equal(401);
    // Somebody who has the secret still cannot settle: only the gateway's own word does.
    expect(await pakasir.notify(order, { fields: { status: 'completed' } })).to.deep.equal([503]);
    await stillOpen(budi, order);
  });

  journey(
    'row 3: hands over nothing for a notice that mixes up orders, transactions or amounts',
    async () => {
      const { pakasir, webhook } = world;
      const [payer, other] = [world.buyer('Bayar'), world.buyer('Lain')];
      const paid = await ordersByQris(payer, 'OTHER');
      const unpaid = await ordersByQris(other, 'OTHER');
      await pakasir.pay(paid, { webhook: false });
      expect(await pakasir.notify(paid, { fields: { order_id: unpaid } })).to.deep.equal([404]);
      expect(
        await pakasir.notify(unpaid, {
          fields: { txn_id: pakasir.transaction(paid).txnId, status: 'completed' },
        }),
      ).to.deep.equal([404]);
      expect(await pakasir.notify(paid, { fields: { amount: 1_000 } })).to.deep.equal([404]);
      const headers = { 'x-secret': 'secret-of-the-journeys' };
      expect(await pakasir.postWebhook(webhook, notice({}), headers)).to.equal(404);
      await stillOpen(other, unpaid);
      expect(unitsIn(await seesGoods(payer, paid))).to.have.lengthOf(1);
      expect(handovers(other, unpaid)).to.equal(0);
    },
  );

  journey('answers 4xx to what is no notice at all', async () => {
    const headers = { 'x-secret': 'secret-of-the-journeys' };
    const bodies = ['not json', '', '[]', 'null', '{}', notice({ amount: '20000' }), 'x'.repeat(70_000)];
    for (const body of bodies) {
      const status = await world.pakasir.postWebhook(world.webhook, body, headers);
      expect(status, body.slice(0, 40)).to.be.within(400, 499);
    }
  });

  journey(
    'settles from the gateway’s word when the notice is a form, says pending, or comes by a relay',
    async () => {
      const { pakasir, webhook } = world;
      const wati = world.buyer('Wati');
      const order = await ordersByQris(wati, 'BODY');
      const options = {
        url: `${webhook}/secret-of-the-journeys`,
        secret: null,
        contentType: 'application/x-www-form-urlencoded',
        fields: { status: 'pending', unknown: { more: true } },
      };
      expect(await pakasir.pay(order, options)).to.deep.equal([200]);
      await seesGoods(wati, order);
    },
  );

  journey('row 5: finds a payment by itself when no notice ever comes', async () => {
    const rini = world.buyer('Rini');
    const order = await ordersByQris(rini, 'POLLED');
    await world.pakasir.pay(order, { webhook: false });
    expect(unitsIn(await seesGoods(rini, order))).to.have.lengthOf(1);
  });

  journey('row 5: finds a payment at once by 🔄 Cek Status, and says so when there is none yet', async () => {
    const joko = world.buyer('Joko');
    const order = await ordersByQris(joko, 'ASKED');
    await joko.taps('🔄 Cek Status');
    await joko.seesAlert('Pembayarannya belum masuk.');
    await world.pakasir.pay(order, { webhook: false });
    await joko.taps('🔄 Cek Status');
    await joko.seesNew('✅ Lunas!');
    await seesGoods(joko, order);
    await joko.everyTapAnswered();
    expect(handovers(joko, order)).to.equal(1);
  });

  journey('row 8: keeps the goods when too little came, and tells buyer and owners', async () => {
    const dewi = world.buyer('Dewi', { username: 'dewi' });
    const order = await ordersByQris(dewi, 'LESS');
    await world.pakasir.pay(order, { amount: 15_000 });
    const told = await dewi.sees('💰 Uangmu Rp 15.000');
    expect(told.text).to.include('Uangmu aman. Admin sudah dikabari');
    await ownersRead(new RegExp(`Perlu dicek: Rp 15\\.000 untuk pesanan ${order}\nBayarnya kurang[^]+@dewi`));
    const closed = await dewi.sees('🔎 Lagi dicek admin');
    expect(closed.buttons).to.deep.equal([]);
    expect(handovers(dewi, order)).to.equal(0);
    expect(dewi.messages().some(({ text }) => text.includes('less-unit'))).to.equal(false);
  });

  journey(
    'row 8: hands over once when too much came, puts the rest on the balance, and tells buyer and owners',
    async () => {
      const tuti = world.buyer('Tuti');
      const order = await ordersByQris(tuti, 'MORE');
      await world.pakasir.pay(order, { amount: 25_000 });
      expect(unitsIn(await seesGoods(tuti, order))).to.have.lengthOf(1);
      await tuti.sees(/➕ Bayarmu lebih Rp 5\.000[^]+Saldomu sekarang Rp 5\.000/);
      await ownersRead(/💼 Rp 5\.000 masuk ke saldo pembeli: kelebihan bayar/);
      expect(handovers(tuti, order)).to.equal(1);
    },
  );

  journey(
    'row 9: hands over what is still there for money that came after a cancel, and says that it was late',
    async () => {
      const agus = world.buyer('Agus');
      const order = await ordersByQris(agus, 'LATE');
      await agus.taps('❌ Batalkan Pembelian');
      await agus.seesNew('✖️ Pesanan dibatalkan');
      await cancelledAtGateway(world, order);
      await eventually('the late money is taken', async () => {
        const answers = await world.pakasir.pay(order, { evenIfCanceled: true });
        return answers[0] === 200;
      });
      expect(unitsIn(await seesGoods(agus, order))).to.have.lengthOf(1);
      await agus.sees('Pembayaranmu masuk agak telat, tapi barangnya masih ada!');
      await ownersRead(new RegExp(`🛒 Terjual[^]+bayar terlambat[^]+${order}`));
      expect(handovers(agus, order)).to.equal(1);
      expect(await world.pakasir.notify(order)).to.deep.equal([200]);
    },
  );

  journey('tells its figures to Prometheus and that it lives', async () => {
    const health = await fetch(`${world.origin}/healthz`);
    expect(health.status).to.equal(200);
    const metrics = await (await fetch(`${world.origin}/metrics`)).text();
    expect(metrics).to.match(/^# TYPE \S+ histogram$/m);
  });

  journey.end(shelves.flatMap(({ units }) => units));
});

const openOnABadDay = async (code: string): Promise<World> => {
  const world = await openWorld();
  await world.open();
  await world.stock([{ code, name: code, price: 20_000, units: unitsOf(code, 5) }]);
  await Promise.all(world.owners.map((owner) => owner.says('/start')));
  return world;
};

describe('a shop whose gateway has a bad day', function () {
  this.timeout(120_000);
  let world: World;
  const journey = suite('noon', async () => (world = await openOnABadDay('DAY')));
  const turn = inTurn();

  journey(
    'row 4: takes a notice that comes before the answer to its own request',
    turn(async () => {
      const nina = world.buyer('Nina');
      world.pakasir.fail('create', { kind: 'hang-after' });
      const order = await placesOrder(nina, 'DAY');
      await nina.taps('💠 QRIS');
      await eventually('the gateway has the payment', () => world.pakasir.transactions().length === 1);
      await nina.seesNew('⏳ Sebentar ya, tagihannya lagi disiapkan');
      await pays(world, order);
      expect(unitsIn(await seesGoods(nina, order))).to.have.lengthOf(1);
      await nina.sees('✅ Lunas!');
      expect(handovers(nina, order)).to.equal(1);
      expect(world.pakasir.transactions()).to.have.lengthOf(1);
    }),
  );

  journey(
    'row 6: has a notice come again that the gateway could not confirm, and settles by itself meanwhile',
    turn(async () => {
      const eko = world.buyer('Eko');
      const order = await ordersByQris(eko, 'DAY');
      world.pakasir.fail('status', { kind: 'html', status: 503 });
      expect(await world.pakasir.pay(order)).to.deep.equal([503]);
      expect(unitsIn(await seesGoods(eko, order))).to.have.lengthOf(1);
      expect(await world.pakasir.notify(order)).to.deep.equal([200]);
      expect(handovers(eko, order)).to.equal(1);
    }),
  );

  journey(
    'row 27: hands over nothing for play money, and alarms the owners',
    turn(async () => {
      const maya = world.buyer('Maya');
      const order = await ordersByQris(maya, 'DAY');
      world.pakasir.fail('status', { kind: 'wrong-echo', fields: { is_sandbox: true } });
      expect(await world.pakasir.pay(order)).to.deep.equal([409]);
      for (const owner of world.owners)
        await owner.sees(new RegExp(`Mode pembayaran tidak cocok![^]+${order} ditolak`));
      expect(await world.pakasir.notify(order)).to.deep.equal([409]);
      expect(handovers(maya, order)).to.equal(0);
    }),
  );

  journey(
    'row 27: offers no invoice of a project that takes play money',
    turn(async () => {
      const lina = world.buyer('Lina');
      world.pakasir.setSandbox(true);
      const order = await placesOrder(lina, 'DAY');
      await lina.taps('💠 QRIS');
      await lina.seesNew('😔 Tagihan lewat metode ini belum bisa dibuat. Belum ada yang dibayar kok.');
      await world.owners[1].sees(new RegExp(`Mode pembayaran tidak cocok![^]+${order} ditolak`));
      expect(lina.messages().some(({ photo }) => photo !== undefined)).to.equal(false);
    }),
  );

  journey.end(unitsOf('DAY', 5));
});

describe('a shop whose gateway is slow', function () {
  this.timeout(120_000);
  let world: World;
  const journey = suite('noon', async () => (world = await openOnABadDay('SLOW')));

  journey('row 7: asks again for an invoice whose outcome is unknown, until there is one', async () => {
    const sinta = world.buyer('Sinta');
    // The buyer's own request, and the shop's own look after five seconds, which asks twice.
    world.pakasir.fail('create', { kind: 'hang-after' });
    world.pakasir.fail('create', { kind: 'lost' }, 3);
    const order = await placesOrder(sinta, 'SLOW');
    await sinta.taps('💠 QRIS');
    await sinta.seesNew('⏳ Sebentar ya, tagihannya lagi disiapkan');
    await sinta.sees('⏳ Sebentar ya, sistem pembayarannya lagi lambat.');
    await seesQr(sinta, order);
    expect(world.pakasir.transactions().map(({ orderId }) => orderId)).to.deep.equal([order]);
    await pays(world, order);
    expect(unitsIn(await seesGoods(sinta, order))).to.deep.equal(['slow-unit-1:rahasia']);
  });

  journey.end(unitsOf('SLOW', 5));
});
