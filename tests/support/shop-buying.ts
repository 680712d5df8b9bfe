import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import type { SeenMessage } from '../stand-ins/telegram/phone/seen-message.ts';
import type { World } from './shop-world.ts';

const orderForm = /tg\d+-[0-9a-f]{8}/;

/** The order that a message is about. */
export const orderIn = ({ text }: SeenMessage): string => {
  const found = orderForm.exec(text)?.[0];
  if (found === undefined) throw new Error(`no order is named in: ${text}`);
  return found;
};

/** From a product's link to the choice of a method; answers with the order. */
export const placesOrder = async (buyer: Phone, code: string, count = 1): Promise<string> => {
  await buyer.opensLink(`p_${code}`);
  await buyer.seesNew(/💰 Harga/);
  for (let taps = 0; taps < count; taps += 1) await buyer.taps('➕');
  await buyer.taps('🧺 Lanjut ke Keranjang');
  await buyer.taps('💳 Lanjut ke Pembayaran');
  return orderIn(await buyer.seesNew(/Mau bayar pakai apa/));
};

/** From a product's link to its QR code; answers with the order. */
export const ordersByQris = async (buyer: Phone, code: string, count = 1): Promise<string> => {
  const order = await placesOrder(buyer, code, count);
  await buyer.taps('💠 QRIS');
  await seesQr(buyer, order);
  return order;
};

/** The invoice with the QR code of an order, once it is there. */
export const seesQr = (buyer: Phone, order: string): Promise<SeenMessage> =>
  buyer.sees(({ text, photo }) => photo !== undefined && text.includes('Scan QRIS') && text.includes(order));

/** How a message begins that hands goods over: paid in time, late, or from the balance. */
const handsOver = /^🎉 (Pembayaran diterima!|Pembayaranmu masuk agak telat|Dibayar dari saldo!)/;

/** The message that hands over the goods of an order, once it is there. */
export const seesGoods = (buyer: Phone, order: string): Promise<SeenMessage> =>
  buyer.sees(({ text }) => handsOver.test(text) && text.includes(order));

/** The units in a message that hands goods over. */
export const unitsIn = (message: SeenMessage): readonly string[] =>
  message.codes().filter((code) => !orderForm.test(code));

/** How often the goods of an order were handed over in the buyer's chat. */
export const handovers = (buyer: Phone, order: string): number =>
  buyer.messages().filter(({ text }) => handsOver.test(text) && text.includes(order)).length;

/** Pays in full and sees the notice answered with 200. */
export const pays = async ({ pakasir }: World, order: string): Promise<void> => {
  expect(await pakasir.pay(order)).to.deep.equal([200]);
};

/** A whole purchase; answers with the order and the units that arrived. */
export const buys = async (
  world: World,
  buyer: Phone,
  code: string,
  count = 1,
): Promise<{ readonly order: string; readonly units: readonly string[] }> => {
  const order = await ordersByQris(buyer, code, count);
  await pays(world, order);
  return { order, units: unitsIn(await seesGoods(buyer, order)) };
};

/** Waits until `probe` holds, looking every 50 ms; fails with `what` after `within` milliseconds. */
export const eventually = async (
  what: string,
  probe: () => boolean | Promise<boolean>,
  within = 30_000,
): Promise<void> => {
  for (const end = Date.now() + within; !(await probe()); await sleep(50))
    if (Date.now() > end) throw new Error(`not within ${within} ms: ${what}`);
};

/** Waits until the gateway's transaction of an order can no longer be paid. */
export const cancelledAtGateway = ({ pakasir }: World, order: string): Promise<void> =>
  eventually(`${order} is cancelled at the gateway`, () => pakasir.transaction(order).status === 'canceled');
