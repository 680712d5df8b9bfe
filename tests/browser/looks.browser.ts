import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { eventually } from '../support/shop-buying.ts';
import { english, orderByQris, paymentPage } from './support/buying.ts';
import { chatOf } from './support/chat.ts';
import { visiting } from './support/visitor.ts';

const james = 7002;
const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true };

/** Lines of the page's accessibility tree that are something to use or to see, without a name. */
const nameless = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('body').ariaSnapshot())
    .split('\n')
    .filter((line) =>
      /^\s*- (button|link|textbox|img|combobox|spinbutton|region|log|group)(?! ["/])/.test(line),
    );

const focused = (page: Page): Promise<string> =>
  page.evaluate(
    'document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? ""',
  );

const outline = (page: Page): Promise<string> =>
  page.evaluate('getComputedStyle(document.activeElement).outlineStyle');

/** Waits until the title says what all tabs together say: others may hear of something meanwhile. */
const titleCounts = async (page: Page): Promise<void> => {
  const counts = `(() => {
    const counts = [...document.querySelectorAll('nav .tab.unread')].map((tab) => parseInt(tab.ariaLabel.split(', ')[1]));
    const sum = counts.reduce((all, one) => all + one, 0);
    return document.title === (sum > 0 ? '(' + sum + ') ' : '') + 'Bot Auto Order';
  })()`;
  await eventually('the title counts what is unread', () => page.evaluate<boolean>(counts));
};

/** Presses Tab until the thing of this name has the focus. */
const tabsTo = async (page: Page, name: string): Promise<void> => {
  for (let left = 40; left > 0; left -= 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).includes(name)) return;
  }
  throw new Error(`no way to ${name} by the Tab key`);
};

