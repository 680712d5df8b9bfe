import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { checkOut, english, orderByQris, paymentPage, pays } from './support/buying.ts';
import { chatOf, type Chat } from './support/chat.ts';
import { launchChromium } from './support/chromium.ts';
import { openSandbox } from './support/sandbox.ts';
import { visit } from './support/visit.ts';

/** Makes the pictures of the README from a sandbox of its own. */

const folder = join('docs', 'pictures');
const phone = { viewport: { width: 340, height: 640 } } satisfies BrowserContextOptions;

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
  // From the top of the bill, where its code is.
  await sari.message(id).getByRole('img').waitFor();
  await sari.message(id).evaluate('(bill) => bill.scrollIntoView({ block: "start" })');
  await shoot();
  await pays(await paymentPage(sari, id));
  await sari.reads('Pembayaran diterima!', id);
  await shoot();
  await visitor.context.close();
  return shots;
};

const hidesKeys = (chat: Chat): Promise<void> =>
  chat.frame.getByRole('button', { name: 'Tombol cepat' }).click();

const wide = async (place: Place): Promise<void> => {
  const visitor = await visit(place, { viewport: { width: 1120, height: 620 } });
  const { sari, james, rina } = await visitor.opensAll();
  await hidesKeys(sari);
  const id = await orderByQris(james, 'SPOTIFY-3M', 1, english);
  await james.message(id).getByRole('img').waitFor();
  await rina.reads('Terjual');
  await keep(james.page, 'sandbox');
  const till = await paymentPage(james, id);
  await till.setViewportSize({ width: 900, height: 700 });
  await keep(till, 'payment');
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
