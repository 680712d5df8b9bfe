import * as E from 'fp-ts/lib/Either.js';
import { orderId, type OrderId } from '../../../../../domain/order/order.ts';
import type { BuyerId } from '../../../../../domain/people/buyer.ts';
import { variantCode, type VariantCode } from '../../../../../domain/catalogue/product.ts';
import { stockBatchId, type StockBatchId } from '../../../../../domain/stock/stock-batch.ts';
import { parseSum, typed } from '../../../core/answers.ts';
import type { Context } from '../../../core/context.ts';
import { form, type Outcome } from '../../../core/forms.ts';
import { period } from '../../../core/fields.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { adminMessages } from '../messages.ts';
import { refuse } from '../refuse.ts';
import { anything, type Wanted } from './criteria.ts';
import { showFound, showOrderFile } from './handlers.ts';
import { adminOrdersRoutes } from './routes.ts';

const { search: messages, unknown } = adminMessages.orders;

const written = /^(tg\d{1,16}-[0-9a-f]{8})(?:-\d{1,4})?$/;

const parseNumber = typed<OrderId>((text) => {
  const id = written.exec(text.trim().toLowerCase())?.[1];
  return id === undefined ? E.left(unknown) : E.right(orderId(id));
});

const parseCode = typed<VariantCode>((text) =>
  /^[A-Za-z0-9_-]{1,32}$/.test(text.trim()) ? E.right(variantCode(text.trim())) : E.left(messages.badCode),
);

const parseBatch = typed<StockBatchId>((text) => {
  const digits = /^#?([1-9]\d{0,14})$/.exec(text.trim())?.[1];
  return digits === undefined ? E.left(messages.badBatch) : E.right(stockBatchId(Number(digits)));
});

const parsePerson = typed<string>((text) =>
  /^(\d{1,15}|@?[A-Za-z]\w{2,31})$/.test(text.trim()) ? E.right(text.trim()) : E.left(messages.badPerson),
);

const isoOf = (text: string): string | null => {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined) return `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  const [, first, second, last] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return last === undefined
    ? null
    : `${last}-${(second ?? '').padStart(2, '0')}-${(first ?? '').padStart(2, '0')}`;
};

const isDay = (iso: string): boolean => {
  const at = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(iso);
};

/** A day, as `20261122`. */
export const parseDay = typed<string>((text) => {
  const iso = isoOf(text.trim());
  const day = iso === null || !isDay(iso) ? '' : iso.replaceAll('-', '');
  return E.isRight(period.decode(day)) ? E.right(day) : E.left(messages.badDay);
});

const personNamed = async (context: Context, name: string): Promise<BuyerId | Outcome<'buyer'>> => {
  const found = await context.shop.admin.findPerson(context.buyer.id, name)();
  if (E.isRight(found)) return found.right.id;
  if (found.left.tag === 'UnknownPerson') return { again: 'buyer', notice: messages.nobody };
  await refuse(context, found.left);
  return 'Failed';
};

/** Looks for orders by what is typed. */
export const searchForm = form({
  name: 'search-orders',
  access: 'Staff',
  leave: adminOrdersRoutes.found.to({ ...anything, before: null }),
  given: adminOrdersRoutes.search.fields,
  fields: {
    number: {
      label: () => messages.number,
      question: () => messages.askNumber,
      parse: parseNumber,
      applies: ({ by }) => by === 'Number',
    },
    buyer: {
      label: () => messages.buyer,
      question: () => messages.askBuyer,
      parse: parsePerson,
      applies: ({ by }) => by === 'Buyer',
    },
    product: {
      label: () => messages.product,
      question: () => messages.askProduct,
      parse: parseCode,
      applies: ({ by }) => by === 'Product',
    },
    batch: {
      label: () => messages.batch,
      question: () => messages.askBatch,
      parse: parseBatch,
      applies: ({ by }) => by === 'Batch',
    },
    amount: {
      label: () => messages.amount,
      question: () => messages.askAmount,
      parse: parseSum,
      applies: ({ by }) => by === 'Amount',
    },
    day: {
      label: () => messages.day,
      question: () => messages.askDay,
      parse: parseDay,
      applies: ({ by }) => by === 'Day',
    },
  },
  submit: async (context, { state, period: since, number, buyer, product, batch, amount, day }) => {
    const show = (wanted: Partial<Wanted>): Outcome<'buyer'> => ({
      next: () => showFound(context, { state, period: since, criterion: null, ...wanted, before: null }),
    });
    if (number !== null) return { next: () => showOrderFile(context, { order: number }) };
    if (product !== null) return show({ criterion: { tag: 'p', value: product } });
    if (batch !== null) return show({ criterion: { tag: 'n', value: batch } });
    if (amount !== null) return show({ criterion: { tag: 'a', value: amount } });
    if (buyer === null) return show({ period: day });
    const person = await personNamed(context, buyer);
    return typeof person === 'number' ? show({ criterion: { tag: 'b', value: person } }) : person;
  },
});

export const searchOrders = (
  context: Context,
  given: ValuesOf<typeof adminOrdersRoutes.search>,
): Promise<void> => searchForm.begin(context, given);
