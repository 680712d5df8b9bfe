import type { AudienceCount } from '../../../../../domain/broadcast/audience.ts';
import type { BroadcastState, HaltReason } from '../../../../../domain/broadcast/broadcast.ts';
import { grouped } from '../../../core/money.ts';
import { bold, code, concat, lines, rich } from '../../../core/rich-text.ts';
import type { RichText } from '../../../core/screen.ts';

const count = (n: number): string => grouped(n, '.');

const states: Readonly<Record<BroadcastState, string>> = {
  Scheduled: '🕒 Menunggu waktunya',
  Running: '🚀 Sedang dikirim',
  Paused: '⏸️ Dijeda',
  Stopped: '⏹️ Dihentikan',
  Done: '✅ Selesai',
  Withdrawing: '🧹 Sedang ditarik',
  Withdrawn: '🗑️ Sudah ditarik',
};

const haltReasons: Readonly<Record<HaltReason, RichText>> = {
  PhotoGone: rich`⚠️ Fotonya sudah tidak bisa dipakai, jadi siaran dijeda. Ganti fotonya, lalu lanjutkan.`,
  Refused: rich`⚠️ Telegram menolak pesan ini, jadi siaran dijeda. Hentikan, lalu buat siaran baru dengan isi atau tombol yang lain.`,
};

const minutesOf = (seconds: number): string => {
  if (seconds < 60) return 'kurang dari semenit';
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `±${count(minutes)} menit` : `±${count(Math.round(minutes / 60))} jam`;
};

