import { setImmediate as turn } from 'node:timers/promises';
import { localeOf } from '../../adapters/chat/core/locale.ts';
import { storeClock } from '../../adapters/chat/core/store-clock.ts';
import { qrPicture } from '../../adapters/chat/features/checkout/qr-picture.ts';
import { goodsScreens } from '../../adapters/chat/features/orders/goods.ts';
import { parseCatalogue } from '../../adapters/import-files/catalogue-file.ts';
import { parseUnits } from '../../adapters/import-files/unit-file.ts';
import { cartLimits } from '../../domain/catalogue/cart.ts';
import { variantCode } from '../../domain/catalogue/product.ts';
import { openStore } from '../adapters/postgres/postgres-under-test.ts';
import { greeted, sold, stockUp } from '../support/fixture/shop.ts';
import { lineOf, orderFor } from '../support/builders/orders.ts';
import { units } from '../support/builders/products.ts';
import { answerOf } from '../support/either.ts';
import { median, type Figure } from './figure.ts';

/** Milliseconds of processor time that this process has used: what other programs take meanwhile is not in it. */
const used = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** How much of it passed, at the longest, without a turn for anybody else while the work was done. */
const longestHold = async (act: () => Promise<unknown>): Promise<number> => {
  const work = { isDone: false };
  let longest = 0;
  let last = used();
  void act().finally(() => (work.isDone = true));
  for (;;) {
    const now = used();
    longest = Math.max(longest, now - last);
    if (work.isDone) return longest;
    last = now;
    await turn();
  }
};

/** The string of a QR code as the gateway makes it. */
const payload =
  '00020101021226610016ID.CO.SHOPEE.WWW01189360091800216005230208216005230303UME51440014ID.CO.QRIS.WWW0215ID10243228429300303UME5204792953033605409100003.005802ID5907Pakasir6012KAB. KEBUMEN61055439262230519SP25RZRATEQI2HQ65Q46304A079';

const codes = Array.from({ length: cartLimits.lines }, (_, at) => variantCode(`PRODUCT-${String(at)}`));

const catalogueOf = (rows: number): Uint8Array => {
  const lines = Array.from(
    { length: rows },
    (_, at) => `P${String(at)},Hiburan,Produk ${String(at)},15000,"Keterangan, panjang",Garansi 30 hari`,
  );
  return Buffer.from(['code,category,name,price,description,terms', ...lines].join('\n'));
};

/** How long one action, at its greatest, holds up the thread that serves everybody. The first tries warm the code up, as the first buyers do. */
export const benchThread = async (quick: boolean): Promise<readonly Figure[]> => {
  const [warmUp, times] = quick ? [5, 9] : [10, 21];
  const file = 10_000;
  const store = await openStore(4);
  const locale = localeOf(
    {
      name: 'Toko',
      supportContact: null,
      closedUntil: null,
      keyboard: null,
      showsTestimonies: false,
      written: () => null,
      clock: storeClock('Asia/Jakarta'),
    },
    'id',
  );
  const figure = async (what: string, goal: number | null, act: (at: number) => Promise<unknown>) => {
    const holds: number[] = [];
    for (let at = 0; at < warmUp; at += 1) await act(at);
    for (let at = 0; at < times; at += 1) holds.push(await longestHold(() => act(at)));
    return { part: 'thread', what, value: median(holds), unit: 'ms', goal } as const;
  };
  try {
    for (const code of codes) await stockUp(store, code, cartLimits.quantity);
    const lines = codes.map((code) => lineOf(code, cartLimits.quantity));
    const { order } = await sold(store, orderFor(await greeted(store), 1, { lines }));
    const goods = await answerOf(store.orders.goods(order.id));
    const stock = units(codes[0] ?? variantCode('P'), file).join('\n');
    const catalogue = catalogueOf(file / 20);
    return [
      await figure('a QR code is drawn', 10, () => qrPicture(payload)),
      await figure(`${String(goods.length)} units are read and opened`, 10, () =>
        answerOf(store.orders.goods(order.id)),
      ),
      await figure('the message with them is made', 10, () =>
        Promise.resolve(goodsScreens(locale, { order, goods })),
      ),
      await figure(`a file of ${String(file)} units is read`, null, () =>
        Promise.resolve(parseUnits(Buffer.from(stock))),
      ),
      await figure(`${String(file)} units are sealed and put on the shelf`, null, (at) =>
        answerOf(
          store.stock.add(
            codes[at % codes.length] ?? variantCode('P'),
            units(variantCode(`U${String(at)}`), file),
          ),
        ),
      ),
      await figure(`a catalogue of ${String(file / 20)} products is read`, null, () =>
        Promise.resolve(parseCatalogue(catalogue)),
      ),
    ];
  } finally {
    await store.close();
  }
};
