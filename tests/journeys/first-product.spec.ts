import { expect } from 'chai';
import { coreMessages } from '../../adapters/chat/core/messages.ts';
import { adminMessages } from '../../adapters/chat/features/admin/messages.ts';
import { warrantyMessages } from '../../adapters/chat/features/warranty/messages.ts';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import { refuses } from '../stand-ins/telegram/faults.ts';
import { onePixel } from '../stand-ins/telegram/spec-bot.ts';
import { buys, ordersByQris, pays, seesGoods, unitsIn } from '../support/shop-buying.ts';
import { inTurn, suite } from '../support/shop-journeys.ts';
import { paced } from '../support/shop-phone.ts';
import { wordsOf } from '../../adapters/chat/core/rich-text.ts';
import { openWorld, type World } from '../support/shop-world.ts';

const { buttons } = adminMessages;
const { form } = coreMessages.id;
const words = warrantyMessages.id;

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

  const inOrder = inTurn();

  const answersClaims = async (owner: Phone, policy: string): Promise<void> => {
    await owner.says('/admin');
    await owner.taps(buttons.products);
    await owner.taps(/Netflix Premium/);
    await owner.taps(buttons.warranty);
    await owner.taps('30');
    await owner.taps(policy);
    await owner.sees(wordsOf(adminMessages.claims.saved));
  };

  const claims = async (buyer: Phone, reason: string): Promise<void> => {
    await buyer.says('/orders');
    await buyer.taps('🎁 1');
    await buyer.taps(words.warranty);
    await buyer.taps(words.unit(1, 'Netflix Premium'));
    await buyer.taps(reason);
  };

  journey(
    'sells to a stranger after one message of its owner and one tap',
    inOrder(async () => {
      const [owner] = world.owners;
      await owner.says(theMessage);
      await owner.seesNew(/Begini pembeli melihatnya[\s\S]*Unit baru: 2/);
      await owner.taps('✅ Jual sekarang');
      await owner.sees(/Dijual: pembeli melihat persis ini/);
      const { units } = await buys(world, world.buyer('Sari'), 'NETFLIX-PREMIUM');
      expect(units).to.deep.equal(['akun1@contoh.id|rahasia']);
    }),
  );

  journey(
    'sells with its first voucher and replaces what is claimed, the same evening',
    inOrder(async () => {
      const owner = paced(world.owners[0]);
      await answersClaims(owner, adminMessages.claims.policies.Replace);

      await owner.says('/admin');
      await owner.taps(/^📦 Stok/);
      await owner.taps(/Netflix Premium/);
      await owner.taps(buttons.addStock);
      await owner.says('akun3@contoh.id|rahasia');
      await owner.taps(buttons.publish(1));
      await owner.sees(/siap dijual/);

      await owner.says('/admin');
      await owner.taps(buttons.vouchers);
      await owner.taps(buttons.newVoucher);
      await owner.says('PERDANA');
      await owner.seesNew(/Langkah 2 dari 2/);
      await owner.says('10%');
      await owner.seesNew(/sampai dihentikan/);
      await owner.taps(form.yes);
      await owner.sees(/PERDANA[^]*\?start=v_PERDANA/);

      const buyer = paced(world.buyer('Siti'));
      await buyer.opensLink('v_PERDANA');
      await buyer.seesNew(/PERDANA/);
      const order = await ordersByQris(buyer, 'NETFLIX-PREMIUM');
      expect(world.pakasir.transaction(order).amount).to.equal(31_500);
      await pays(world, order);
      expect(unitsIn(await seesGoods(buyer, order))).to.deep.equal(['akun2@contoh.id|rahasia']);
      // Told once the delivery is in the books, from when the warranty runs.
      await owner.sees(/Terjual[^]*Siti/);
      await claims(buyer, words.reasons.Stopped);
      await buyer.sees(/Sudah diganti!/);
      const given = await buyer.sees(({ text }) => text.includes('akun3@contoh.id|rahasia'));
      expect(given.text).to.not.include('akun2@contoh.id');
    }),
  );

  journey(
    'shows its owner what is wrong with a claimed unit, whatever Telegram still knows of the photo',
    inOrder(async () => {
      const owner = paced(world.owners[0]);
      await answersClaims(owner, adminMessages.claims.policies.AskStaff);
      await world.stock([
        {
          code: 'NETFLIX-PREMIUM',
          name: 'Netflix Premium',
          price: 35_000,
          units: ['akun4@contoh.id|rahasia'],
        },
      ]);

      const buyer = paced(world.buyer('Dewi'));
      const { order } = await buys(world, buyer, 'NETFLIX-PREMIUM');
      await owner.sees(/Terjual[^]*Dewi/);
      await claims(buyer, words.reasons.NotWorking);
      await buyer.sees(/Klaimmu sudah masuk/);
      await buyer.taps(words.addPhoto);
      await buyer.sends({ document: { name: 'layar.pdf', bytes: onePixel } });
      await buyer.sees(/bukan foto yang bisa dipakai/);
      await buyer.sends({ photo: onePixel, caption: 'layarnya merah' });
      await buyer.sees(/Fotonya sudah masuk ke klaimmu/);

      const alert = await owner.sees(({ text, photo }) => photo !== undefined && text.includes(order));
      expect(alert.photo?.bytes.equals(onePixel)).to.equal(true);
      expect(alert.text).to.include('layarnya merah').and.to.include('Dewi');

      const forgotten = world.telegram.fault(refuses(400, 'Bad Request: wrong file identifier specified'), {
        method: ['sendPhoto', 'editMessageMedia'],
        chat: owner.id,
        times: 1,
      });
      await owner.taps(buttons.details, { on: alert });
      await owner.sees(({ text, photo }) => photo !== undefined && text.includes('Refund sisa hari'));
      expect(forgotten.strikes()).to.equal(1);

      world.telegram.fault(refuses(400, 'Bad Request: PHOTO_INVALID_DIMENSIONS'), {
        method: ['sendPhoto', 'editMessageMedia'],
        chat: owner.id,
        times: 20,
      });
      await owner.says('/admin');
      await owner.taps(/Klaim garansi/);
      await owner.seesNew(/ada foto/);
      await owner.taps(/Netflix Premium · unit/);
      await owner.seesNew(({ text, photo }) => photo === undefined && text.includes('Refund sisa hari'));
      await owner.taps(buttons.replaceUnit);
      await owner.seesNew(wordsOf(adminMessages.claims.noneLeft));
    }),
  );
});
