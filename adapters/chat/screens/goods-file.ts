import type { Purchase } from '../../../application/delivery/show-goods.ts';
import type { ProductCode } from '../../../domain/product.ts';

const encoder = new TextEncoder();

const isOneLine = (content: string): boolean => !/[\r\n]/.test(content);

const nameOf = ({ order }: Purchase, product: ProductCode): string =>
  order.lines.find((line) => line.product === product)?.name ?? product;

const headed = (purchase: Purchase): string =>
  purchase.goods
    .map(({ product, content }, at, { length }) => {
      const heading = `${String(at + 1)}/${String(length)} · ${nameOf(purchase, product)}`;
      return `===== ${heading} =====\n${content}\n`;
    })
    .join('\n');

/**
 * The goods of an order as a text file. One unit is the file, byte for byte; units of one line of one product
 * are a line each; any others stand under a numbered heading each.
 */
export const goodsFile = (purchase: Purchase): { readonly name: string; readonly bytes: Uint8Array } => {
  const { order, goods } = purchase;
  const [first] = goods;
  const plain = goods.every(({ product, content }) => product === first?.product && isOneLine(content));
  const text =
    goods.length === 1
      ? (first?.content ?? '')
      : plain
        ? goods.map(({ content }) => `${content}\n`).join('')
        : headed(purchase);
  return { name: `${order.id}.txt`, bytes: encoder.encode(text) };
};
