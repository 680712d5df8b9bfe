import { expect } from 'chai';
import { adminMessages } from '../../adapters/chat/features/admin/messages.ts';
import { someBytes } from '../support/builders/files.ts';
import { ordersByQris, pays, seesGoods } from '../support/shop-buying.ts';
import { suite } from '../support/shop-journeys.ts';
import { paced } from '../support/shop-phone.ts';
import { openWorld, type World } from '../support/shop-world.ts';

const { buttons } = adminMessages;

const fileOf = (name: string, salt: number, length: number) => ({
  document: { name, bytes: Buffer.from(someBytes(salt, length)) },
});

describe('a shop whose goods are files', function () {
  this.timeout(120_000);
  let world: World;
  const journey = suite('evening', async () => {
    world = await openWorld();
    await world.open();
    await world.stock([{ code: 'EBOOK', name: 'Ebook UMKM', price: 5_000, units: [] }]);
    return world;
  });

  journey(
    'takes them from the owner’s phone, an album at once, and hands them over byte for byte',
    async () => {
      const owner = paced(world.owners[0]);
      const buyer = paced(world.buyer('Budi'));
      await owner.says('/admin');
      await owner.taps(/^📦 Stok/);
      await owner.taps(/Ebook UMKM/);
      await owner.taps(buttons.addStock);
      await owner.sendsAlbum([fileOf('jilid 1.pdf', 1, 1_500_000), fileOf('jilid 2.pdf', 2, 700)]);
      await owner.sees(/Unit baru: 2 file/);
      await owner.sends(fileOf('jilid 1 lagi.pdf', 1, 1_500_000));
      await owner.sees(/Ganda di kirimanmu: 1/);
      await owner.taps(buttons.publish(2));
      await owner.sees(/2 unit Ebook UMKM sudah di etalase/);

      const order = await ordersByQris(buyer, 'EBOOK', 2);
      await pays(world, order);
      expect((await seesGoods(buyer, order)).text).to.include('2 file');
      await buyer.sees(({ text, document }) => document !== undefined && text.startsWith('📎 2/2'));
      const handed = buyer.files().map(({ name, bytes }) => [name, bytes]);
      expect(handed.map(([name]) => name)).to.deep.equal(['jilid 1.pdf', 'jilid 2.pdf']);
      expect(handed.map(([, bytes]) => bytes)).to.deep.equal([
        Buffer.from(someBytes(1, 1_500_000)),
        Buffer.from(someBytes(2, 700)),
      ]);
    },
  );
});
