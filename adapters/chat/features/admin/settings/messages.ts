import type { Language } from '../../../../../domain/people/buyer.ts';
import type { SettingMistake } from '../../../../../domain/settings/setting-rules.ts';
import {
  isTextSetting,
  textOf,
  type SettingName,
  type TextSetting,
} from '../../../../../domain/settings/shop-settings.ts';
import { textRules, type Placeholder, type TextName } from '../../../../../domain/settings/shop-texts.ts';
import { grouped } from '../../../core/money.ts';
import { block, bold, code, concat, lines, paragraphs, rich } from '../../../core/rich-text.ts';
import type { RichText } from '../../../core/screen.ts';
import { templateMistake } from '../template-messages.ts';

type Plain = Exclude<SettingName, TextSetting>;

const labels: Readonly<Record<Plain | TextName, string>> = {
  storeName: '🏪 Nama toko',
  supportContact: '💬 Kontak bantuan',
  paymentWindow: '⏳ Batas waktu bayar',
  maintenance: '🛠️ Perawatan toko',
  keyboard: '⌨️ Tombol keyboard',
  lowStock: '🔔 Batas stok menipis',
  recapDaily: '🗓️ Ringkasan harian',
  recapWeekly: '🗓️ Ringkasan mingguan',
  recapMonthly: '🗓️ Ringkasan bulanan',
  ratingAfter: '⭐ Tanya penilaian',
  testimonyChannel: '📣 Kanal testimoni',
  greeting: '👋 Sapaan',
  howTo: '❓ Cara order',
  terms: '📜 Syarat & ketentuan',
  afterPayment: '🎁 Teks setelah bayar',
};

const about: Readonly<Record<Plain | TextName, RichText>> = {
  storeName: rich`Pembeli membacanya di sapaan, di tagihan, dan saat barang dikirim.`,
  supportContact: rich`Muncul di ${bold('❓ Cara Order')} dan saat pembayaran bermasalah.`,
  paymentWindow: rich`Selama itu pesanan menunggu dibayar, lalu batal sendiri dan stoknya kembali. Berlaku untuk pesanan berikutnya.`,
  maintenance: rich`Selama perawatan pembeli membaca kapan toko buka lagi dan tidak bisa memesan. Pesanan yang sudah ada tetap bisa dibayar dan dikirim, dan menu adminmu tetap jalan. Berakhir sendiri.`,
  keyboard: rich`Tombol di tempat keyboard HP pembeli. Urutannya bisa diatur, dan bisa ditambah tombol sendiri yang menjawab dengan teks atau fotomu.`,
  lowStock: rich`Kamu dikabari kalau stok sebuah produk tinggal segitu atau kurang. Produk yang punya batas sendiri (${bold('📦 Stok')}) tetap memakai batasnya.`,
  recapDaily: rich`Jam laporan hari itu dikirim, menurut jam toko.`,
  recapWeekly: rich`Jam laporan minggu lalu dikirim, setiap Senin, menurut jam toko.`,
  recapMonthly: rich`Jam laporan bulan lalu dikirim, setiap tanggal 1, menurut jam toko.`,
  ratingAfter: rich`Berapa jam setelah barang sampai pembeli diminta menilai, sekali saja dan tidak di jam tenang (22:00–07:00 WIB). 0 berarti tidak pernah.`,
  testimonyChannel: rich`Kanal tempat penilaian pembeli ditampilkan, hanya kalau pembelinya setuju, dengan nama disamarkan dan tombol beli.`,
  greeting: rich`Dibaca pembeli saat /start dan /menu.`,
  howTo: rich`Dibaca pembeli di ${bold('❓ Cara Order')}.`,
  terms: rich`Dibaca pembeli dengan /syarat, dan dari tombol di bawah pilihan cara bayar. Selama kosong, tombolnya tidak muncul.`,
  afterPayment: rich`Ada di bawah barang yang baru dibayar.`,
};

const languages: Readonly<Record<Language, string>> = { id: '🇮🇩 Indonesia', en: '🇬🇧 Inggris' };

