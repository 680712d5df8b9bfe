import type { Purchase } from '../../../../application/delivery/show-goods.ts';
import { isFile } from '../../../../domain/stock/goods-file.ts';
import type { Goods } from '../../../../domain/stock/goods.ts';

/** Goods that are a text. */
export type TextGoods = Goods & { readonly content: string };

export const textsOf = (goods: readonly Goods[]): readonly TextGoods[] =>
  goods.filter((one): one is TextGoods => !isFile(one.content));

const encoder = new TextEncoder();

const isOneLine = (content: string): boolean => !/[\r\n]/.test(content);

const nameOf = ({ order }: Purchase, { product, line }: Goods): string =>
  order.lines.find(({ number }) => number === line)?.name ?? product;

const headed = (purchase: Purchase): string =>
  textsOf(purchase.goods)
    .map((unit, at, { length }) => {
      const heading = `${String(at + 1)}/${String(length)} · ${nameOf(purchase, unit)}`;
      return `===== ${heading} =====\n${unit.content}\n`;
    })
    .join('\n');

/**
 * The goods of an order that are text as a text file. One unit is the file, byte for byte; units of one line of one product
 * are a line each; any others stand under a numbered heading each.
 */
export const goodsFile = (purchase: Purchase): { readonly name: string; readonly bytes: Uint8Array } => {
  const { order } = purchase;
  const goods = textsOf(purchase.goods);
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
