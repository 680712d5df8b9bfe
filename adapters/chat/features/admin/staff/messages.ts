import type { Permission } from '../../../../../domain/staff/permission.ts';
import type { StaffRefusal } from '../../../../../domain/staff/staff-change.ts';
import type { Rupiah } from '../../../../../domain/rupiah.ts';
import { money } from '../../../core/money.ts';
import { bold, code, rich } from '../../../core/rich-text.ts';
import type { RichText } from '../../../core/screen.ts';

const permissions: Readonly<Record<Permission, string>> = {
  catalogue: '🛍️ Produk',
  stock: '📦 Stok',
  orders: '🧾 Pesanan',
  money: '💰 Uang',
  vouchers: '🎟️ Voucher',
  broadcast: '📣 Siaran',
  people: '👥 Pembeli',
  reports: '📊 Laporan',
  settings: '⚙️ Pengaturan',
  staff: '🧑‍💼 Staf',
};

/** For staff, always in Indonesian. */
export const staffMessages = {
  buttons: {
    staff: '🧑‍💼 Staf',
    appoint: '➕ Angkat staf',
    until: '📅 Berakhir',
    ceiling: '🧢 Batas nominal',
    remove: '🗑️ Berhentikan',
    removeNow: '🗑️ Ya, berhentikan',
    backToStaff: '⬅️ Daftar staf',
    backToMember: '⬅️ Kembali',
    pick: '👤 Pilih orangnya',
    noLimit: '♾️ Tanpa batas',
    forever: '♾️ Tanpa akhir',
    days: (days: number): string => `${String(days)} hari`,
  },
  staff: {
    permissions,
    held: (permission: Permission, isHeld: boolean): string =>
      `${isHeld ? '✅' : '▫️'} ${permissions[permission]}`,
    title: (count: number): RichText =>
      rich`🧑‍💼 ${bold('Staf toko')} (${String(count)})\nTekan namanya untuk mengatur haknya.`,
    none: rich`🧑‍💼 ${bold('Staf toko')}\nBelum ada staf. Angkat seseorang, lalu pilih apa saja yang boleh dia urus.`,
    entry: (name: string, rights: number, isOver: boolean): string =>
      `${isOver ? '⌛' : '👤'} ${name} · ${isOver ? 'berakhir' : `${String(rights)} hak`}`,
    id: (id: string): RichText => rich`🆔 ${code(id)}`,
    noRights: rich`Belum punya hak apa-apa. Tekan di bawah untuk memberi.`,
    rights: (held: readonly Permission[]): RichText =>
      rich`🔑 ${held.map((one) => permissions[one]).join(', ')}`,
    until: (at: string): RichText => rich`📅 Sampai ${at}`,
    over: (at: string): RichText => rich`⌛ ${bold('Sudah berakhir')} ${at}: haknya tidak berlaku lagi.`,
    forever: rich`📅 Tanpa tanggal akhir`,
    ceiling: (most: Rupiah): RichText =>
      rich`🧢 Refund dan saldo sampai ${bold(money(most))}; lebih dari itu menunggu persetujuan pemilik.`,
    noCeiling: rich`🧢 Refund dan saldo tanpa batas nominal`,
    since: (at: string, by: RichText): RichText => rich`🤝 Diangkat ${at} oleh ${by}`,
    askPerson: rich`🧑‍💼 Siapa yang diangkat? Ketik ID atau @username orang yang sudah pernah menyapa toko.`,
    pick: rich`👇 Atau pilih orangnya lewat tombol ini, tanpa mengetik ID.`,
    appointed: (name: string): RichText =>
      rich`✅ ${bold(name)} sekarang staf. Pilih apa saja yang boleh dia urus:`,
    unknownPerson: rich`🤔 Orang itu belum pernah menyapa toko. Minta dia menekan /start dulu, atau ketik lagi ID atau @username-nya.`,
    askUntil: rich`📅 Sampai kapan? Pilih di bawah, atau ketik tanggalnya, misalnya ${code('31/12/2026')}.`,
    badUntil: rich`🤔 Itu tidak terbaca. Ketik jumlah hari, misalnya ${code('30')}, atau tanggal seperti ${code('31/12/2026')}.`,
    askCeiling: rich`🧢 Sampai berapa dia boleh refund atau mengubah saldo sendiri? Lebih dari itu menunggu persetujuan pemilik. Ketik nominalnya, misalnya ${code('100rb')}.`,
    askRemove: (name: string): RichText =>
      rich`🗑️ Berhentikan ${bold(name)}? Semua haknya hilang saat ini juga.`,
    removed: rich`👋 ${bold('Sudah diberhentikan.')} Haknya langsung hilang.`,
    refusals: {
      OwnRights: '🙅 Hakmu sendiri tidak bisa kamu ubah. Minta staf lain atau pemilik toko.',
      OwnerStays: '👑 Itu pemilik toko: haknya lengkap dan tidak diatur di sini.',
      NotHeld: '🙅 Kamu hanya bisa mengatur hak yang kamu punya sendiri.',
      NotStaff: '🤔 Orang itu bukan staf, atau sudah tidak lagi.',
      EndsTooSoon: '📅 Tanggal itu sudah lewat. Pilih tanggal yang akan datang.',
    } satisfies Readonly<Record<StaffRefusal['tag'], string>>,
  },
};
