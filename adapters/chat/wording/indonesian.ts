import { rupiah } from '../../../domain/rupiah.ts';
import { grouped, money } from '../core/money.ts';
import { bold, code, rich } from '../core/rich-text.ts';
import type { Wording } from './wording.ts';

const count = (n: number): string => grouped(n, '.');

export const indonesian: Wording = {
  language: 'id',
  locale: 'id-ID',
  keys: {
    products: '📋 List Produk',
    everything: '📦 Semua Produk',
    stock: '📊 Cek Stok',
    deposit: '💼 Deposit',
    orders: '🧾 Riwayat',
    help: '❓ Cara Order',
  },
  buttons: {
    everything: '🧭 Semua Produk',
    categories: '🗂️ Kategori',
    goToCart: '🧺 Lanjut ke Keranjang',
    cancel: '❌ Batal',
    pay: '💳 Lanjut ke Pembayaran',
    qris: '💠 QRIS',
    virtualAccount: '🏦 Virtual Account',
    bankTransfer: '🏦 Transfer Bank',
    copyAccount: '📋 Salin nomor rekening',
    balance: '💼 Saldo',
    cancelOrder: '❌ Batalkan Pembelian',
    checkoutUrl: '🔗 Checkout URL',
    checkStatus: '🔄 Cek Status',
    retry: '🔄 Coba lagi',
    orderAgain: '🔁 Pesan Lagi',
    copyNumber: '📋 Salin nomor VA',
    copyAmount: '📋 Salin nominal',
    adjust: '✅ Sesuaikan Keranjang',
    acceptPrices: '✅ Oke, lanjut bayar',
    otherMethods: '⬅️ Metode lain',
    changeMethod: '🔁 Ganti metode',
    refresh: '🔄 Perbarui',
    orders: '🧾 Lihat pesananku',
    topUp: '➕ Isi Saldo',
    deposits: '🧾 Riwayat deposit',
    ledger: '📒 Mutasi',
    cancelDeposit: '❌ Batalkan Deposit',
    privateChat: '💬 Buka chat pribadi',
  },
  commands: {
    start: 'Mulai belanja',
    menu: 'Menu utama',
    orders: 'Riwayat pesanan kamu',
    saldo: 'Saldo dan deposit kamu',
    help: 'Cara order',
    bahasa: 'Ganti bahasa / change language',
  },
  more: (left) => `… dan ${count(left)} lainnya`,
  pageOf: (page, pages) => `Halaman ${count(page)} dari ${count(pages)}`,
  home: {
    greeting: (firstName, store) =>
      rich`👋 Halo, ${bold(firstName)}! Selamat datang di ${bold(store)}.\n\nPilih produknya, bayar pakai QRIS atau virtual account, dan barangnya langsung masuk ke chat ini. Buka 24 jam! ⚡`,
    users: (n) => rich`👥 Pengguna: ${bold(count(n))}`,
    finished: (n) => rich`✅ Transaksi selesai: ${bold(count(n))}`,
    chooseCategory: rich`🗂️ Lagi cari apa? Pilih kategorinya di bawah ya 👇`,
    emptyShop: rich`🙈 Etalasenya masih kosong. Mampir lagi nanti ya!`,
  },
  list: {
    everything: 'Semua Produk',
    hint: rich`Tekan angkanya di keyboard, atau ketik nomornya 👇`,
    keysReady: (keys) => rich`🔢 Nomor ${keys > 1 ? `1–${String(keys)}` : '1'} siap di keyboard 👇`,
    stock: (stock) => (stock > 0 ? `📦 Stok ➜ x${String(stock)}` : '🚫 Stok habis'),
    sold: (sold) => `🔥 Terjual ➜ ${String(sold)}x`,
    empty: rich`🙈 Belum ada produk di sini. Coba kategori lain ya!`,
  },
  stockCheck: {
    title: (at) => rich`📊 ${bold('Stok saat ini')}\n🕒 ${at}`,
    entry: (name, stock) => (stock > 0 ? `✅ ${name} ➜ x${String(stock)}` : `🚫 ${name} ➜ habis`),
  },
  card: {
    price: (price) => rich`💰 Harga: ${bold(money(price))}`,
    category: (name) => rich`🗂️ Kategori: ${name}`,
    inCart: (n, total) => rich`🧺 Di keranjang: ${bold(`x${String(n)}`)} = ${bold(money(total))}`,
    noneInCart: rich`🧺 Di keranjang: belum ada`,
    terms: (terms) => rich`📌 Ketentuan: ${terms}`,
    soldOut: rich`Yang ini lagi habis, nanti diisi lagi. Coba lihat yang lain dulu ya 🙏`,
    takenOut: (name) => rich`👌 Oke, ${bold(name)} gak jadi ya.\n\nMau lihat yang lain?`,
    nothingToTakeOut: 'Belum ada di keranjang. Tekan ➕ buat nambah ya.',
    onlySoMany: (stock) =>
      stock > 0 ? `Stoknya tinggal ${String(stock)} ya 🙏` : 'Yah, stoknya baru aja habis 🙏',
    atMostSoMany: (quantity) => `Maksimal ${String(quantity)} per produk ya 🙏`,
    cartIsFull: (lines) => `Keranjang cuma muat ${String(lines)} macam produk. Bayar yang ini dulu ya 🙏`,
  },
  cart: {
    title: rich`🧺 ${bold('Keranjang kamu')}`,
    entry: (n, price, total) => `${String(n)} × ${money(price)} = ${money(total)}`,
    gone: '⚠️ Produk ini sudah gak dijual',
    change: (line) => `✏️ Ubah ${String(line)}`,
    items: (n) => rich`📦 Jumlah item: ${bold(count(n))}`,
    total: (total) => rich`💰 Total: ${bold(money(total))}`,
    empty: rich`🧺 Keranjangmu masih kosong. Yuk, pilih produk dulu!`,
    emptyNote: 'Keranjangmu masih kosong. Tekan ➕ dulu ya.',
    emptied: rich`🧺 Keranjang sudah dikosongkan. Kalau berubah pikiran, tinggal pilih lagi ya!`,
  },
  changes: {
    title: rich`⚠️ ${bold('Eh, ada yang berubah nih')}\nTenang, belum ada yang dibayar.`,
    entry: (change, name) => {
      switch (change.tag) {
        case 'PriceChanged':
          return rich`💱 ${bold(name)}: harganya dari ${money(change.was)} jadi ${bold(money(change.now))}`;
        case 'Short':
          return change.left > 0
            ? rich`📦 ${bold(name)}: kamu mau ${change.wanted}, stoknya tinggal ${bold(String(change.left))}`
            : rich`🚫 ${bold(name)}: stoknya keburu habis`;
        case 'Gone':
          return rich`🚫 ${bold(name)}: sudah gak dijual lagi`;
      }
    },
    askAdjust: rich`Mau keranjangnya disesuaikan dengan yang ada?`,
    askAccept: rich`Kalau oke dengan harga barunya, lanjut aja ya 👇`,
    nothingLeft: rich`😔 Yah, isi keranjangmu keburu habis semua. Coba lihat produk lain ya!`,
  },
  payment: {
    buyer: (name) => rich`👤 Nama: ${bold(name)}`,
    bill: (total) => rich`💰 Tagihan: ${bold(money(total))}`,
    payBefore: (time) => rich`⏰ Barangnya sudah kami simpan buat kamu sampai ${bold(time)}.`,
    balance: (balance) => rich`💼 Saldo: ${bold(money(balance))}`,
    balanceTakesAll: rich`Tapi tetap bisa dibayar pakai ${bold('💼 Saldo')} 👇`,
    short: (missing) =>
      rich`💼 Saldomu kurang ${bold(money(missing))}. Isi dulu, lalu balik lagi ke pesanan ini lewat ${bold('🧾 Riwayat')}. Atau bayar pakai yang lain 👇`,
    shortNote: (missing) => `Saldomu kurang ${money(missing)} ya 🙏`,
    choose: rich`Mau bayar pakai apa? 👇`,
    chooseBank: rich`🏦 Transfer dari bank mana? 👇`,
    noMethod: rich`😔 Maaf, nominal ini belum bisa dibayar:`,
    takesFromTo: (name, min, max) => rich`• ${name}: dari ${money(min)} sampai ${money(max)}`,
    startsAt: (method, min) => rich`${method} mulai ${money(min)}`,
    endsAt: (method, max) => rich`${method} sampai ${money(max)}`,
    loading: rich`⏳ Sebentar ya, tagihannya lagi disiapkan…`,
    unanswered: rich`⏳ Sebentar ya, sistem pembayarannya lagi lambat. Pesananmu aman kok.\n\nBegitu siap, tagihannya langsung dikirim ke sini. Gak sabar? Tekan 🔄 Coba lagi.`,
    refused: rich`😔 Metode ini lagi gak bisa dipakai, dan pemilik toko sudah dikabari. Belum ada yang dibayar kok. Coba yang lain ya 👇`,
    notByThis: rich`😔 Tagihan lewat metode ini belum bisa dibuat. Belum ada yang dibayar kok. Coba yang lain ya 👇`,
    changed: rich`🔁 Oke, tagihan yang tadi gak dipakai lagi, jadi jangan dibayar ya. Telanjur bayar? Tenang, uangmu tetap dihitung kok.`,
    notChanged:
      'Tagihanmu yang sekarang masih berlaku: sistem pembayarannya belum menjawab. Coba ganti sebentar lagi ya 🙏',
    tooManyOpen: (open) =>
      rich`🧾 Masih ada ${bold(`${String(open)} pesanan`)} yang belum kamu bayar. Bayar atau batalkan salah satu dulu ya, baru bikin yang baru.`,
    cartGone: rich`🧺 Keranjang ini sudah diproses atau dikosongkan. Cek pesananmu, atau mulai belanja lagi ya!`,
  },
  invoice: {
    scan: rich`💠 ${bold('Scan QRIS ini buat bayar')}\nBisa dari aplikasi bank atau e-wallet apa aja. Di HP yang sama? Simpan gambarnya, lalu unggah di aplikasimu.`,
    transfer: (bank) => rich`🏦 ${bold(`Transfer ke Virtual Account ${bank}`)}\nPastikan nominalnya pas ya.`,
    transferTo: (bank, holder) =>
      rich`🏦 ${bold(`Transfer ke ${bank}`)} a.n. ${bold(holder)}\nPastikan nominalnya pas ya. Admin mengecek uangnya, lalu barangnya dikirim.`,
    bankAccount: (number) => rich`🔢 Nomor rekening: ${code(number)}`,
    order: (id) => rich`🧾 Pesanan: ${code(id)}`,
    accountNumber: (number) => rich`🔢 Nomor VA: ${code(number)}`,
    entry: (n, name, total) => `• ${String(n)} × ${name} = ${money(total)}`,
    amount: (amount) => rich`Harga: ${money(amount)}`,
    fee: (fee) => rich`Biaya layanan: ${money(fee)}`,
    total: (total) => rich`💰 Total bayar: ${bold(money(total))}`,
    payBefore: (time) => rich`⏰ bayar sebelum ${bold(time)}`,
    after: rich`Begitu lunas, barangnya otomatis masuk ke sini ⚡`,
    alreadyThere: 'Tagihannya sudah ada di chat ini ya 👍',
  },
  bill: {
    paid: rich`✅ ${bold('Lunas!')} Makasih ya, barangnya langsung dikirim ke chat ini 🎉`,
    expired: rich`⌛ ${bold('Waktu bayarnya habis')}\nTagihan ini jangan dibayar lagi ya.`,
    stillWanted: rich`Masih mau? Tinggal pesan lagi 👇`,
    cancelled: rich`✖️ ${bold('Pesanan dibatalkan')}\nTagihan ini jangan dibayar lagi ya. Berubah pikiran? Tinggal pesan lagi 👇`,
    unchecked: rich`⏳ ${bold('Pembayaranmu belum bisa dicek')}\nSistem pembayarannya belum menjawab. Sudah bayar? Uangmu aman: kami cek terus otomatis, lalu barangnya dikirim, atau uangnya masuk ke saldomu kalau stoknya habis. Belum bayar? Tagihan ini jangan dibayar dulu ya.`,
    cancelledUnchecked: rich`✖️ ${bold('Pesanan dibatalkan')}\nTagihan ini jangan dibayar ya. Terlanjur bayar? Sistem pembayarannya belum menjawab, jadi belum bisa dicek. Uangmu aman: kami cek terus otomatis dan kamu dikabari.`,
    replaced: rich`🔁 ${bold('Metodenya diganti')}\nTagihan ini jangan dibayar lagi ya. Lanjut di pesan yang di bawah 👇`,
    underReview: (received) =>
      rich`🔎 ${bold('Lagi dicek admin')}\nUangmu ${bold(money(received))} (belum termasuk biaya layanan) sudah kami terima dan aman. Tagihan ini jangan dibayar lagi ya.`,
    total: (total) => rich`💰 Total: ${bold(money(total))} (belum termasuk biaya layanan)`,
    notPaidYet: 'Pembayarannya belum masuk. Kalau sudah bayar, tunggu sebentar lalu cek lagi ya 🙏',
    gatewaySilent:
      'Belum bisa dicek: sistem pembayarannya belum menjawab. Kalau sudah bayar, uangmu aman dan dicek terus otomatis 🙏',
    paidNote: 'Sudah lunas! Barangnya segera masuk 🎉',
    deliveredNote: 'Sudah lunas dan sudah dikirim 🎉 Barangnya bisa dilihat lagi di 🧾 Riwayat ya.',
    proof: (order) =>
      rich`📎 Makasih! Bukti bayar gak perlu dikirim ya: aku cek sendiri pembayarannya, otomatis.\n\nPesanan ${code(order)} belum tercatat lunas. Sudah bayar? Tekan 🔄 Cek Status 👇`,
    transferProof: (order) =>
      rich`📎 Makasih! Fotonya belum bikin pesanan ${code(order)} lunas ya: admin mencocokkan dulu uang yang masuk ke rekening. Begitu cocok, barangnya langsung dikirim ke sini.\n\nMau tahu sudah sampai mana? Tekan 🔄 Cek Status 👇`,
  },
  news: {
    unchecked: (order) =>
      rich`⏳ Pembayaran pesanan ${code(order)} ${bold('belum bisa dicek')}: sistem pembayarannya belum menjawab.\n\nSudah bayar? Uangmu aman, gak usah bayar lagi. Kami cek terus otomatis: barangnya dikirim, atau uangnya masuk ke saldomu kalau stoknya habis. Belum bayar? Tagihannya jangan dibayar dulu ya 🙏`,
    expired: (order) =>
      rich`⌛ Waktu bayar pesanan ${code(order)} sudah habis, jadi barangnya kami kembalikan ke etalase.\n\nMasih mau? Sekali tekan aja 👇`,
    underReview: (order, received) =>
      rich`💰 Uangmu ${bold(money(received))} untuk pesanan ${code(order)} sudah masuk (belum termasuk biaya layanan), tapi belum bisa diproses otomatis.\n\nUangmu aman. Admin sudah dikabari dan akan cek secepatnya ya 🙏`,
    money: ({ kind, amount }, balance) => {
      const sum = bold(money(rupiah(Math.abs(amount))));
      const now = rich`\n\n💼 Saldomu sekarang ${bold(money(balance))}.`;
      switch (kind) {
        case 'RefundedOutside':
          return rich`↩️ Uangmu ${sum} sudah dikembalikan lewat transfer ya.`;
        case 'Refunded':
          return rich`↩️ Pengembalian ${sum} sudah masuk ke saldomu.${now}`;
        case 'Deposited':
          return rich`✅ Deposit ${sum} sudah masuk ke saldomu.${now}`;
        case 'PaidLate':
          return rich`⌛ Pembayaranmu ${sum} masuk setelah pesanannya ditutup dan barangnya keburu habis, jadi semuanya kami taruh di saldomu.${now}\n\nPakai buat barang lain? Sekali tekan aja 👇`;
        case 'Overpaid':
          return rich`➕ Bayarmu lebih ${sum}, jadi kelebihannya kami taruh di saldomu.${now}`;
        case 'PaidTwice':
          return rich`➕ Pesananmu sudah lunas sebelumnya, jadi ${sum} yang barusan masuk kami taruh di saldomu.${now}`;
        case 'CaseCredited':
          return rich`✅ Sudah dicek admin: uangmu ${sum} kami taruh di saldomu.${now}`;
        case 'ByOwner':
          return amount < 0
            ? rich`➖ Admin mengurangi saldomu ${sum}.${now}`
            : rich`➕ Admin menambahkan ${sum} ke saldomu.${now}`;
        case 'OrderPaid':
          return rich`🛒 ${sum} dari saldomu dipakai untuk pesanan.${now}`;
      }
    },
  },
  goods: {
    title: rich`🎉 ${bold('Pembayaran diterima!')} Ini barangmu:`,
    titleAgain: rich`🎁 ${bold('Ini barangmu:')}`,
    titleLate: rich`🎉 ${bold('Pembayaranmu masuk agak telat, tapi barangnya masih ada!')} Ini barangmu:`,
    titleFromBalance: rich`🎉 ${bold('Dibayar dari saldo!')} Ini barangmu:`,
    waived: (amount) =>
      rich`🎁 Kekurangan ${bold(money(amount))} sudah kami ikhlaskan, gak usah dibayar lagi ya.`,
    inFile: (n) =>
      n > 1
        ? rich`📄 Semua ${bold(`${count(n)} item`)} ada di file ini. Simpan baik-baik ya!`
        : rich`📄 Isinya ada di file ini. Simpan baik-baik ya!`,
    fileToo: rich`📄 Ini juga versi filenya, biar gampang disimpan.`,
    tapToCopy: rich`👆 Tekan teksnya buat menyalin.`,
    terms: (name) => rich`📌 ${bold(`Ketentuan ${name}`)}`,
    thanks: (store) => rich`🙏 Makasih sudah belanja di ${bold(store)}!`,
  },
  orders: {
    title: rich`🧾 ${bold('Riwayat pesanan kamu')}`,
    empty: rich`🧾 Kamu belum pernah pesan. Yuk, mulai belanja!`,
    status: {
      AwaitingPayment: '⏳ Menunggu pembayaran',
      Unchecked: '⏳ Pembayaran belum bisa dicek',
      Paid: '🚚 Lunas, lagi dikirim',
      Delivered: '✅ Selesai',
      Expired: '⌛ Waktu bayar habis',
      Cancelled: '✖️ Dibatalkan',
      UnderReview: '🔎 Lagi dicek admin',
    },
    fromBalance: rich`💼 Dibayar dari saldo`,
    refunded: (amount) => rich`↩️ Sudah dikembalikan ${bold(money(amount))}`,
    hint: rich`Tekan nomornya buat lihat barang atau lanjut bayar 👇`,
    notFound: rich`🤔 Pesanan itu gak ketemu. Cek daftar pesananmu lewat 🧾 Riwayat ya.`,
  },
  deposit: {
    name: (id) => rich`💼 Deposit: ${code(id)}`,
    payableUntil: (time) => rich`⏰ Tagihan ini berlaku sampai ${bold(time)}.`,
    amount: (amount) => rich`Isi saldo: ${money(amount)}`,
    after: rich`Begitu lunas, saldomu otomatis bertambah ⚡`,
    paid: rich`✅ ${bold('Deposit masuk!')} Saldomu sudah bertambah 🎉`,
    paidNote: 'Deposit masuk! Saldomu sudah bertambah 🎉',
    expired: rich`⌛ ${bold('Waktu bayar depositnya habis')}\nTagihan ini jangan dibayar lagi ya.`,
    stillWanted: rich`Masih mau isi saldo? Tinggal mulai lagi 👇`,
    cancelled: rich`✖️ ${bold('Deposit dibatalkan')}\nTagihan ini jangan dibayar lagi ya. Berubah pikiran? Tinggal mulai lagi 👇`,
    unchecked: rich`⏳ ${bold('Pembayaran depositmu belum bisa dicek')}\nSistem pembayarannya belum menjawab. Sudah bayar? Uangmu aman: kami cek terus otomatis, lalu masuk ke saldomu. Belum bayar? Tagihan ini jangan dibayar dulu ya.`,
    cancelledUnchecked: rich`✖️ ${bold('Deposit dibatalkan')}\nTagihan ini jangan dibayar ya. Terlanjur bayar? Sistem pembayarannya belum menjawab, jadi belum bisa dicek. Uangmu aman: kami cek terus otomatis, lalu masuk ke saldomu.`,
    uncheckedNews: (id) =>
      rich`⏳ Pembayaran deposit ${code(id)} ${bold('belum bisa dicek')}: sistem pembayarannya belum menjawab.\n\nSudah bayar? Uangmu aman, gak usah bayar lagi. Kami cek terus otomatis, lalu masuk ke saldomu. Belum bayar? Tagihannya jangan dibayar dulu ya 🙏`,
    expiredNews: (id) =>
      rich`⌛ Waktu bayar deposit ${code(id)} sudah habis. Saldomu tetap seperti semula.\n\nMasih mau isi saldo? 👇`,
  },
  wallet: {
    title: (balance) => rich`💼 ${bold('Saldo kamu')}: ${bold(money(balance))}`,
    intro: rich`Saldo bisa dipakai buat bayar pesanan apa aja: sekali tekan, barangnya langsung dikirim ⚡`,
    askAmount: (min, max) =>
      rich`➕ ${bold('Mau isi saldo berapa?')}\nPilih nominalnya, atau ketik sendiri, misalnya ${code('75.000')} atau ${code('75rb')}.\n\nDari ${money(min)} sampai ${money(max)} ya.`,
    outsideLimits: (min, max) =>
      rich`🙏 Isi saldo cuma bisa dari ${bold(money(min))} sampai ${bold(money(max))}. Ketik nominal lain ya.`,
    notAnAmount: rich`🤔 Itu belum kebaca sebagai nominal. Ketik lagi ya, misalnya ${code('50.000')}, atau pilih di bawah 👇`,
    topUpBy: (amount) => `➕ Isi ${money(amount)}`,
    depositsTitle: rich`🧾 ${bold('Riwayat deposit kamu')}`,
    noDeposits: rich`🧾 Kamu belum pernah deposit. Yuk, isi saldo dulu!`,
    depositsHint: rich`Tekan nomornya buat lanjut bayar 👇`,
    depositStatus: {
      Done: '✅ Masuk',
      Open: '⏳ Menunggu pembayaran',
      Unchecked: '⏳ Belum bisa dicek',
      Closed: '❌ Batal',
    },
    ledgerTitle: (balance) => rich`📒 ${bold('Mutasi saldo')}\nSaldo sekarang: ${bold(money(balance))}`,
    noEntries: rich`Belum ada mutasi.`,
    kinds: {
      OrderPaid: 'Bayar pesanan',
      Deposited: 'Deposit',
      PaidLate: 'Pembayaran telat, barang habis',
      Overpaid: 'Kelebihan bayar',
      PaidTwice: 'Dibayar dua kali',
      CaseCredited: 'Pembayaran yang dicek admin',
      Refunded: 'Pengembalian dana',
      ByOwner: 'Diubah admin',
    },
  },
  help: {
    title: rich`❓ ${bold('Cara order')}`,
    steps: [
      rich`1. Tekan ${bold('📋 List Produk')} atau ${bold('📦 Semua Produk')}.`,
      rich`2. Tekan angka produknya, atau ketik nomornya.`,
      rich`3. Atur jumlahnya dengan ➖ ➕, lalu ${bold('🧺 Lanjut ke Keranjang')}.`,
      rich`4. ${bold('💳 Lanjut ke Pembayaran')}, lalu pilih ${bold('💠 QRIS')}, ${bold('🏦 Virtual Account')} atau ${bold('💼 Saldo')}.`,
      rich`5. Bayar sebelum waktunya habis. Barangnya otomatis masuk ke chat ini ⚡`,
    ],
    more: rich`Barang yang sudah dibeli selalu bisa dilihat lagi di ${bold('🧾 Riwayat')}. Isi saldo lewat ${bold('💼 Deposit')}. Ganti bahasa: /bahasa`,
    contact: (contact) => rich`💬 Ada kendala? Hubungi ${contact}`,
  },
  languages: {
    ask: rich`🌐 Mau pakai bahasa apa?\nWhich language would you like?`,
    chosen: rich`👌 Siap, kita ngobrol pakai Bahasa Indonesia ya!`,
  },
  trouble: {
    unknownText: rich`🤔 Maaf, aku belum ngerti maksudnya. Pilih dari menu di bawah ya 👇`,
    unreadable: rich`🙈 Aku cuma bisa baca teks dan tombol. Pilih dari menu di bawah ya 👇`,
    staleButton: rich`🕰️ Tombol itu sudah lama, jadi kita mulai dari menu lagi ya 👇`,
    unknownProduct: rich`🤔 Produk itu gak ketemu, mungkin sudah gak dijual. Ini menunya ya 👇`,
    noSuchNumber: (number, most) =>
      rich`🔢 Nomor ${number} gak ada di daftar terakhir. Pilih dari 1 sampai ${most} ya.`,
    noListYet: rich`🔢 Belum ada daftar yang dibuka. Pilih dari menu dulu ya 👇`,
    apology: rich`🙏 Sebentar ya, ada gangguan kecil di tempat kami. Coba lagi sebentar lagi. Pesanan dan uangmu aman kok.`,
    apologyNote: 'Sebentar ya, ada gangguan kecil. Coba lagi sebentar lagi 🙏',
    tooFast: 'Pelan-pelan ya, tunggu beberapa detik lalu coba lagi 🙏',
    privateOnly: rich`👋 Halo! Biar barang dan tagihanmu aman, belanjanya lewat chat pribadi ya.`,
  },
};