const places: Readonly<Record<Placeholder, string>> = {
  name: 'nama depan pembeli',
  shop: 'nama toko',
  contact: 'kontak bantuan',
  order: 'nomor pesanan',
};

const askTime = rich`🗓️ Ketik jamnya, dari 00:00 sampai 23:59. Misalnya ${code('21:30')}`;

const ask: Readonly<Record<Exclude<Plain, 'keyboard'>, RichText>> = {
  storeName: rich`🏪 Ketik nama tokonya, paling banyak 64 huruf dalam satu baris. Misalnya ${code('Toko Budi Digital')}`,
  supportContact: rich`💬 Ketik kontaknya seperti yang dibaca pembeli, dalam satu baris. Misalnya ${code('@bantuan_tokobudi')} atau ${code('WA 0812-3456-7890')}`,
  paymentWindow: rich`⏳ Ketik berapa menit, dari 1 sampai 60. Misalnya ${code('15')}`,
  maintenance: rich`🛠️ Berapa lama tokonya dirawat? Pilih, atau ketik menitnya, dari 1 sampai 10.080 (7 hari).`,
  lowStock: rich`🔔 Ketik berapa unit, dari 0 sampai 1.000. Misalnya ${code('3')}`,
  ratingAfter: rich`⭐ Ketik berapa jam, dari 0 (tidak pernah) sampai 720. Misalnya ${code('24')}`,
  testimonyChannel: rich`📣 Jadikan bot admin kanalnya (hak kirim, ubah, dan hapus pesan), lalu ketik ID atau @nama kanalnya. Misalnya ${code('@testimoni_toko')} atau ${code('-1001234567890')}`,
  recapDaily: askTime,
  recapWeekly: askTime,
  recapMonthly: askTime,
};

const pad = (n: number): string => String(n).padStart(2, '0');

/** Minutes of a day as `23:55`. */
const timeOf = (minute: number): string => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;

const minutesOf = (milliseconds: number): string => String(milliseconds / 60_000);

const keyOf = (name: SettingName): Plain | TextName => (isTextSetting(name) ? textOf[name].text : name);

