/** What the page itself says. What the shop says comes from the shop. */
export type Words = {
  readonly sandbox: string;
  readonly you: (name: string) => string;
  readonly roles: Readonly<Record<'buyer' | 'owner', string>>;
  readonly hint: Readonly<Record<'buyer' | 'owner', string>>;
  readonly begin: string;
  readonly online: string;
  readonly typing: string;
  readonly connecting: string;
  readonly lost: (seconds: number) => string;
  readonly write: string;
  readonly send: string;
  readonly attach: string;
  readonly keys: string;
  readonly chat: (name: string) => string;
  readonly persons: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly copy: string;
  readonly picture: string;
  readonly close: string;
  readonly ok: string;
  readonly edited: string;
  readonly toLatest: (unread: number) => string;
  readonly failed: string;
  readonly again: string;
  readonly tooLarge: string;
  readonly captionTooLong: string;
  readonly theme: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly today: string;
  readonly unread: string;
  readonly actions: string;
};

const indonesian: Words = {
  sandbox: 'Toko percobaan. Tidak ada uang sungguhan.',
  you: (name) => `Kamu: ${name}`,
  roles: { buyer: 'Pembeli', owner: 'Pemilik toko' },
  hint: {
    buyer: 'Tekan Mulai, pilih produk, lalu bayar di halaman pembayaran percobaan.',
    owner:
      'Ini layar pemilik toko. Tulis /admin untuk mengurus toko; setiap penjualan langsung dilaporkan di sini.',
  },
  begin: 'Mulai',
  online: 'toko online',
  typing: 'mengetik',
  connecting: 'Menghubungkan…',
  lost: (seconds) => `Sambungan terputus. Coba lagi dalam ${String(seconds)} detik…`,
  write: 'Tulis pesan',
  send: 'Kirim',
  attach: 'Lampirkan file',
  keys: 'Tombol cepat',
  chat: (name) => `Chat toko dengan ${name}`,
  persons: 'Pilih orang',
  copied: 'Disalin',
  notCopied: 'Belum bisa disalin. Pilih teksnya lalu salin sendiri.',
  copy: 'Salin',
  picture: 'Gambar dari toko, tekan untuk memperbesar',
  close: 'Tutup',
  ok: 'Oke',
  edited: 'diubah',
  toLatest: (unread) =>
    unread > 0 ? `Ke pesan terbaru, ${String(unread)} belum dibaca` : 'Ke pesan terbaru',
  failed: 'Belum terkirim.',
  again: 'Kirim lagi',
  tooLarge: 'File paling besar 20 MB.',
  captionTooLong: 'Keterangan file paling panjang 1.024 huruf. Ringkas dulu ya.',
  theme: { auto: 'Tampilan: otomatis', light: 'Tampilan: terang', dark: 'Tampilan: gelap' },
  today: 'Hari ini',
  unread: 'belum dibaca',
  actions: 'Pilihan',
};

const english: Words = {
  sandbox: 'A shop to try out. No real money.',
  you: (name) => `You: ${name}`,
  roles: { buyer: 'Buyer', owner: 'Shop owner' },
  hint: {
    buyer: 'Tap Start, pick a product, then pay on the sandbox payment page.',
    owner: "This is the owner's screen. Write /admin to run the shop; every sale is reported here at once.",
  },
  begin: 'Start',
  online: 'shop is online',
  typing: 'typing',
  connecting: 'Connecting…',
  lost: (seconds) => `Connection lost. Trying again in ${String(seconds)} s…`,
  write: 'Write a message',
  send: 'Send',
  attach: 'Attach a file',
  keys: 'Quick keys',
  chat: (name) => `Chat of the shop with ${name}`,
  persons: 'Choose a person',
  copied: 'Copied',
  notCopied: 'Could not copy. Select the text and copy it yourself.',
  copy: 'Copy',
  picture: 'Picture from the shop, tap to enlarge',
  close: 'Close',
  ok: 'OK',
  edited: 'edited',
  toLatest: (unread) =>
    unread > 0 ? `To the latest message, ${String(unread)} unread` : 'To the latest message',
  failed: 'Not sent yet.',
  again: 'Send again',
  tooLarge: 'Files can be up to 20 MB.',
  captionTooLong: 'A caption can have up to 1,024 characters.',
  theme: { auto: 'Look: automatic', light: 'Look: light', dark: 'Look: dark' },
  today: 'Today',
  unread: 'unread',
  actions: 'Choices',
};

export const wordsIn = (language: 'id' | 'en'): Words => (language === 'en' ? english : indonesian);

export const localeOf = (language: 'id' | 'en'): string => (language === 'en' ? 'en-GB' : 'id-ID');
