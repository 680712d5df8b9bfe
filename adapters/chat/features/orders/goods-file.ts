import type { Purchase } from '../../../../application/delivery/show-goods.ts';
import type { Goods } from '../../../../domain/stock/goods.ts';

const encoder = new TextEncoder();

const isOneLine = (content: string): boolean => !/[\r\n]/.test(content);

const nameOf = ({ order }: Purchase, { product, line }: Goods): string =>
  order.lines.find(({ number }) => number === line)?.name ?? product;

const headed = (purchase: Purchase): string =>
  purchase.goods
    .map((unit, at, { length }) => {
      const heading = `${String(at + 1)}/${String(length)} · ${nameOf(purchase, unit)}`;
      return `===== ${heading} =====\n${unit.content}\n`;
    })
    .join('\n');

/**
 * The goods of an order as a text file. One unit is the file, byte for byte; units of one line of one product
 * are a line each; any others stand under a numbered heading each.
 */
export const goodsFile = (purchase: Purchase): { readonly name: string; readonly bytes: Uint8Array } => {
  const { order, goods } = purchase;
  const [first] = goods;
  const plain = goods.every(({ line, content }) => line === first?.line && isOneLine(content));
  const text =
    goods.length === 1
      ? (first?.content ?? '')
      : plain
        ? goods.map(({ content }) => `${content}\n`).join('')
        : headed(purchase);
  return { name: `${order.id}.txt`, bytes: encoder.encode(text) };
};
