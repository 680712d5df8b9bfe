import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { coreMessages } from '../../adapters/chat/core/messages.ts';
import { adminMessages } from '../../adapters/chat/features/admin/messages.ts';
import { broadcastMessages } from '../../adapters/chat/features/admin/broadcast/messages.ts';
import { checkOut, claims, english, orderByQris, paymentPage, pays } from './support/buying.ts';
import { chatOf, type Chat } from './support/chat.ts';
import { launchChromium } from './support/chromium.ts';
import { imagesAreThere } from './support/images.ts';
import { openSandbox } from './support/sandbox.ts';
import { visit } from './support/visit.ts';

/** Makes the pictures of the README from a sandbox of its own. */

const folder = join('docs', 'pictures');
const phone = { viewport: { width: 350, height: 780 } } satisfies BrowserContextOptions;

/** Pixels above a message. */
const margin = 8;

type Place = { readonly browser: Browser; readonly origin: string };

const keep = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
};

/** One picture of several, side by side. */
const sideBySide = async (browser: Browser, shots: readonly Buffer[], name: string): Promise<void> => {
  const { width, height } = phone.viewport;
  const gap = 14;
  const page = await browser.newPage({
    viewport: { width: shots.length * (width + gap) - gap, height },
  });
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`);
  await page.setContent(
    `<style>body{margin:0;display:flex;gap:${gap}px}img{width:${width}px;border-radius:18px}</style>${images.join('')}`,
  );
  await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
  await page.close();
};

const topOf = async (place: Locator): Promise<number> => (await place.boundingBox())?.y ?? NaN;

/** Scrolls until a message is seen from its top, where its picture is. */
const showsPicture = async (chat: Chat, words: string): Promise<void> => {
  const { page, frame } = chat;
  const message = chat.message(words);
  const list = frame.getByRole('log');
  await message.getByRole('img').waitFor();
  await page.evaluate('Promise.all([...document.images].map((picture) => picture.decode()))');
  await list.hover();
  for (let looks = 0; looks < 200; looks += 1) {
    const off = Math.round((await topOf(message)) - (await topOf(list)) - margin);
    if (off === 0) return;
    await page.mouse.wheel(0, off);
    await page.evaluate('new Promise((done) => requestAnimationFrame(done))');
  }
  throw new Error(`the picture of ${words} is not in sight`);
};

/** The way from the product's card over the invoice to the goods on Sari's phone. */
const journey = async (place: Place, options: BrowserContextOptions, code: string): Promise<Buffer[]> => {
  const visitor = await visit(place, { ...phone, ...options });
  const page = await visitor.opens(7001);
  const sari = chatOf(page, 'Sari');
  const shots: Buffer[] = [];
  const shoot = async (): Promise<void> => void shots.push(await page.screenshot());
  await sari.says('/start');
  await sari.readsLast('Lagi cari apa?');
  await sari.says(`/start p_${code}`);
  await sari.readsLast('🛍️');
  await hidesKeys(sari);
  await sari.taps('➕');
  await sari.readsLast('Di keranjang: x1');
  await shoot();
  const id = await checkOut(sari);
  await sari.taps('💠 QRIS');
  await sari.reads('Scan QRIS ini', id);
  await showsPicture(sari, id);
  await shoot();
  await pays(await paymentPage(sari, id));
  await sari.reads('Pembayaran diterima!', id);
  await shoot();
  await visitor.context.close();
  return shots;
};

const hidesKeys = (chat: Chat): Promise<void> =>
  chat.frame.getByRole('button', { name: 'Tombol cepat' }).click();

/** Sari paid too little and reads that her money is safe, James has his invoice, and Rina a case to decide. */
const wide = async (place: Place): Promise<void> => {
  const visitor = await visit(place, { viewport: { width: 1120, height: 770 } });
  const { sari, james, rina } = await visitor.opensAll();
  const short = await orderByQris(sari, 'STEAM-60');
  await (await paymentPage(sari, short)).getByRole('button', { name: 'Kurang: Rp 32.000' }).click();
  await sari.reads('Uangmu aman', short);
  await rina.reads('Perlu dicek: Rp 32.000', short);
  const id = await orderByQris(james, 'SPOTIFY-3M', 1, english);
  await showsPicture(james, id);
  await keep(james.page, 'sandbox');
  const payment = await paymentPage(james, id);
  await payment.setViewportSize({ width: 900, height: 770 });
  await keep(payment, 'payment');
  await visitor.context.close();
};

const { buttons } = adminMessages;
const { yes } = coreMessages.id.form;
const broadcast = broadcastMessages.buttons;

const theProduct = [
  'Stiker Jualan',
  'Harga: 12rb',
  'Kategori: Desain',
  'Lucu dan siap pakai.',
  '---',
  'https://contoh.id/stiker/aaa-111',
  'https://contoh.id/stiker/bbb-222',
].join('\n');

/** What only the menu says: every other page has a button that leads there. */
const ofTheMenu = 'Mau urus apa?';

const opensMenu = async (rina: Chat): Promise<void> => {
  await rina.says('/admin');
  await rina.readsLast(ofTheMenu);
};

/** In the quiet hours a broadcast waits for the morning, until its owner says otherwise. */
const sendsAtNight = async (rina: Chat): Promise<void> => {
  const anyway = rina.button(broadcast.command.SendAnytime);
  await rina.message('Siaran', 'Terkirim').or(anyway).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
};

/** Waits for all pictures, with nothing under the pointer. */
const looksUp = async (page: Page): Promise<void> => {
  await imagesAreThere(page);
  await page.mouse.move(0, 0);
};

/** The owner's phone and a buyer's, each on a page of its own. */
const evening = async (place: Place): Promise<void> => {
  const visitor = await visit(place, phone);
  const page = await visitor.opens(7000);
  const rina = chatOf(page, 'Rina');
  const sari = chatOf(await visitor.opens(7001), 'Sari');
  const shots: Buffer[] = [];
  const shoot = async (): Promise<void> => {
    await looksUp(page);
    shots.push(await page.screenshot());
  };

  await rina.says('/start');
  await rina.readsLast('Lagi cari apa?');
  await hidesKeys(rina);
  const buffer = readFileSync('infrastructure/sandbox/catalogue/photos/ebook-umkm.png');
  await rina.attaches({ name: 'stiker.png', mimeType: 'image/png', buffer }, theProduct);
  await rina.readsLast('Begini pembeli melihatnya', 'Unit baru: 2');
  await shoot();
  await rina.taps(buttons.sellNow);
  await rina.readsLast('Dijual: pembeli melihat persis ini');
  await rina.taps(buttons.warranty);
  await rina.readsLast('berapa hari?');
  await rina.says('30');
  await rina.readsLast('Kalau pembeli klaim');
  await rina.taps(adminMessages.claims.policies.AskStaff);
  await rina.readsLast('Garansi disimpan');

  await opensMenu(rina);
  await rina.taps(buttons.vouchers);
  await rina.readsLast('terbaru di atas');
  await rina.taps(buttons.newVoucher);
  for (const answer of ['MALAM10', '10%']) {
    await rina.readsLast('dari 2');
    await rina.says(answer);
  }
  await rina.readsLast('MALAM10', '10%');
  await rina.taps(yes);
  await rina.readsLast('?start=v_MALAM10');
  await shoot();

  await sari.says('/start v_MALAM10');
  await sari.readsLast('MALAM10');
  const id = await orderByQris(sari, 'STIKER-JUALAN');
  await pays(await paymentPage(sari, id));
  await sari.reads('Pembayaran diterima!', id);
  await rina.reads('🛒 Terjual', id);
  await claims(sari, 'Stiker Jualan');
  await rina.button(buttons.replaceUnit).waitFor();
  await shoot();
  await sideBySide(place.browser, shots, 'owner-evening');

  const steers: Buffer[] = [];
  const keeps = async (): Promise<void> => {
    await looksUp(page);
    steers.push(await page.screenshot());
  };
  await opensMenu(rina);
  await rina.taps(buttons.reports);
  await rina.readsLast('Laporan hari ini');
  await showsPicture(rina, 'Laporan hari ini');
  await keeps();
  await opensMenu(rina);
  await rina.taps(broadcast.broadcasts);
  await rina.taps(broadcast.newBroadcast);
  await rina.readsLast('Mau menyiarkan apa?');
  await rina.says('Halo {nama}! *Stiker Jualan* sudah ada, malam ini diskon 10% 🎉');
  await rina.readsLast('Perlu tombol?');
  await rina.says('🛒 Beli stikernya | STIKER-JUALAN');
  await rina.readsLast('Untuk siapa?');
  await rina.taps(broadcast.suggested.everyone);
  await rina.readsLast('Kapan?');
  await rina.taps(broadcast.suggested.now);
  await rina.reads('👥', 'orang');
  await rina.taps(yes);
  await sendsAtNight(rina);
  await rina.reads('Siaran', 'Terkirim');
  await keeps();
  await opensMenu(rina);
  await rina.taps(buttons.audit);
  await rina.readsLast('Jejak staf');
  await keeps();
  await sideBySide(place.browser, steers, 'owner-steers');
  await visitor.context.close();
};

const main = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const browser = await launchChromium();
  const sandbox = await openSandbox();
  const place = { browser, origin: sandbox.origin };
  try {
    await sideBySide(browser, await journey(place, {}, 'NETFLIX-1M'), 'journey');
    const dark = await journey(place, { colorScheme: 'dark' }, 'CANVA-1M');
    await sideBySide(browser, dark.slice(0, 1), 'phone-dark');
    await wide(place);
    await evening(place);
  } finally {
    await browser.close();
    await sandbox.close();
  }
};

await main();
