import * as E from 'fp-ts/lib/Either.js';
import { hasInk } from '../../../../../domain/stock/unit-text.ts';
import { typed, type Parsed } from '../../../core/answers.ts';
import type { Context } from '../../../core/context.ts';
import { product } from '../../../core/fields.ts';
import { form, suggestion } from '../../../core/forms.ts';
import type { Answer } from '../../../core/messenger-client.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { refuseCatalogue } from '../catalogue/handlers.ts';
import { menuRoutes } from '../menu/routes.ts';
import { adminMessages } from '../messages.ts';
import { showShared } from './handlers.ts';
import type { sharedRoutes } from './routes.ts';

const messages = adminMessages.shared;

const readContent = (answer: Answer): Parsed<string> =>
  answer.tag === 'Text' && hasInk(answer.text) ? E.right(answer.text) : E.left(messages.textOnly);

/** What answers it goes on at once and is kept in no draft. */
export const writeSharedForm = form({
  name: 'write-shared',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: { product },
  fields: {
    content: {
      label: () => adminMessages.buttons.writeShared,
      question: () => messages.ask,
      parse: readContent,
    },
  },
  submit: async (context, { product: code, content }) => {
    const by = context.buyer.id;
    const done = await context.shop.admin.writeShared({ by, product: code, content })();
    if (E.isRight(done)) return { next: () => showShared(context, { product: code }, messages.written) };
    await refuseCatalogue(context, done.left);
    return 'Done';
  },
});

const highestCeiling = 1_000_000;

const readCeiling = (text: string): Parsed<number | null> => {
  const written = text.trim().replace(/\./g, '');
  if (written === '-') return E.right(null);
  return /^[1-9]\d{0,6}$/.test(written) && Number(written) <= highestCeiling
    ? E.right(Number(written))
    : E.left(messages.badCeiling);
};

export const limitSharedForm = form({
  name: 'limit-shared',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: { product },
  fields: {
    ceiling: {
      label: () => adminMessages.buttons.limitShared,
      question: () => messages.askCeiling,
      parse: typed<number | null>(readCeiling),
      suggestions: () => [[suggestion(messages.noCeiling, 'ceiling', '-')]],
    },
  },
  submit: async (context, { product: code, ceiling }) => {
    const by = context.buyer.id;
    const done = await context.shop.admin.limitShared({ by, product: code, ceiling })();
    if (E.isRight(done)) return { next: () => showShared(context, { product: code }, messages.limited) };
    await refuseCatalogue(context, done.left);
    return 'Done';
  },
});

export const askContent = (context: Context, given: ValuesOf<typeof sharedRoutes.write>): Promise<void> =>
  writeSharedForm.begin(context, given);

export const askCeiling = (context: Context, given: ValuesOf<typeof sharedRoutes.limit>): Promise<void> =>
  limitSharedForm.begin(context, given);
