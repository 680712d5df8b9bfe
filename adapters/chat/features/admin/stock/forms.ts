import * as E from 'fp-ts/lib/Either.js';
import type { VariantCode } from '../../../../../domain/catalogue/product.ts';
import { parseReason, parseSum, typed, type Parsed } from '../../../core/answers.ts';
import type { Context } from '../../../core/context.ts';
import { batch, product } from '../../../core/fields.ts';
import { form, suggestion } from '../../../core/forms.ts';
import type { Answer } from '../../../core/messenger-client.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { truncate } from '../../../core/truncate.ts';
import type { RichText } from '../../../core/screen.ts';
import { adminMessages } from '../messages.ts';
import { menuRoutes } from '../menu/routes.ts';
import { refusalOf } from './fetch-file.ts';
import { beginImport } from './import-units.ts';
import { refuseStock } from './refuse-stock.ts';
import type { stockRoutes } from './routes.ts';
import { batchScreen, stockNotice } from './screens.ts';
import { takeFile } from './text-files.ts';
import { showVariant } from './handlers.ts';
import { variantName } from './variant-name.ts';

const messages = adminMessages.stock;

const parseSource = (answer: Answer): Parsed<Answer> => {
  if (answer.tag === 'Text') return E.right(answer);
  const refusal = refusalOf(answer.file);
  return refusal === null ? E.right(answer) : E.left(refusal);
};

/** Units of goods: words are its lines, a text file may be either, any other file is a unit. */
export const addStockForm = form({
  name: 'add-stock',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: { product },
  fields: {
    units: {
      label: () => adminMessages.buttons.addStock,
      question: () => messages.ask,
      parse: parseSource,
    },
  },
  submit: async (context, { product: code, units }) => {
    if (units.tag === 'File') return { next: () => takeFile(context, code, units.file) };
    await beginImport(context, code, [units]);
    return 'Done';
  },
});

/** What the owner wants to know of a batch later. */
export const describeForm = form({
  name: 'describe-batch',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: { batch },
  fields: {
    name: {
      label: () => messages.facts.name,
      question: () => messages.facts.askName,
      parse: parseReason,
      optional: true,
    },
    supplier: {
      label: () => messages.facts.supplier,
      question: () => messages.facts.askSupplier,
      parse: parseReason,
      optional: true,
    },
    cost: {
      label: () => messages.facts.cost,
      question: () => messages.facts.askCost,
      parse: parseSum,
      optional: true,
    },
  },
  summary: (_, { name, supplier, cost }) => Promise.resolve([messages.facts.summary(name, supplier, cost)]),
  submit: async (context, { batch: id, name, supplier, cost }) => {
    const command = { by: context.buyer.id, batch: id, facts: { name, supplier, cost } };
    const done = await context.shop.admin.describeBatch(command)();
    if (E.isRight(done)) {
      const title = await variantName(context, done.right.product);
      await context.show(batchScreen(done.right, title, context.store.clock));
      return 'Done';
    }
    await refuseStock(context, done.left);
    return 'Failed';
  },
});

const parseCount = (least: number) =>
  typed<number>((text) => {
    const digits = text.trim().replace(/[.\s]/gu, '');
    const count = /^\d{1,7}$/.test(digits) ? Number(digits) : -1;
    return count >= least ? E.right(count) : E.left(messages.notACount);
  });

/** Takes the newest units off the shelf. */
export const withdrawForm = form({
  name: 'withdraw-units',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: { product },
  fields: {
    count: { label: () => messages.count, question: () => messages.askWithdraw, parse: parseCount(1) },
  },
  summary: async (context, { product: code, count }) => {
    const found = await context.shop.admin.showStock(context.buyer.id, code, 0)();
    if (E.isRight(found)) {
      const { name, available } = found.right.level;
      return [messages.withdrawal(truncate(name, 60), count, available)];
    }
    await refuseStock(context, found.left);
    return 'Failed';
  },
  submit: async (context, { product: code, count }, once) => {
    const command = { by: context.buyer.id, product: code, count, once };
    const done = await context.shop.admin.withdrawUnits(command)();
    if (E.isRight(done)) {
      await context.show(stockNotice(messages.withdrawn(done.right), code));
      return 'Done';
    }
    await refuseStock(context, done.left);
    return 'Failed';
  },
});

/** At how many units owners are told. */
export const thresholdForm = form({
  name: 'stock-threshold',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: { product },
  fields: {
    threshold: {
      label: () => messages.count,
      question: () => messages.askThreshold,
      parse: parseCount(0),
      suggestions: () => [['0', '3', '10'].map((count) => suggestion(count, 'threshold', count))],
    },
  },
  submit: async (context, { product: code, threshold }) => {
    const command = { by: context.buyer.id, product: code, threshold };
    const done = await context.shop.admin.setThreshold(command)();
    if (E.isRight(done)) return { next: () => showVariant(context, { product: code, page: 0 }) };
    await refuseStock(context, done.left);
    return 'Failed';
  },
});

/** Whose stock it is, before the first question. */
const titleOf = async (context: Context, code: VariantCode): Promise<RichText> =>
  messages.ofVariant(truncate(await variantName(context, code), 60));

export const askWithdrawal = async (
  context: Context,
  given: ValuesOf<typeof stockRoutes.withdraw>,
): Promise<void> => withdrawForm.begin(context, given, {}, await titleOf(context, given.product));

export const askThreshold = async (
  context: Context,
  given: ValuesOf<typeof stockRoutes.threshold>,
): Promise<void> => thresholdForm.begin(context, given, {}, await titleOf(context, given.product));

export const askUnits = async (context: Context, given: ValuesOf<typeof stockRoutes.add>): Promise<void> =>
  addStockForm.begin(context, given, {}, await titleOf(context, given.product));

/** What is known already is not asked again, and can be corrected from the summary. */
export const askFacts = async (
  context: Context,
  given: ValuesOf<typeof stockRoutes.describe>,
): Promise<void> => {
  const found = await context.shop.admin.showBatch(context.buyer.id, given.batch)();
  if (E.isLeft(found)) return refuseStock(context, found.left);
  const { name, supplier, cost } = found.right;
  return describeForm.begin(context, given, {
    ...(name === null ? {} : { name }),
    ...(supplier === null ? {} : { supplier }),
    ...(cost === null ? {} : { cost: String(cost) }),
  });
};
