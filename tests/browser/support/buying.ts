import type { Page } from 'playwright-core';
import { warrantyMessages } from '../../../adapters/chat/features/warranty/messages.ts';
import type { Chat } from './chat.ts';

const words = warrantyMessages.id;

/** What the shop's buttons are called in a buyer's language. */
export type Labels = {
  readonly toCart: string;
  readonly toPayment: string;
  readonly scan: string;
  readonly checkout: string;
};

export const indonesian: Labels = {
  toCart: '🧺 Lanjut ke Keranjang',
  toPayment: '💳 Lanjut ke Pembayaran',
  scan: 'Scan QRIS ini',
  checkout: '🔗 Checkout URL',
};

export const english: Labels = {
  toCart: '🧺 Go to Cart',
  toPayment: '💳 Go to Payment',
  scan: 'Scan this QRIS',
  checkout: '🔗 Checkout URL',
};

/** From the product's card, with something in the cart, to the choice of how to pay; resolves with the order's id. */
export const checkOut = async (chat: Chat, labels = indonesian): Promise<string> => {
  await chat.taps(labels.toCart);
  await chat.readsLast(labels.toPayment);
  await chat.taps(labels.toPayment);
  return orderIn(await chat.readsLast('🧾', '⏰'));
};

/** Puts so many of a product into the cart and goes up to the choice of how to pay; resolves with the order's id. */
export const order = async (chat: Chat, code: string, count = 1, labels = indonesian): Promise<string> => {
  await chat.says(`/start p_${code}`);
  await chat.readsLast('🛍️');
  for (let more = count; more > 0; more -= 1) await chat.taps('➕');
  await chat.readsLast(`x${count}`, '🛍️');
  return checkOut(chat, labels);
};

/** The order's id in some words of the shop. */
export const orderIn = (text: string): string => {
  const [id] = /tg\d+-[0-9a-f]{8}/.exec(text) ?? [];
  if (id === undefined) throw new Error(`no order in: ${text}`);
  return id;
};

/** Orders and gets the invoice with its QR code; resolves with the order's id. */
export const orderByQris = async (
  chat: Chat,
  code: string,
  count = 1,
  labels = indonesian,
): Promise<string> => {
  const id = await order(chat, code, count, labels);
  await chat.taps('💠 QRIS');
  await chat.reads(labels.scan, id);
  return id;
};

/** Follows the invoice's link to the payment page. */
export const paymentPage = async (chat: Chat, id: string): Promise<Page> => {
  const opened = chat.page.context().waitForEvent('page');
  await chat.message(id).getByRole('link', { name: indonesian.checkout }).click();
  const page = await opened;
  await page.getByRole('status').waitFor();
  return page;
};

/** Claims the first unit of an order's only product, from the list of orders, up to what came of it. */
export const claims = async (chat: Chat, product: string): Promise<void> => {
  await chat.says('/orders');
  await chat.readsLast(product);
  await chat.taps('🎁 1');
  await chat.readsLast('bergaransi');
  await chat.taps(words.warranty);
  await chat.readsLast('Mana yang bermasalah?');
  await chat.frame
    .getByRole('article')
    .getByRole('button', { name: `1. ${product}` })
    .last()
    .click();
  await chat.readsLast('Apa masalahnya?');
  await chat.taps(words.reasons.NotWorking);
  await chat.readsLast('Klaimmu sudah masuk');
};

/** Pays what the page asks for. */
export const pays = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /^(Bayar|Pay) Rp/ }).click();
