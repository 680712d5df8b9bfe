import { readFileSync } from 'node:fs';
import { adminMessages } from '../../adapters/chat/features/admin/messages.ts';
import { warrantyMessages } from '../../adapters/chat/features/warranty/messages.ts';
import { claims, orderByQris, paymentPage, pays } from './support/buying.ts';
import { imagesAreThere } from './support/images.ts';
import { visiting } from './support/visitor.ts';

const { buttons } = adminMessages;
const words = warrantyMessages.id;

const screenshot = {
  name: 'layar.png',
  mimeType: 'image/png',
  buffer: readFileSync('infrastructure/sandbox/catalogue/photos/ebook-umkm.png'),
};

describe('A warranty claim in the browser', () => {
  it(
    'has a photo that its buyer adds, and that the owner sees with it',
    visiting(async (visitor) => {
      const { sari, rina } = await visitor.opensAll();
      const id = await orderByQris(sari, 'WIN11-PRO');
      await pays(await paymentPage(sari, id));
      await sari.reads('Pembayaran diterima!', id);
      await rina.reads('🛒 Terjual', id);
      await claims(sari, 'Windows 11 Pro');
      await sari.taps(words.addPhoto);
      await sari.readsLast('Kirim satu foto');
      await sari.attaches({ name: 'catatan.txt', mimeType: 'text/plain', buffer: Buffer.from('gagal') });
      await sari.readsLast('bukan foto yang bisa dipakai');
      await sari.attaches(screenshot, 'gagal aktivasi');
      await sari.readsLast('Fotonya sudah masuk ke klaimmu');

      const told = 'Foto untuk klaim garansi';
      await rina.reads(told, id, 'gagal aktivasi');
      await rina
        .message(told)
        .getByRole('img', { name: /^Foto klaim garansi/u })
        .waitFor();
      await rina.message(told).getByRole('button', { name: buttons.details }).click();
      await rina.reads('Refund sisa hari', id);
      await rina
        .message('Refund sisa hari')
        .getByRole('img', { name: /^Foto klaim garansi/u })
        .waitFor();
      await imagesAreThere(rina.page);
      await rina.message('Refund sisa hari').getByRole('button', { name: buttons.replaceUnit }).click();
      await rina.reads('Unit sudah diganti');
      await sari.taps(words.warranty);
      await sari.reads('Garansi pesananmu');
    }),
  );
});