describe('The pages', () => {
  it(
    'fit a phone: one person at a time, chosen by a tab',
    visiting(async (visitor) => {
      const page = await visitor.opens();
      const [sari, rina] = [chatOf(page, 'Sari'), chatOf(page, 'Rina')];
      expect(await sari.frame.isVisible()).to.equal(true);
      expect(await rina.frame.isVisible()).to.equal(false);
      await page.getByRole('navigation').getByRole('button', { name: 'Rina' }).tap();
      await rina.frame.waitFor();
      expect(await sari.frame.isVisible()).to.equal(false);
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect(width).to.be.at.most(phone.viewport.width);
    }, phone),
  );

  it(
    'mark on the tabs of a phone what came for somebody else, until it is looked at',
    visiting(async (visitor) => {
      const page = await visitor.opens();
      const tab = page.getByRole('navigation').getByRole('button', { name: /^James/ });
      const dot = tab.locator('.dot');
      const unmarked = await tab.ariaSnapshot();
      expect(await dot.isVisible()).to.equal(false);
      const elsewhere = chatOf(await visitor.opens(james), 'James');
      await elsewhere.says('/help');
      await elsewhere.readsLast('How to order');
      await dot.waitFor();
      expect(await tab.ariaSnapshot()).to.include('James, 1 belum dibaca');
      await titleCounts(page);
      // What a page finds when it opens was there before.
      await page.reload();
      await chatOf(page, 'James').message('How to order').waitFor({ state: 'attached' });
      expect(await dot.isVisible()).to.equal(false);
      await elsewhere.says('/help');
      await dot.waitFor();
      await tab.tap();
      await dot.waitFor({ state: 'hidden' });
      await chatOf(page, 'James').readsLast('How to order');
      expect((await tab.ariaSnapshot()).replace(' [pressed]', '')).to.equal(unmarked);
      await titleCounts(page);
    }, phone),
  );

  it(
    'fit a phone: the payment page',
    visiting(async (visitor) => {
      const chat = chatOf(await visitor.opens(james), 'James');
      const id = await orderByQris(chat, 'GPLAY-50', 1, english);
      const payment = await paymentPage(chat, id);
      expect(await payment.evaluate('document.documentElement.scrollWidth')).to.be.at.most(
        phone.viewport.width,
      );
      expect(await payment.getByRole('button', { name: /^Bayar Rp/ }).isVisible()).to.equal(true);
      await chat.message(id).getByRole('button', { name: '❌ Cancel Order' }).tap();
      await chat.reads('Order cancelled', id);
    }, phone),
  );

  it(
    'follow the dark look of the machine, and a switch',
    visiting(
      async (visitor) => {
        const page = await visitor.opens();
        const background = (): Promise<string> =>
          page.evaluate('getComputedStyle(document.body).backgroundColor');
        const dark = await background();
        await page.getByRole('button', { name: 'Tampilan: otomatis' }).click();
        expect(await background()).to.equal(dark);
        await page.getByRole('button', { name: 'Tampilan: gelap' }).click();
        await page.getByRole('button', { name: 'Tampilan: terang' }).waitFor();
        // Colours may fade into each other.
        for (let looks = 0; looks < 200 && (await background()) === dark; looks += 1)
          await page.evaluate('new Promise((done) => requestAnimationFrame(done))');
        expect(await background()).not.to.equal(dark);
        await page.reload();
        await page.getByRole('button', { name: 'Tampilan: terang' }).waitFor();
        expect(await background()).not.to.equal(dark);
      },
      { colorScheme: 'dark' },
    ),
  );

  it(
    'are used by keyboard alone, with the focus in sight',
    visiting(async (visitor) => {
      const page = await visitor.opens(james);
      const chat = chatOf(page, 'James');
      await tabsTo(page, 'Write a message');
      await page.keyboard.type('/start p_WIN11-PRO');
      await page.keyboard.press('Enter');
      await chat.readsLast('🛍️ Windows 11');
      for (let at = await focused(page); !at.includes('➖'); at = await focused(page)) {
        await page.keyboard.press('Shift+Tab');
      }
      expect(await outline(page)).to.equal('solid');
      await page.keyboard.press('ArrowRight');
      expect(await focused(page)).to.equal('➕');
      await page.keyboard.press('Enter');
      await chat.readsLast('In your cart: x1');
      expect(await focused(page)).to.equal('➕');
      await chat.taps('❌ Cancel');
    }),
  );

  it(
    'name everything that can be used, and speak their language',
    visiting(async (visitor) => {
      const page = await visitor.opens();
      const sari = chatOf(page, 'Sari');
      const id = await orderByQris(sari, 'EBOOK-UMKM');
      const payment = await paymentPage(sari, id);
      for (const one of [page, payment]) {
        expect(await nameless(one)).to.deep.equal([]);
        expect(await one.locator('html').getAttribute('lang')).to.equal('id');
        expect(await one.getByRole('heading', { level: 1 }).count()).to.equal(1);
        expect(await one.getByRole('main').count()).to.equal(1);
      }
      expect(await page.locator('[lang=en]').getAttribute('aria-label')).to.include('James');
      await sari.message(id).getByRole('button', { name: '❌ Batalkan Pembelian' }).click();
      await sari.reads('Pesanan dibatalkan', id);
    }),
  );

  it(
    'are light: less than 150 KB of script',
    visiting(async (visitor) => {
      const page = await visitor.context.newPage();
      const scripts: Promise<Buffer>[] = [];
      page.on('response', (response) => {
        if (response.request().resourceType() === 'script') scripts.push(response.body());
      });
      await page.goto('/');
      await page.locator('.phone.current:not(.offline)').waitFor();
      const bytes = (await Promise.all(scripts)).reduce((sum, { length }) => sum + length, 0);
      const paint = await page.evaluate<number>(
        'performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN',
      );
      process.stdout.write(
        `      script ${(bytes / 1024).toFixed(1)} KB, first paint after ${paint.toFixed(0)} ms\n`,
      );
      expect(scripts).to.have.lengthOf(1);
      expect(bytes).to.be.within(1, 150 * 1024);
    }),
  );
});
