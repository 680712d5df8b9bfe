import type { CaseKind } from '../../../../../domain/cases/open-case.ts';
import type { BooksDifference } from '../../../../../domain/payment/reconciliation.ts';
import type { Rupiah } from '../../../../../domain/rupiah.ts';
import type { EntryKind } from '../../../../../domain/balance/wallet.ts';
import { money } from '../../../core/money.ts';
import type {
  Deafness,
  GatewayCall,
  MethodRefusal,
  ShopRefusal,
} from '../../../../../domain/incidents/incident.ts';
import type { RichText } from '../../../core/screen.ts';
import { bold, code, rich } from '../../../core/rich-text.ts';

/** What is wrong, in one line, and the next step. */
type IncidentWords = { readonly what: string; readonly next: string };

const creditedFor: Readonly<Record<EntryKind, string>> = {
  OrderPaid: 'pembayaran pesanan.',
  Deposited: 'deposit.',
  PaidLate: 'dibayar terlambat, dan stoknya sudah habis.',
  Overpaid: 'kelebihan bayar.',
  PaidTwice: 'pesanan dibayar dua kali.',
  CaseCredited: 'kasus dijawab.',
  Refunded: 'refund.',
  ByOwner: 'diubah staf.',
  CodeRedeemed: 'kode saldo ditukar.',
};

const differences: Readonly<Record<BooksDifference, string>> = {
  PaidThereOnly:
    'uangnya ada di gateway tapi belum tercatat. Sekarang sudah dicatat dan diproses; tidak perlu apa-apa.',
  PaidHereOnly:
    'tercatat lunas, tapi gateway tidak mengonfirmasinya. Cek di dasbor gateway; kalau uangnya memang tidak ada, hubungi pembeli.',
  OtherAmount:
    'nominal di gateway lain dari yang tercatat. Cek di dasbor gateway, lalu betulkan selisihnya lewat 💼 Saldo pembeli.',
  NoWord:
    'gateway tidak memberi jawaban tentang pembayaran ini sejak lebih dari satu jam. Cek di dasbor gateway; kalau uangnya ada, konfirmasi manual lewat /admin. Toko tetap mengecek otomatis.',
  UnknownThere:
    'tercatat lunas, tapi gateway tidak mengenalnya. Pastikan proyek dan kunci API-nya benar, lalu cek di dasbor gateway.',
};

/** What does not agree in the shop's own records. */
export type BooksProblem =
  | 'Goods'
  | 'Sold'
  | 'Money'
  | 'Balance'
  | 'Stuck'
  | 'Invoices'
  | 'Warranty'
  | 'Voucher'
  | 'Figures'
  | 'Other';

const problems: Readonly<Record<BooksProblem, IncidentWords>> = {
  Goods: {
    what: 'Barang yang tercatat di pesanan ini tidak sama dengan yang dibeli.',
    next: 'Buka pesanannya dan cocokkan barangnya. Kalau pembeli dapat kurang, refund sisanya dari sana.',
  },
  Sold: {
    what: 'Jumlah terjual produk ini tidak sama dengan pesanannya.',
    next: 'Buka produknya dan cek batas jualnya. Barang yang sudah dibeli tetap bisa dibuka pembelinya.',
  },
  Money: {
    what: 'Uang yang masuk untuk pesanan ini tidak sama dengan yang tercatat keluar.',
    next: 'Buka pesanannya, baca 📜 Riwayat, lalu bandingkan dengan dasbor gateway. Jangan refund dulu sebelum jelas.',
  },
  Balance: {
    what: 'Saldo pembeli ini tidak sama dengan jumlah mutasinya.',
    next: 'Buka pembelinya dan baca 📒 Mutasi saldo. Jangan ubah saldonya dulu sebelum jelas.',
  },
  Stuck: {
    what: 'Pesanan ini berhenti di tengah jalan: tidak ada yang meneruskannya.',
    next: 'Buka pesanannya. Kalau sudah lunas tapi barangnya belum sampai, kirim ulang atau refund dari sana.',
  },
  Invoices: {
    what: 'Pesanan ini punya lebih dari satu tagihan yang bisa dibayar.',
    next: 'Buka pesanannya dan baca 📜 Riwayat. Kalau pembeli membayar dua kali, uangnya tetap tercatat dan kamu dikabari.',
  },
  Warranty: {
    what: 'Catatan garansi pesanan ini tidak cocok dengan unit atau uang yang diberikan.',
    next: 'Buka pesanannya dan cocokkan klaimnya. Jangan beri ganti atau refund lagi sebelum jelas.',
  },
  Voucher: {
    what: 'Pemakaian voucher ini tidak cocok dengan kuota atau pesanannya.',
    next: 'Cek pemakaiannya lewat tombol di bawah. Kalau terpakai melebihi kuota, hentikan vouchernya.',
  },
  Figures: {
    what: 'Angka laporan tidak sama dengan pembukuan.',
    next: 'Uang dan barang pembeli tidak terpengaruh. Jangan pakai angka hari itu dulu sebelum jelas.',
  },
  Other: {
    what: 'Satu catatan tidak cocok dengan yang lain.',
    next: 'Teruskan pesan ini ke orang yang mengurus server toko.',
  },
};

