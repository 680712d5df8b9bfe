import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { checkOut, english, orderByQris, paymentPage, pays } from './support/buying.ts';
import { chatOf, type Chat } from './support/chat.ts';
import { launchChromium } from './support/chromium.ts';
import { openSandbox } from './support/sandbox.ts';
import { visit } from './support/visit.ts';

/** Makes the pictures of the README from a sandbox of its own. */

const folder = join('docs', 'pictures');
const phone = { viewport: { width: 350, height: 780 } } satisfies BrowserContextOptions;

/** Pixels above a bill. */
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

/** Scrolls until a bill is seen from its top, where its code is. */
const showsCode = async (chat: Chat, id: string): Promise<void> => {
  const { page, frame } = chat;
  const bill = chat.message(id);
  const list = frame.getByRole('log');
  await bill.getByRole('img').waitFor();
  await page.evaluate('Promise.all([...document.images].map((picture) => picture.decode()))');
  await list.hover();
  for (let looks = 0; looks < 200; looks += 1) {
    const off = Math.round((await topOf(bill)) - (await topOf(list)) - margin);
    if (off === 0) return;
    await page.mouse.wheel(0, off);
    await page.evaluate('new Promise((done) => requestAnimationFrame(done))');
  }
  throw new Error(`the code of ${id} is not in sight`);
};

/** The way from the product's card over the bill to the goods on Sari's phone. */
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
  await showsCode(sari, id);
  await shoot();
  await pays(await paymentPage(sari, id));
  await sari.reads('Pembayaran diterima!', id);
  await shoot();
  await visitor.context.close();
  return shots;
};

const hidesKeys = (chat: Chat): Promise<void> =>
  chat.frame.getByRole('button', { name: 'Tombol cepat' }).click();

/** Sari paid too little and reads that her money is safe, James has his bill, and Rina a case to decide. */
const wide = async (place: Place): Promise<void> => {
  const visitor = await visit(place, { viewport: { width: 1120, height: 770 } });
  const { sari, james, rina } = await visitor.opensAll();
  const short = await orderByQris(sari, 'STEAM-60');
  await (await paymentPage(sari, short)).getByRole('button', { name: 'Kurang: Rp 32.000' }).click();
  await sari.reads('Uangmu aman', short);
  await rina.reads('Perlu dicek: Rp 32.000', short);
  const id = await orderByQris(james, 'SPOTIFY-3M', 1, english);
  await showsCode(james, id);
  await keep(james.page, 'sandbox');
  const payment = await paymentPage(james, id);
  await payment.setViewportSize({ width: 900, height: 770 });
  await keep(payment, 'payment');
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
  } finally {
    await browser.close();
    await sandbox.close();
  }
};

await main();
