import type { InputKind } from '../../../../../domain/manual/manual-input.ts';
import { inputLimits } from '../../../../../domain/manual/manual-input.ts';
import type { ManualSpec, ManualStage } from '../../../../../domain/manual/manual-task.ts';
import { block, bold, code, lines, paragraphs, rich } from '../../../core/rich-text.ts';
import type { RichText } from '../../../core/screen.ts';

const kindNames: Readonly<Record<InputKind, string>> = {
  text: 'teks',
  number: 'angka',
  email: 'email',
  phone: 'hp',
  choice: 'pilihan',
  secret: 'rahasia',
};

const example = 'ID Pemain: angka\nServer: pilihan Asia, Eropa\nKata sandi: rahasia';

/** Some minutes, with hours where there are any. */
const spanOf = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${String(rest)} mnt`;
  return rest === 0 ? `${String(hours)} jam` : `${String(hours)} jam ${String(rest)} mnt`;
};

/** For staff, always in Indonesian. */
export const manualWorkMessages = {
  buttons: {
    manualQueue: '🛠️ Antrean manual',
    manualSpec: '✏️ Data & tenggat',
    answerTask: '✅ Kirim hasil',
    returnTask: '✏️ Minta perbaikan',
    cancelTask: '↩️ Batalkan & refund',
  },
  manual: {
    kindNames,
    none: rich`🛠️ Antrean kosong: semua pesanan manual sudah beres 🎉`,
    title: (count: string): RichText =>
      rich`🛠️ ${bold('Antrean manual')} (${count})\nYang paling dekat tenggatnya di atas 👇`,
    row: (name: string, left: string): string => `${left} · ${name}`,
    left: (minutes: number): string =>
      minutes < 0 ? `🔴 terlambat ${spanOf(-minutes)}` : `⏳ sisa ${spanOf(minutes)}`,
    returned: '✏️ menunggu pembeli',
    age: (minutes: number): RichText =>
      minutes < 1 ? rich`🕒 Baru saja masuk` : rich`🕒 Masuk ${spanOf(minutes)} lalu`,
    answerLine: (label: string, answer: string): RichText => rich`• ${label}: ${code(answer)}`,
    noAnswer: '-',
    gone: rich`👌 Yang ini sudah tidak menunggu.`,
    waiting: {
      Untold: rich`🛠️ ${bold('Pesanan manual menunggu')}`,
      Told: rich`🛠️ ${bold('Pesanan manual menunggu dikerjakan')}`,
      Reminded: rich`⏳ ${bold('Setengah waktunya sudah lewat')}: pesanan manual ini belum dikerjakan`,
      Overdue: rich`🔴 ${bold('Lewat tenggat')}: pembeli sudah ditawari refund`,
    } satisfies Readonly<Record<ManualStage, RichText>>,
    askContent: rich`✅ Kirim hasilnya sebagai teks: akun, kode, atau kabar bahwa sudah masuk. Langsung diteruskan ke pembeli.`,
    askReason: rich`✏️ Apa yang harus diperbaiki pembeli? Tulis satu kalimat.`,
    askCancel: rich`↩️ Kenapa dibatalkan? Uangnya langsung kembali ke saldo pembeli.`,
    finished: rich`✅ Terkirim ke pembeli.`,
    givenBack: rich`✏️ Pembeli diminta memperbaiki datanya.`,
    cancelled: rich`↩️ Dibatalkan, uangnya sudah kembali ke saldo pembeli.`,
    nothingToRefund: rich`🤔 Tidak ada uang yang bisa dikembalikan untuk ini.`,
    spec: ({ inputs, hours }: ManualSpec): RichText =>
      paragraphs(
        rich`✏️ ${bold('Data yang diminta sebelum bayar')}`,
        inputs.length === 0
          ? 'Belum ada: pembeli langsung bayar.'
          : lines(
              ...inputs.map(
                ({ label, kind, choices }) =>
                  rich`• ${bold(label)}: ${kindNames[kind]}${choices.length > 0 ? ` ${choices.join(', ')}` : ''}`,
              ),
            ),
        rich`⏰ Tenggat: ${hours} jam`,
      ),
    inputs: 'Data yang diminta',
    hours: 'Tenggat',
    askInputs: paragraphs(
      rich`Tulis satu data per baris (paling banyak ${inputLimits.inputs}): nama, titik dua, jenisnya. Kirim ${code('-')} kalau tidak perlu data.`,
      rich`${block(example)}`,
      'Jenis: teks, angka, email, hp, pilihan A, B, rahasia (disegel dan dihapus setelah selesai).',
    ),
    badInputs: paragraphs(
      rich`🤔 Belum terbaca. Satu baris satu data, paling banyak ${inputLimits.inputs}, misalnya:`,
      rich`${block(example)}`,
    ),
    askHours: rich`⏰ Paling lama berapa jam dikerjakan?`,
    badHours: rich`🤔 Tulis angka jam dari 1 sampai 720, misalnya ${code('24')}.`,
    hoursOf: (hours: string): string => `${hours} jam`,
    saved: rich`✅ Tersimpan untuk pesanan berikutnya.`,
  },
};
