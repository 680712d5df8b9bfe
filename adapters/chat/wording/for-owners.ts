import type { CaseAnswer, CaseKind } from '../../../domain/open-case.ts';
import type { Deafness, GatewayCall, MethodRefusal, ShopRefusal } from '../../../domain/incident.ts';
import type { GoodsFate } from '../../../domain/refund.ts';
import type { Rupiah } from '../../../domain/rupiah.ts';
import { money } from '../core/money.ts';
import { bold, code, rich } from '../core/rich-text.ts';
import type { RichText } from '../core/screen.ts';

/** What is wrong, in one line, and the next step. */
type IncidentWords = { readonly what: string; readonly next: string };

/** Everything the shop says to its owners, always in Indonesian. */
export const forOwners = {
  /** In the messenger's list of commands. */
  command: 'Menu admin: kasus, saldo, refund',
  buttons: {
    cases: (count: number): string => `🗂️ Kasus terbuka (${String(count)})`,
    balances: '💼 Saldo pembeli',
    refund: '↩️ Refund',
    confirm: '✅ Konfirmasi manual',
    parked: (count: number): string => `🛠️ Tugas macet (${String(count)})`,
    menu: '⬅️ Menu admin',
    deliver: '🎁 Kirim barang',
    credit: '💼 Masukkan saldo',
    refunded: '↩️ Sudah direfund',
    details: '🔎 Detail',
    order: '🧾 Lihat pesanan',
    find: '🔍 Cari pembeli',
    statement: '📒 Mutasi pembeli',
    add: '➕ Tambah',
    take: '➖ Kurangi',
    all: (amount: Rupiah): string => `Semua sisanya · ${money(amount)}`,
    returned: '📦 Kembali',
    burned: '🔥 Hangus',
    toBalance: '💼 Ke saldo',
    outside: '🏦 Di luar toko',
    refresh: '🔄 Perbarui',
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
  /** At the end of the greeting. */
  atHome: rich`🗝️ Kamu pemilik toko ini: kasus, saldo, dan refund ada di /admin`,
  menu: rich`🗝️ ${bold('Menu admin')}\nMau urus apa?`,
  cases: {
    title: rich`🗂️ ${bold('Kasus terbuka')}\nUang yang sudah masuk dan menunggu keputusanmu.`,
    none: rich`👍 Tidak ada kasus terbuka.`,
    kinds: {
      Underpaid: 'Kurang bayar',
      Overpaid: 'Lebih bayar',
      PaidLate: 'Bayar terlambat',
      PaidTwice: 'Dibayar dua kali',
    } satisfies Readonly<Record<CaseKind, string>>,
    titleOf: (kind: string): RichText => rich`🗂️ ${bold(`Kasus: ${kind}`)}`,
    came: (amount: Rupiah, bill: Rupiah): RichText =>
      rich`💰 Masuk ${bold(money(amount))} dari tagihan ${money(bill)}`,
    opened: (at: string): RichText => rich`🕒 ${at}`,
    deliverDoes: (missing: Rupiah, over: Rupiah): RichText =>
      missing > 0
        ? rich`🎁 Kirim barang: kekurangan ${money(missing)} direlakan.`
        : over > 0
          ? rich`🎁 Kirim barang: kelebihan ${money(over)} masuk ke saldo pembeli.`
          : rich`🎁 Kirim barang: barangnya dikirim sekarang juga.`,
    creditDoes: (amount: Rupiah): RichText =>
      rich`💼 Masukkan saldo: ${money(amount)} masuk ke saldo pembeli.`,
    refundDoes: (amount: Rupiah): RichText =>
      rich`↩️ Sudah direfund: ${money(amount)} sudah kamu kembalikan sendiri; catat referensi transfernya.`,
    short: rich`📦 ${bold('Stoknya sudah habis.')} Isi stok dulu lalu coba lagi, atau pilih saldo atau refund.`,
    shortNote: 'Stoknya sudah habis. Pilih saldo atau refund.',
    nothingToDeliver: 'Tidak ada barang yang bisa dikirim lagi. Pilih saldo atau refund.',
    closed: rich`🔒 ${bold('Kasus ini sudah ditutup.')}`,
    closedHow: {
      Deliver: '🎁 Barangnya dikirim',
      Credit: '💼 Uangnya masuk ke saldo pembeli',
      RefundOutside: '↩️ Uangnya dikembalikan di luar toko',
    } satisfies Readonly<Record<CaseAnswer, string>>,
    closedByYou: rich`👤 Oleh kamu sendiri`,
    closedBy: (owner: RichText): RichText => rich`👤 Oleh ${owner}`,
    unchanged: rich`Kali ini tidak ada yang berubah.`,
    askTransfer: (amount: Rupiah): RichText =>
      rich`↩️ Ketik referensi transfer ${bold(money(amount))} yang sudah kamu kembalikan.`,
    done: {
      Deliver: rich`✅ ${bold('Kasus ditutup: barangnya dikirim.')} Pembeli sudah dikabari.`,
      Credit: rich`✅ ${bold('Kasus ditutup: uangnya masuk ke saldo pembeli.')} Pembeli sudah dikabari.`,
      RefundOutside: rich`✅ ${bold('Kasus ditutup: refund sudah dicatat.')} Pembeli sudah dikabari.`,
    },
  },
  balances: {
    title: (people: number, sum: Rupiah): RichText =>
      rich`💼 ${bold('Saldo pembeli')}\n${people} orang, semuanya ${bold(money(sum))}`,
    none: rich`💼 Belum ada pembeli yang punya saldo.`,
    askPerson: rich`🔍 Ketik ID atau @username pembeli.`,
    unknownPerson: rich`🤔 Pembeli itu belum pernah menyapa toko. Coba ketik lagi: ID atau @username.`,
    balance: (balance: Rupiah): RichText => rich`💼 Saldo: ${bold(money(balance))}`,
    noEntries: rich`Belum ada mutasi.`,
    by: (owner: number): string => `oleh admin ${String(owner)}`,
    askAmount: (sign: 1 | -1): RichText =>
      sign > 0
        ? rich`➕ Mau ditambah berapa? Ketik nominalnya, misalnya ${code('50.000')} atau ${code('50rb')}.`
        : rich`➖ Mau dikurangi berapa? Ketik nominalnya, misalnya ${code('50.000')} atau ${code('50rb')}.`,
    askReason: rich`✍️ Apa alasannya? Tersimpan di mutasi. Pembeli hanya melihat jumlahnya.`,
    summary: (amount: number, sum: string, before: Rupiah): RichText =>
      amount > 0
        ? rich`➕ Tambah saldo ${bold(sum)} (sekarang ${money(before)})`
        : rich`➖ Kurangi saldo ${bold(sum)} (sekarang ${money(before)})`,
    overdrawn: (balance: Rupiah): RichText =>
      rich`🙅 Saldonya tinggal ${bold(money(balance))}, tidak cukup untuk dikurangi sebanyak itu. Tidak ada yang berubah.`,
    done: rich`✅ ${bold('Saldo sudah diubah.')} Pembeli dikabari.`,
  },
  orders: {
    ask: {
      Refund: rich`↩️ Ketik nomor pesanan yang mau direfund.`,
      Confirm: rich`✅ Ketik nomor pesanan atau deposit yang uangnya sudah kamu terima.`,
    },
    example: rich`Misalnya ${code('tg123456789-0a1b2c3d')}`,
    unknown: rich`🤔 Nomor itu tidak ketemu. Coba ketik lagi.`,
    deposit: rich`💼 Deposit: mengisi saldo pembeli, tanpa barang`,
    received: (amount: Rupiah, reference: string): RichText =>
      rich`💰 Masuk ${money(amount)} · ${code(reference)}`,
    vouched: (owner: number, transfer: string): RichText =>
      rich`   dikonfirmasi admin ${owner} · ref ${transfer}`,
    waived: (amount: Rupiah): RichText => rich`🎁 Direlakan ${money(amount)}`,
  },
  refund: {
    chooseLine: rich`↩️ ${bold('Refund')}: yang mana?`,
    gone: rich`🙅 Tidak ada yang bisa direfund: pesanan ini belum dikirim, atau semuanya sudah dikembalikan. Tidak ada yang berubah.`,
    given: 'sudah dikembalikan',
    chooseFate: rich`Barangnya bagaimana?\n📦 ${bold('Kembali')}: masih bagus, belum dipakai pembeli.\n🔥 ${bold('Hangus')}: tidak bisa dipakai lagi.\nDua-duanya tidak pernah dijual lagi.`,
    chooseTo: rich`Uangnya dikembalikan ke mana?`,
    askTransfer: rich`🏦 Ketik referensi transfer pengembaliannya.`,
    askReason: rich`✍️ Apa alasan refund-nya?`,
    fates: { Returned: '📦 barang kembali', Burned: '🔥 barang hangus' } satisfies Readonly<
      Record<GoodsFate, string>
    >,
    toBalance: 'ke saldo pembeli',
    toOutside: (transfer: string): string => `di luar toko, ref ${transfer}`,
    summary: (amount: Rupiah, what: string): RichText => rich`↩️ Refund ${bold(money(amount))} untuk ${what}`,
    all: 'semua yang tersisa',
    done: rich`✅ ${bold('Refund sudah dicatat.')} Pembeli dikabari.`,
  },
  confirm: {
    askAmount: (bill: Rupiah): RichText =>
      rich`✅ Berapa yang kamu terima? Tagihannya ${bold(money(bill))}. Tekan tombolnya, atau ketik nominal lain.`,
    askTransfer: rich`🔖 Ketik referensi transfernya: nomor atau keterangan yang bisa dicek lagi.`,
    askReason: rich`✍️ Kenapa dikonfirmasi manual?`,
    alreadyPaid: rich`🙅 Uang pesanan ini sudah masuk, atau transfer itu sudah pernah dikonfirmasi. Tidak ada yang berubah.`,
    summary: (amount: Rupiah, bill: Rupiah): RichText =>
      rich`✅ Konfirmasi ${bold(money(amount))} diterima, tagihan ${money(bill)}`,
    done: rich`✅ ${bold('Pembayaran dikonfirmasi.')}`,
  },
  parked: {
    title: rich`🛠️ ${bold('Tugas macet')}\nGagal terus sampai percobaannya habis. Tekan nomornya untuk menjalankan lagi.`,
    none: rich`👍 Tidak ada tugas yang macet.`,
    again: '🔁 Dijalankan lagi',
    goneNote: 'Tugas ini sudah tidak macet lagi.',
  },
  asking: {
    reason: (reason: string): RichText => rich`✍️ Alasan: ${reason}`,
    transfer: (transfer: string): RichText => rich`🔖 Referensi: ${transfer}`,
  },
};
