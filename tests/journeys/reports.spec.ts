import { expect } from 'chai';
import { PNG } from 'pngjs';
import { adminMessages } from '../../adapters/chat/features/admin/messages.ts';
import { suite } from '../support/shop-journeys.ts';
import { paced } from '../support/shop-phone.ts';
import { openWorld, type World } from '../support/shop-world.ts';

const { buttons } = adminMessages;

describe('a shop whose owner looks at its figures', function () {
  this.timeout(120_000);
  let world: World;
  const journey = suite('evening', async () => {
    world = await openWorld();
    await world.open();
    await world.stock([{ code: 'LAKU', name: 'اشتراك 🎬 Laku', price: 5_000, units: ['a|1', 'b|2'] }]);
    return world;
  });

  journey('shows them as a picture with words, as a table, and mutes what comes by itself', async () => {
    const owner = paced(world.owners[0]);
    const buyer = paced(world.buyer('Budi'));
    await buyer.opensLink('p_LAKU');
    await buyer.sees(/Laku/);
    await owner.says('/admin');
    await owner.taps(buttons.reports);
    const report = await owner.sees(/Laporan hari ini[^]*Omzet: Rp 0[^]*Kartu 1/);
    const { width } = PNG.sync.read(Buffer.from(report.photo?.bytes ?? []));
    expect(width).to.equal(1_080);
    await owner.taps(buttons.period('Week', false));
    await owner.sees(/Laporan 7 hari/);
    await owner.taps(buttons.table);
    await owner.sees(/Excel/);
    expect(owner.files().at(-1)?.bytes.toString()).to.include('angka,kartu dilihat,1,0,');
    await owner.taps(buttons.recaps);
    await owner.taps(buttons.mute('Daily'));
    await owner.sees(/Ringkasan otomatis/);
  });
});