const figures: Readonly<Record<string, string>> = {
  'revenue-payments': 'Omzet dan pembayaran',
  'revenue-lines': 'Omzet dan isi pesanan',
  refunds: 'Refund',
  balances: 'Saldo pembeli',
};

/** For staff, always in Indonesian. */
export const notificationsMessages = {
  /** What is told of by itself. */
  news: {
    sold: (what: RichText): RichText => rich`🛒 Terjual: ${what}`,
    soldInMinute: (minute: string, sales: number, revenue: Rupiah): RichText =>
      rich`🔥 Lagi ramai: ${bold(`${String(sales)} penjualan`)} dalam semenit (${minute}) · ${bold(money(revenue))}\nTerlalu cepat untuk dikabarkan satu per satu, jadi dirangkum per menit.`,
    fromBalance: 'dari saldo',
    late: 'bayar terlambat',
    deposit: 'Deposit',
    toCheck: (amount: Rupiah, order: string): RichText =>
      rich`💸 ${bold(`Perlu dicek: ${money(amount)}`)} untuk pesanan ${code(order)}`,
    meaning: {
      Underpaid:
        'Bayarnya kurang: barang belum dikirim, stoknya masih ditahan. Putuskan: kirim atau kembalikan uangnya.',
      Overpaid: 'Bayarnya lebih: barang tetap dikirim, kelebihannya belum dikembalikan ke pembeli.',
      PaidLate:
        'Dibayar setelah pesanan ditutup: barang belum dikirim. Putuskan: kirim atau kembalikan uangnya.',
      PaidTwice:
        'Dibayar dua kali: barang cukup dikirim sekali, uang yang ini belum dikembalikan ke pembeli.',
    } satisfies Readonly<Record<CaseKind, string>>,
    reference: (reference: string): RichText => rich`🔖 Referensi pembayaran: ${code(reference)}`,
    credited: (amount: Rupiah, kind: EntryKind): RichText =>
      rich`💼 ${bold(money(amount))} masuk ke saldo pembeli: ${creditedFor[kind]}`,
    booksDiffer: (reference: string, difference: BooksDifference): RichText =>
      rich`📒 ${bold('Pembukuan berbeda dengan gateway!')} Pembayaran ${code(reference)}: ${differences[difference]}`,
    booksBroken: {
      title: 'Ada catatan toko yang tidak cocok',
      problems,
      figure: (subject: string): string => {
        const [name = '', day = ''] = subject.split(' ');
        return `${figures[name] ?? name} ${day}`.trim();
      },
      buyer: (id: string): string => `ID ${id}`,
      safe: rich`🛟 Ini hanya hasil pemeriksaan: tidak ada catatan yang diubah atau hilang, dan toko tetap berjualan.`,
      help: rich`🙋 Belum ketemu sebabnya, atau pesan begini datang berkali-kali? Tutup toko dulu lewat ⚙️ Pengaturan → 🛠️ Perawatan toko, lalu teruskan pesan ini ke orang yang mengurus server toko. Rinciannya ada di catatan servernya.`,
      toBuyer: '👤 Lihat pembeli',
      toVoucher: '🎟️ Lihat voucher',
      toProduct: '🛍️ Lihat produk',
    },
    unreachable: (order: string): RichText =>
      rich`📵 Pembeli pesanan ${code(order)} tidak bisa dihubungi (bot diblokir). Barangnya tetap miliknya dan dikirim begitu dia kembali dan menekan /start.`,
    overdue: (order: string): RichText =>
      rich`⏰ ${bold('Barang terlambat dikirim!')} Pesanan ${code(order)} sudah lunas lebih dari satu menit. Pengiriman sedang dicoba lagi.`,
    sandbox: (reference: string, order: string): RichText =>
      rich`🚨 ${bold('Mode pembayaran tidak cocok!')} Pembayaran ${code(reference)} untuk pesanan ${code(order)} ditolak: sandbox dan toko live tertukar. Tidak ada barang yang dikirim. Periksa proyek Pakasir-mu.`,
    parked: (task: string): RichText =>
      rich`⚠️ ${bold('Tugas macet:')} ${task}. Gagal terus sampai percobaannya habis. Lihat penyebabnya, betulkan, lalu jalankan lagi.`,
    stockLow: (name: string, left: number): RichText =>
      left === 0
        ? rich`🚫 ${bold('Stok habis:')} ${name}. Pembeli bisa minta dikabari; isi lagi sekarang?`
        : rich`📉 ${bold('Stok menipis:')} ${name} tinggal ${bold(String(left))} unit. Isi lagi sekarang?`,
    order: (order: string): RichText => rich`🧾 Pesanan ${code(order)}`,
    recap: rich`📊 Waktunya melihat angka toko.`,
    spam: (at: string): RichText => rich`🚫 ${bold('Laporan spam')} · ${at}`,
    appointed: (who: RichText, by: RichText): RichText =>
      rich`🧑‍💼 ${bold('Staf baru:')} ${who}\n👤 Diangkat oleh ${by}\nHaknya bisa dilihat dan diubah di sini.`,
    roleGiven: rich`🎉 ${bold('Kamu diangkat jadi staf toko ini.')} Begitu hakmu diatur, semua yang bisa kamu urus ada di /admin.`,
    alertsLost: (title: string, topic: string | null): RichText =>
      topic === null
        ? rich`👥 ${bold('Grup pemberitahuan tidak bisa dipakai lagi')}: ${title}. Grupnya sudah tidak ada, atau bot dikeluarkan atau tidak boleh mengirim lagi. Mulai sekarang pemberitahuan ke chat pribadi; tidak ada yang hilang. Pilih grupnya lagi kapan saja lewat tombol ini.`
        : rich`🧵 ${bold(`Topik ${topic} di grup ${title} sudah tidak ada atau ditutup`)}. Mulai sekarang yang begini ke chat pribadi; tidak ada yang hilang. Topiknya bisa dibuat lagi lewat tombol ini.`,
    spammer: (firstName: string, username: string, id: string): RichText =>
      rich`Nama: ${firstName}\nUsername: ${username}\nID: ${code(id)}`,
  },
  /** What keeps the shop from its work: what it is, and the next step. */
  incidents: {
    since: (at: string): RichText => rich`🕒 Sejak ${at}`,
    detail: (detail: string): RichText => rich`💬 ${detail}`,
    over: 'Gangguan sudah selesai',
    was: (what: string): RichText => rich`Tadinya: ${what}`,
    between: (from: string, to: string): RichText => rich`🕒 ${from} sampai ${to}`,
    paymentsRefused: {
      Credentials: {
        what: 'Gateway menolak kunci API toko: pembeli tidak bisa bayar.',
        next: 'Buka dasbor gateway, salin kunci API proyekmu ke PAKASIR_API_KEY di .env, lalu jalankan ulang toko.',
      },
      Project: {
        what: 'Gateway menolak proyek toko ini: pembeli tidak bisa bayar.',
        next: 'Buka dasbor gateway: pastikan proyeknya aktif dan tidak dibekukan, dan slug-nya sama dengan PAKASIR_PROJECT_SLUG di .env. Kalau dibekukan, hubungi gateway.',
      },
      Checks: {
        what: 'Gateway menolak memberi tahu apakah pembayaran masuk.',
        next: 'Buka dasbor gateway: pastikan proyeknya aktif dan kunci API-nya sama dengan PAKASIR_API_KEY di .env. Uang pembeli aman dan dicek lagi otomatis.',
      },
    } satisfies Readonly<Record<ShopRefusal, IncidentWords>>,
    methodRefused: {
      MethodOff: (method) => ({
        what: `Gateway tidak menerima pembayaran lewat ${method}.`,
        next: 'Nyalakan metode itu di dasbor gateway. Sementara ini pembeli diarahkan ke metode lain.',
      }),
      Amount: (method) => ({
        what: `Gateway menolak nominal sebuah pesanan lewat ${method}.`,
        next: 'Cek batas nominal metode itu di dasbor gateway. Pesanan dengan nominal lain tetap bisa dibayar.',
      }),
      Unexplained: (method) => ({
        what: `Gateway menolak pembayaran lewat ${method} tanpa alasan yang jelas.`,
        next: 'Cek proyek dan metode itu di dasbor gateway. Kalau semuanya aktif, hubungi gateway dengan pesan di atas.',
      }),
    } satisfies Readonly<Record<MethodRefusal, (method: string) => IncidentWords>>,
    gatewayUnreadable: {
      Create: {
        what: 'Jawaban gateway tidak bisa dipahami: tagihan baru belum bisa dibuat.',
        next: 'Cek status gateway dan dasbornya. Toko mencoba lagi otomatis; kalau lama, hubungi gateway dengan pesan di atas.',
      },
      Status: {
        what: 'Jawaban gateway tidak bisa dipahami: pembayaran belum bisa dicek.',
        next: 'Uang pembeli aman dan dicek lagi otomatis. Kalau lama, cek di dasbor gateway; yang pasti sudah lunas bisa kamu konfirmasi lewat /admin.',
      },
    } satisfies Readonly<Record<GatewayCall, IncidentWords>>,
    gatewayUnreachable: {
      Create: {
        what: 'Gateway tidak bisa dihubungi: tagihan baru belum bisa dibuat.',
        next: 'Cek internet server dan status gateway. Toko mencoba lagi otomatis begitu gateway menjawab.',
      },
      Status: {
        what: 'Gateway tidak bisa dihubungi: pembayaran belum bisa dicek.',
        next: 'Cek internet server dan status gateway. Uang pembeli aman dan dicek lagi otomatis; yang pasti sudah lunas bisa kamu konfirmasi lewat /admin.',
      },
    } satisfies Readonly<Record<GatewayCall, IncidentWords>>,
    gatewayNotConfigured: (gateway: string): IncidentWords => ({
      what: `Masih ada pembayaran terbuka di gateway ${gateway}, tapi pengaturannya sudah tidak ada di .env: belum bisa dicek.`,
      next: `Kembalikan pengaturan ${gateway} di .env lalu jalankan ulang toko; kalau tidak ditawarkan lagi, cukup jangan sebut di PAYMENT_GATEWAYS. Uang pembeli aman; yang pasti sudah lunas bisa kamu konfirmasi lewat /admin.`,
    }),
    updatesNotReceived: {
      WebhookElsewhere: {
        what: 'Pesan pembeli tidak sampai ke toko: webhook bot ini diarahkan ke tempat lain.',
        next: 'Hentikan program lain yang memakai token bot ini, atau ganti tokennya di @BotFather lalu perbarui .env.',
      },
      ReadElsewhere: {
        what: 'Pesan pembeli tidak sampai ke toko: program lain membaca bot ini.',
        next: 'Hentikan program lain yang memakai token bot ini, atau ganti tokennya di @BotFather lalu perbarui .env.',
      },
      NotReached: {
        what: 'Pesan pembeli tidak sampai ke toko: Telegram tidak bisa dihubungi.',
        next: 'Cek internet server. Toko mencoba lagi terus; pesan pembeli disimpan Telegram selama 24 jam.',
      },
    } satisfies Readonly<Record<Deafness, IncidentWords>>,
    settingsNotTaken: {
      what: 'Telegram belum menerima perintah dan menu bot.',
      next: 'Tidak perlu apa-apa: toko mencoba lagi terus, dan pembeli tetap bisa belanja.',
    },
    tokenRefused: {
      what: 'Telegram menolak token bot: toko tidak mendengar pembeli.',
      next: 'Salin lagi tokennya dari @BotFather ke TELEGRAM_BOT_TOKEN di .env, lalu jalankan ulang toko.',
    },
  },
};
