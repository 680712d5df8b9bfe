import { expect } from 'chai';
import { buys } from '../support/shop-buying.ts';
import { suite } from '../support/shop-journeys.ts';
import { openWorld, type World } from '../support/shop-world.ts';

const theMessage = [
  'Netflix Premium',
  'Harga: 35rb',
  'Kategori: Streaming',
  'Akun privat, 1 profil, 4K.',
  'S&K: Jangan ganti kata sandi',
  '---',
  'akun1@contoh.id|rahasia',
  'akun2@contoh.id|rahasia',
].join('\n');

describe('an empty shop', function () {
  this.timeout(120_000);
  let world: World;
  const journey = suite('opening', async () => {
    world = await openWorld();
    await world.open();
    return world;
  });

  journey('sells to a stranger after one message of its owner and one tap', async () => {
    const [owner] = world.owners;
    await owner.says(theMessage);
    await owner.seesNew(/Begini pembeli melihatnya[\s\S]*Unit baru: 2/);
    await owner.taps('✅ Jual sekarang');
    await owner.sees(/Dijual: pembeli melihat persis ini/);
    const { units } = await buys(world, world.buyer('Sari'), 'NETFLIX-PREMIUM');
    expect(units).to.deep.equal(['akun1@contoh.id|rahasia']);
  });
});