/** For staff, always in Indonesian. */
export const broadcastMessages = {
  buttons: {
    broadcasts: '📣 Siaran',
    newBroadcast: '➕ Siaran baru',
    allBroadcasts: '⬅️ Semua siaran',
    back: '⬅️ Kembali',
    refresh: '🔄 Perbarui',
    changePhoto: '🖼️ Ganti foto',
    command: {
      Pause: '⏸️ Jeda',
      Resume: '▶️ Lanjutkan',
      Stop: '⏹️ Hentikan',
      SendAnytime: '🌙 Kirim juga di jam tenang',
      Withdraw: '🗑️ Tarik pesan',
    },
    sure: { Stop: '⏹️ Ya, hentikan', Withdraw: '🗑️ Ya, tarik semua' },
    field: { content: 'Isi', buttons: 'Tombol', audience: 'Penerima', when: 'Waktu' },
    suggested: {
      everyone: '👥 Semua',
      buyers: '🛍️ Pembeli',
      never: '🌱 Belum beli',
      reseller: '🏷️ Reseller',
      quiet30: '💤 Sepi 30 hari',
      indonesian: '🇮🇩 Bahasa Indonesia',
      english: '🇬🇧 Bahasa Inggris',
      now: '⚡ Sekarang',
    },
  },
  broadcasts: {
    title: (total: number): RichText =>
      total === 0
        ? rich`📣 ${bold('Siaran')}\nBelum ada siaran. Kabari pelangganmu soal promo, produk baru, atau stok yang datang.`
        : rich`📣 ${bold('Siaran')} (${count(total)}), terbaru di atas`,
    entry: (state: BroadcastState, words: string): string => `${states[state].split(' ')[0] ?? ''} ${words}`,
    photoOnly: '🖼️ Foto',
    state: (state: BroadcastState): RichText => rich`📣 ${bold('Siaran')} · ${states[state]}`,
    haltReason: (haltReason: HaltReason): RichText => haltReasons[haltReason],
    at: (moment: string): RichText => rich`🕒 Mulai ${moment}`,
    quiet: (moment: string): RichText =>
      rich`🌙 Jam tenang (22:00–07:00 WIB): lanjut sendiri ${moment}. Pembeli sedang istirahat.`,
    progress: (settled: number, total: number, bar: string): RichText =>
      rich`${bar} ${bold(`${count(settled)} dari ${count(total)}`)}`,
    counts: ({ sent, blocked, failed, unknown, withdrawn }: Readonly<Record<string, number>>): RichText =>
      lines(
        rich`✅ Terkirim ${count(sent ?? 0)} · 🚫 Blokir ${count(blocked ?? 0)} · ❌ Gagal ${count(failed ?? 0)}`,
        (unknown ?? 0) === 0
          ? null
          : rich`❔ Belum pasti sampai ${count(unknown ?? 0)} (dikirim ulang, mungkin dobel)`,
        (withdrawn ?? 0) === 0 ? null : rich`🗑️ Ditarik ${count(withdrawn ?? 0)}`,
      ),
    pace: (rate: number | null, secondsLeft: number | null): RichText =>
      concat(
        rate === null ? '' : `⚡ ${rate.toFixed(1).replace('.', ',')} pesan/detik`,
        rate === null || secondsLeft === null ? '' : ' · ',
        secondsLeft === null ? '' : `⏳ sisa ${minutesOf(secondsLeft)}`,
      ),
    gone: rich`🤔 Siaran itu tidak ada.`,
    notNow: (state: BroadcastState): string => `Sekarang siarannya: ${states[state]}`,
    askStop: rich`⏹️ Hentikan siaran ini? Yang belum terkirim tidak akan dikirim lagi.`,
    askWithdraw: rich`🗑️ Tarik siaran ini dari chat semua penerimanya? Tidak bisa dibatalkan.`,
    ask: {
      content: rich`📣 Mau menyiarkan apa? Kirim teksnya, atau foto dengan teks di bawahnya.\n\nBisa memakai ${code('*tebal*')}, ${code('_miring_')}, ${code('`kode`')}, dan ${code('{nama}')} untuk nama depan tiap penerima.`,
      buttons: rich`🔘 Perlu tombol? Satu baris satu tombol: label, garis tegak, lalu kode produk, ${code('v_')} dan kode voucher, atau tautan. Misalnya:\n${code('🛒 Beli Netflix | NETFLIX-1M')}\n${code('🎟️ Pakai diskonnya | v_COBA10')}\n${code('📢 Gabung kanal | https://t.me/kanal_kamu')}`,
      audience: rich`👥 Untuk siapa? Pilih di bawah, atau ketik:\n${code('produk NETFLIX-1M')} · yang pernah membeli produk itu\n${code('kategori Streaming')} · yang pernah membeli di kategori itu\n${code('level reseller')} · yang ada di level itu\n${code('sepi 60')} · tidak belanja selama 60 hari\nTambahkan ${code('id')} atau ${code('en')} di belakang untuk satu bahasa saja, misalnya ${code('pembeli en')}.`,
      when: rich`🕒 Kapan? Pilih di bawah, atau ketik misalnya ${code('19:30')}, ${code('besok 09:00')}, atau ${code('25/12 10:00')}. Jam 22:00–07:00 WIB selalu menunggu pagi, kecuali kamu menyuruhnya jalan terus.`,
      photo: rich`🖼️ Kirim foto penggantinya.`,
    },
    bad: {
      content: rich`✍️ Kirim teks, atau satu foto dengan teks di bawahnya.`,
      tooLong: (length: number, most: number): RichText =>
        rich`✂️ Terlalu panjang: ${count(length)} huruf, paling banyak ${count(most)}. Kirim lagi yang lebih pendek.`,
      button: (line: string): RichText =>
        rich`🤔 Tombol ini belum jelas: ${code(line)}. Tulis seperti ${code('Label | KODE-PRODUK')}, ${code('Label | v_KODEVOUCHER')} atau ${code('Label | https://…')}.`,
      tooManyButtons: (most: number): RichText =>
        rich`✂️ Paling banyak ${count(most)} tombol. Kirim lagi ya.`,
      buttonsToNowhere: (codes: readonly string[]): RichText =>
        rich`⚠️ Tidak ada produk yang dijual dengan kode ${code(codes.join(', '))}. Betulkan tombolnya, atau tampilkan dulu produknya.`,
      vouchersToNowhere: (codes: readonly string[]): RichText =>
        rich`⚠️ Voucher ${code(codes.join(', '))} tidak ada, sudah dihentikan, atau sudah lewat. Betulkan tombolnya, atau buat dulu vouchernya.`,
      audience: rich`🤔 Belum terbaca. Pilih salah satu tombol, atau ketik misalnya ${code('pembeli')}, ${code('produk NETFLIX-1M')}, ${code('kategori Streaming')}, ${code('level reseller')}, ${code('sepi 30')}.`,
      category: (name: string, known: readonly string[]): RichText =>
        rich`⚠️ Tidak ada kategori ${code(name)}. Yang ada: ${known.join(', ')}.`,
      nobody: ({ unreachable, unwilling }: AudienceCount): RichText =>
        rich`⚠️ Tidak ada yang bisa dikirimi di kelompok itu${unreachable + unwilling === 0 ? '' : ` (${count(unreachable)} memblokir bot, ${count(unwilling)} tidak mau promo)`}. Pilih penerima yang lain.`,
      when: rich`🤔 Waktunya belum terbaca. Ketik misalnya ${code('19:30')}, ${code('besok 09:00')}, atau ${code('25/12 10:00')}.`,
      past: rich`🤔 Waktu itu sudah lewat. Pilih waktu yang akan datang, atau ${code('sekarang')}.`,
      photo: rich`🖼️ Itu bukan foto. Kirim satu foto ya.`,
      preview: {
        PhotoGone: rich`⚠️ Fotonya tidak bisa dipakai Telegram. Kirim ulang lewat ✏️ Isi.`,
        Refused: rich`⚠️ Telegram menolak pratinjaunya. Periksa isi dan tombolnya.`,
        NotSent: rich`⚠️ Pratinjaunya belum bisa dikirim. Coba lagi sebentar lagi.`,
      },
    },
    previewSent: rich`👀 Pratinjaunya sudah masuk ke chat ini, persis seperti yang akan dibaca penerima.`,
    reach: ({ reachable, unreachable, unwilling }: AudienceCount, secondsLeft: number): RichText =>
      lines(
        rich`👥 ${bold(`${count(reachable)} orang`)} · kira-kira ${minutesOf(secondsLeft)}`,
        unreachable + unwilling === 0
          ? null
          : rich`🙈 Dilewati: ${count(unreachable)} memblokir bot, ${count(unwilling)} tidak mau promo`,
      ),
    startsNow: rich`⚡ Mulai sekarang juga`,
    startsAt: (moment: string): RichText => rich`🕒 Mulai ${moment}`,
    startsQuiet: (moment: string): RichText =>
      rich`🌙 Sekarang jam tenang: mulai ${moment}, kecuali nanti kamu tekan “Kirim juga di jam tenang”.`,
    photoChanged: rich`🖼️ Fotonya sudah diganti. Tekan ▶️ Lanjutkan.`,
  },
};