/** For staff, always in Indonesian. */
export const settingsMessages = {
  buttons: {
    settings: '⚙️ Pengaturan',
    changeSetting: '✏️ Ubah',
    resetSetting: '↩️ Kembalikan ke bawaan',
    addKey: '➕ Tombol baru',
    tryKeyboard: '👁️ Lihat keyboard',
    undoMove: '↩️ Urungkan',
    pickChannel: '📣 Pilih kanalnya',
    keyUp: (label: string): string => `⬆️ ${label}`,
    dropKey: (label: string): string => `🗑️ ${label}`,
    beginMaintenance: '🛠️ Mulai perawatan',
    changeMaintenance: '✏️ Ubah lamanya',
    endMaintenance: '▶️ Buka lagi sekarang',
    toSettings: '⬅️ Pengaturan',
    inLanguage: (language: Language, isShown: boolean): string =>
      isShown ? `• ${languages[language]} •` : languages[language],
  },
  settings: {
    title: rich`⚙️ ${bold('Pengaturan toko')}\nApa yang diubah di sini langsung berlaku. Pilih yang mau dilihat 👇`,
    short: (name: SettingName): string => labels[keyOf(name)],
    label: (name: SettingName): string =>
      isTextSetting(name)
        ? `${labels[textOf[name].text]} (${languages[textOf[name].language]})`
        : labels[name],
    about: (name: SettingName): RichText => about[keyOf(name)],
    ask: (name: Exclude<Plain, 'keyboard'>): RichText => ask[name],
    askText: (name: TextSetting, now: string | null): RichText => {
      const { text } = textOf[name];
      const { placeholders, most } = textRules[text];
      return paragraphs(
        now === null ? null : lines(rich`📋 Teksnya sekarang, tinggal disalin lalu diubah:`, [block(now)]),
        rich`✍️ Kirim teks barunya, paling banyak ${most} huruf.`,
        lines(
          rich`Yang diisi otomatis:`,
          ...placeholders.map((place) => rich`${code(`{${place}}`)} ${places[place]}`),
        ),
        rich`Gaya: ${code('*tebal*')} ${code('_miring_')} ${code('`kode`')}. Untuk tanda apa adanya: ${code('\\*')}`,
      );
    },
    value: 'Isi',
    now: (value: RichText): RichText => rich`Sekarang: ${value}`,
    nowText: (value: RichText): RichText =>
      value.length === 0 ? rich`Sekarang: kosong.` : concat(rich`👁️ Begini pembeli membacanya:\n\n`, value),
    usual: rich`Ini bawaannya, belum pernah diubah.`,
    minutes: (milliseconds: number): string => `${minutesOf(milliseconds)} menit`,
    usualKeyboard: 'urutan bawaan, tanpa tombol tambahan',
    keyboard: (rows: readonly string[]): RichText => rich`Susunannya sekarang:\n${block(rows.join('\n'))}`,
    keyboardSent: rich`👁️ Begini keyboard pembeli sekarang 👇`,
    keyLabel: 'Tulisan tombol',
    keyText: 'Jawaban',
    askKeyLabel: rich`⌨️ Apa tulisan di tombolnya? Paling banyak 32 huruf dalam satu baris. Misalnya ${code('🎁 Promo Hari Ini')}`,
    askKeyText: rich`✍️ Apa jawabannya kalau tombol itu ditekan? Ketik teksnya, atau kirim foto dengan teks di bawahnya (boleh kosong). Bisa memakai ${code('{shop}')} ${code('{contact}')} ${code('*tebal*')} ${code('_miring_')}.`,
    keyTaken: rich`🤔 Tulisan itu sudah berarti lain di toko ini. Pilih tulisan lain.`,
    keyPreview: (label: string, text: RichText, hasPhoto: boolean): RichText => {
      const lead = hasPhoto
        ? rich`👁️ Tombol ${bold(label)} akan menjawab dengan foto yang tadi dikirim${text.length === 0 ? '.' : ' dan teks ini:'}`
        : rich`👁️ Tombol ${bold(label)} akan menjawab:`;
      return text.length === 0 ? lead : concat(lead, '\n\n', text);
    },
    dropKey: (label: string, text: RichText, hasPhoto: boolean): RichText => {
      const lead = hasPhoto
        ? rich`🗑️ Tombol ${bold(label)} akan dihapus, bersama fotonya${text.length === 0 ? '.' : ' dan jawabannya:'}`
        : rich`🗑️ Tombol ${bold(label)} akan dihapus, bersama jawabannya:`;
      return text.length === 0 ? lead : concat(lead, '\n\n', text);
    },
    open: 'toko buka',
    closedUntil: (moment: string): string => `perawatan sampai ${moment}`,
    maintenanceFor: { 30: '30 menit', 60: '1 jam', 120: '2 jam', 360: '6 jam' } as Readonly<
      Record<string, string>
    >,
    notMaintenance: rich`🤔 Ketik berapa menit sebagai angka bulat dari 1 sampai 10.080, misalnya ${code('45')}.`,
    units: (count: number): string => `${grouped(count, '.')} unit`,
    time: (minute: number): string => `jam ${timeOf(minute)}`,
    hours: (count: number): string =>
      count === 0 ? 'tidak ditanyakan' : `${grouped(count, '.')} jam setelah barang sampai`,
    notHours: rich`🤔 Itu tidak terbaca sebagai jam. Ketik angka bulat dari 0 sampai 720, misalnya ${code('24')}.`,
    channel: (title: string, id: string): string => `${title} (${id})`,
    notChannel: rich`🤔 Itu tidak terbaca sebagai kanal. Ketik @nama kanalnya, misalnya ${code('@testimoni_toko')}, atau ID-nya, misalnya ${code('-1001234567890')}.`,
    pickChannel: rich`👇 Atau pilih kanalnya lewat tombol ini: botnya sekalian dijadikan admin.`,
    picked: (title: string): RichText =>
      rich`✅ Penilaian pembeli yang setuju akan tampil di ${bold(title)}.`,
    channelNotThere: rich`🔎 Kanal itu tidak ketemu, atau bot belum ada di dalamnya. Buka kanalnya → Administrator → Tambah, pilih bot ini, lalu coba lagi.`,
    channelMayNotPost: (title: string): RichText =>
      rich`🙅 Bot sudah ada di ${bold(title)}, tapi belum boleh mengirim pesan. Buka kanalnya → Administrator → bot ini, nyalakan hak kirim, ubah, dan hapus pesan, lalu coba lagi.`,
    channelUnreachable: rich`📡 Kanalnya belum bisa dicek sekarang. Belum ada yang disimpan, coba lagi sebentar ya.`,
    notUnits: rich`🤔 Itu tidak terbaca sebagai jumlah. Ketik angka bulat dari 0 sampai 1.000, misalnya ${code('3')}.`,
    notTime: rich`🤔 Itu tidak terbaca sebagai jam. Ketik jam dan menitnya, misalnya ${code('08:00')} atau ${code('21:30')}.`,
    unset: 'belum diisi',
    preview: (label: string, value: RichText): RichText => rich`👁️ ${bold(label)} akan menjadi: ${value}`,
    previewText: (label: string, value: RichText): RichText =>
      concat(rich`👁️ ${bold(label)} akan dibaca pembeli begini:\n\n`, value),
    reset: (label: string, value: RichText): RichText =>
      rich`↩️ ${bold(label)} kembali ke bawaannya: ${value}`,
    resetText: (label: string, value: RichText): RichText =>
      value.length === 0
        ? rich`↩️ ${bold(label)} dikosongkan lagi.`
        : concat(rich`↩️ ${bold(label)} kembali ke bawaannya:\n\n`, value),
    saved: (label: string): RichText => rich`✅ ${bold(label)} disimpan dan langsung berlaku.`,
    stale: rich`✋ Baru saja ada yang mengubah ini juga, jadi belum ada yang disimpan. Lihat dulu isinya sekarang, lalu ubah lagi bila perlu.`,
    notMinutes: rich`🤔 Itu tidak terbaca sebagai menit. Ketik angka bulat dari 1 sampai 60, misalnya ${code('15')}.`,
    mistake:
      (name: SettingName) =>
      (mistake: SettingMistake): RichText => {
        switch (mistake.tag) {
          case 'Empty':
            return rich`🤔 Isinya kosong. Ketik lagi ya.`;
          case 'TooLong':
            return rich`✂️ Terlalu panjang: ${mistake.length} huruf, paling banyak ${mistake.most}. Persingkat, lalu kirim lagi.`;
          case 'NotOneLine':
            return rich`↩️ Tulis dalam satu baris saja, lalu kirim lagi.`;
          case 'TooStyled':
            return rich`🎨 Terlalu banyak bagian bergaya: ${mistake.styled}, paling banyak ${mistake.most}. Kurangi, lalu kirim lagi.`;
          case 'UnknownPlaceholder':
          case 'BrokenMarkup':
            return templateMistake(mistake);
          case 'TooManyKeys':
            return rich`⌨️ Tombol tambahan paling banyak ${mistake.most}. Hapus satu dulu.`;
          case 'KeyTwice':
            return rich`🤔 Sudah ada tombol ${bold(mistake.label)}. Pilih tulisan lain.`;
          case 'OutOfRange':
            return name === 'paymentWindow'
              ? rich`🤔 Harus dari ${minutesOf(mistake.least)} sampai ${minutesOf(mistake.most)} menit. Ketik lagi.`
              : rich`🤔 Harus dari ${grouped(mistake.least, '.')} sampai ${grouped(mistake.most, '.')}. Ketik lagi.`;
        }
      },
  },
};
