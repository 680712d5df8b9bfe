import { mostClaimPhotos, type ClaimReason } from '../../../../domain/warranty/warranty.ts';
import type { Rupiah } from '../../../../domain/rupiah.ts';
import { money } from '../../core/money.ts';
import { bold, rich } from '../../core/rich-text.ts';
import type { Messages } from '../../core/messages.ts';
import type { RichText } from '../../core/screen.ts';

const photosEn = (n: number): string => (n === 1 ? '1 photo' : `${String(n)} photos`);

const id = {
  warranty: '🛡️ Garansi',
  offer: rich`🛡️ Ada kendala? Barang ini bergaransi, tinggal tekan tombol di bawah.`,
  title: rich`🛡️ ${bold('Garansi pesananmu')}`,
  choose: rich`Mana yang bermasalah? 👇`,
  unit: (n: number, name: string): string => `${String(n)}. ${name}`,
  noWarranty: rich`Tanpa garansi`,
  startsSoon: rich`⏳ Garansinya mulai begitu barangnya sampai. Coba lagi sebentar lagi ya.`,
  until: (moment: string): RichText => rich`✅ Bergaransi sampai ${moment}`,
  over: (moment: string): RichText => rich`⌛ Garansinya habis ${moment}`,
  waits: rich`⏳ Klaimmu lagi dicek admin`,
  refunded: (amount: Rupiah): RichText => rich`💼 ${bold(money(amount))} sudah masuk ke saldomu`,
  givenBack: rich`↩️ Uangnya sudah dikembalikan`,
  refused: (note: string): RichText => rich`🙅 Klaim ditolak: ${note}`,
  none: rich`🤔 Gak ada barang bergaransi di pesanan ini. Cek pesanan lain lewat 🧾 Riwayat ya.`,
  ask: (name: string): RichText => rich`🛡️ ${bold(name)}\n\nApa masalahnya?`,
  reasons: {
    NotWorking: '🚫 Gak bisa dipakai',
    Stopped: '💔 Tadinya bisa, sekarang mati',
    WrongGoods: '🔀 Barangnya salah',
    Other: '❓ Lainnya',
  } satisfies Readonly<Record<ClaimReason, string>>,
  replaced: rich`🎁 ${bold('Sudah diganti!')} Barang barumu lagi dikirim ke sini.`,
  moneyBack: (amount: Rupiah): RichText =>
    rich`💼 ${bold(money(amount))} untuk sisa masa garansi sudah masuk ke saldomu.`,
  sent: rich`🙏 ${bold('Klaimmu sudah masuk.')} Admin cek secepatnya, dan kamu dikabari di sini.`,
  photoHelps: rich`📷 Punya foto atau screenshot masalahnya? Kirim aja langsung ke sini biar ceknya lebih cepat. Gak wajib kok.`,
  addPhoto: '📷 Tambah foto',
  changePhoto: '📷 Ganti foto',
  photoOf: (label: string, name: string): string => `${label} · ${name}`,
  photoFor: (name: string, left: number): RichText =>
    rich`🛡️ ${bold(name)}\nKlaim ini masih bisa diberi ${left} foto; admin melihat yang terbaru.`,
  askPhoto: rich`📷 Kirim satu foto atau screenshot masalahnya ke sini. Boleh ditambah keterangan.`,
  photoArrived: (left: number): RichText =>
    rich`📷 ${bold('Fotonya sudah masuk ke klaimmu.')} Admin cek secepatnya, dan kamu dikabari di sini.${left > 0 ? ` Kurang jelas? Kamu masih bisa kirim ${String(left)} foto.` : ''}`,
  photoKept: rich`📷 Fotomu sudah kami terima`,
  noMorePhotos: rich`📷 Klaim ini sudah punya ${mostClaimPhotos} foto, dan itu batasnya. Admin melihat yang terbaru.`,
  answeredMeanwhile: rich`🛡️ Klaim ini baru aja dijawab, jadi fotonya gak perlu lagi. Lihat jawabannya 👇`,
  before: rich`🛡️ Barang ini sudah pernah diklaim. Jawabannya ada di 🧾 Riwayat, lewat tombol 🛡️ Garansi di pesanannya.`,
  back: '⬅️ Kembali',
  refusedNews: rich`🛡️ Klaim garansimu sudah dicek admin, tapi belum bisa kami terima. Alasannya ada di sini 👇`,
};

const en: typeof id = {
  warranty: '🛡️ Warranty',
  offer: rich`🛡️ Something wrong? This comes with a warranty; just tap the button below.`,
  title: rich`🛡️ ${bold('Warranty of your order')}`,
  choose: rich`Which one has a problem? 👇`,
  unit: (n, name) => `${String(n)}. ${name}`,
  noWarranty: rich`No warranty`,
  startsSoon: rich`⏳ The warranty begins when the goods have arrived. Please try again in a moment.`,
  until: (moment) => rich`✅ Under warranty until ${moment}`,
  over: (moment) => rich`⌛ The warranty ended ${moment}`,
  waits: rich`⏳ An admin is looking at your claim`,
  refunded: (amount) => rich`💼 ${bold(money(amount))} is on your balance`,
  givenBack: rich`↩️ The money was given back`,
  refused: (note) => rich`🙅 The claim was refused: ${note}`,
  none: rich`🤔 Nothing in this order has a warranty. Please look at another one in 🧾 My Orders.`,
  ask: (name) => rich`🛡️ ${bold(name)}\n\nWhat is wrong with it?`,
  reasons: {
    NotWorking: "🚫 It doesn't work",
    Stopped: '💔 It stopped working',
    WrongGoods: '🔀 Wrong goods',
    Other: '❓ Something else',
  },
  replaced: rich`🎁 ${bold('Replaced!')} Your new one is on its way to you here.`,
  moneyBack: (amount) => rich`💼 ${bold(money(amount))} for the rest of the warranty is on your balance.`,
  sent: rich`🙏 ${bold('Your claim has arrived.')} An admin looks at it soon, and you'll hear from us here.`,
  photoHelps: rich`📷 Got a photo or a screenshot of what is wrong? Just send it here, and we can look faster. Only if you like.`,
  addPhoto: '📷 Add a photo',
  changePhoto: '📷 Change the photo',
  photoOf: (label, name) => `${label} · ${name}`,
  photoFor: (name, left) =>
    rich`🛡️ ${bold(name)}\nThis claim can still get ${photosEn(left)}; the admin sees the newest one.`,
  askPhoto: rich`📷 Send one photo or screenshot of what is wrong here. Add a few words if you like.`,
  photoArrived: (left) =>
    rich`📷 ${bold('Your photo is with your claim.')} An admin looks at it soon, and you'll hear from us here.${left > 0 ? ` Not clear enough? You can still send ${photosEn(left)}.` : ''}`,
  photoKept: rich`📷 We have your photo`,
  noMorePhotos: rich`📷 This claim has had ${mostClaimPhotos} photos, which is all it takes. The admin sees the newest one.`,
  answeredMeanwhile: rich`🛡️ This claim has just been answered, so it needs no photo any more. Here is the answer 👇`,
  before: rich`🛡️ This one was claimed before. The answer is in 🧾 My Orders, by the 🛡️ Warranty button of its order.`,
  back: '⬅️ Back',
  refusedNews: rich`🛡️ An admin looked at your warranty claim, but we can't accept it. The reason is here 👇`,
};

export const warrantyMessages: Messages<typeof id> = { id, en };
