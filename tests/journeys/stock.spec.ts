import { expect } from 'chai';
import { adminMessages } from '../../adapters/chat/features/admin/messages.ts';
import { restockMessages } from '../../adapters/chat/features/restock/messages.ts';
import { suite } from '../support/shop-journeys.ts';
import { paced } from '../support/shop-phone.ts';
import { openWorld, type World } from '../support/shop-world.ts';

const { buttons } = adminMessages;
const words = restockMessages.id;

describe('a shop whose owner stocks it by chat', function () {
  this.timeout(120_000);
  let world: World;
  const journey = suite('evening', async () => {
    world = await openWorld();
    await world.open();
    await world.stock(
      ['HABIS', 'ISI'].map((code) => ({ code, name: `Produk ${code}`, price: 5_000, units: [] })),
    );
    return world;
  });

  journey('tells those who wait, in turn, and one tap of theirs buys', async () => {
    const owner = paced(world.owners[0]);
    const [budi, siti] = [paced(world.buyer('Budi')), paced(world.buyer('Siti'))];
    for (const buyer of [budi, siti]) {
      await buyer.opensLink('p_HABIS');
      await buyer.taps(words.join);
      await buyer.seesAlert(words.joined);
    }
    await owner.says('/admin');
    await owner.taps(/^📦 Stok/);
    await owner.taps(/Produk HABIS/);
    await owner.taps(buttons.addStock);
    await owner.sends({ document: { name: 'units.txt', bytes: Buffer.from('akun1|a\nakun1|a\n') } });
    await owner.taps(buttons.asLines);
    await owner.sees(/Unit baru: 1[^]*Ganda di kirimanmu: 1/);
    await owner.taps(buttons.publish(1));
    await owner.sees(/1 unit Produk HABIS sudah di etalase/);
    await budi.sees(/sudah ada lagi/);
    expect(siti.messages().some(({ text }) => text.includes('sudah ada lagi'))).to.equal(false);
    await budi.taps(words.buy);
    await budi.sees(/Tagihan/);
  });

  journey('takes pasted units and gives them back to the owner as a file', async () => {
    const owner = paced(world.owners[1]);
    await owner.says('/admin');
    await owner.taps(/^📦 Stok/);
    await owner.taps(/Produk ISI/);
    await owner.taps(buttons.addStock);
    await owner.says('akun7|x\nakun8|y');
    await owner.taps(buttons.publish(2));
    await owner.sees(/2 unit Produk ISI sudah di etalase/);
    await owner.taps(buttons.backToStock);
    await owner.taps(buttons.exportUnits);
    await owner.sees(/Jangan dibagikan/);
    expect(owner.files().at(-1)?.bytes.toString()).to.include('akun7|x\nakun8|y\n');
  });
});
