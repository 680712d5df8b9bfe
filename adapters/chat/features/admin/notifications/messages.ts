import type { Deafness, GatewayCall, MethodRefusal, ShopRefusal } from '../../../../../domain/incident.ts';
import type { RichText } from '../../../core/screen.ts';
import { rich } from '../../../core/rich-text.ts';

/** What is wrong, in one line, and the next step. */
type IncidentWords = { readonly what: string; readonly next: string };

/** For staff, always in Indonesian. */
export const notificationsMessages = {
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
};
