import * as E from 'fp-ts/lib/Either.js';
import type { VariantCode } from '../../../../../domain/catalogue/product.ts';
import type { FileRefused } from '../../../../../domain/stock/goods-file.ts';
import type { NotPermitted } from '../../../../../application/requires.ts';
import type { UnknownProduct } from '../../../../../application/ports/stock.ts';
import type { StoreFailure } from '../../../../../application/ports/store-failure.ts';
import { hasInk } from '../../../../../domain/stock/unit-text.ts';
import { typed, type Parsed } from '../../../core/answers.ts';
import type { Context } from '../../../core/context.ts';
import { product } from '../../../core/fields.ts';
import { form, suggestion } from '../../../core/forms.ts';
import type { Answer, UserFile } from '../../../core/messenger-client.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import type { RichText } from '../../../core/screen.ts';
import { fetchFile, refusalOf, wordsOfRefusal } from '../stock/fetch-file.ts';
import { refuseCatalogue } from '../catalogue/handlers.ts';
import { menuRoutes } from '../menu/routes.ts';
import { adminMessages } from '../messages.ts';
import { showShared } from './handlers.ts';
import type { sharedRoutes } from './routes.ts';

const messages = adminMessages.shared;

const readContent = (answer: Answer): Parsed<string | UserFile> => {
  if (answer.tag === 'Text') return hasInk(answer.text) ? E.right(answer.text) : E.left(messages.nothingSent);
  const refusal = refusalOf(answer.file);
  return refusal === null ? E.right(answer.file) : E.left(refusal);
};

/** What came of it; a file is fetched while its sender waits. */
const write = async (
  context: Context,
  product: VariantCode,
  content: string | UserFile,
): Promise<E.Either<RichText | NotPermitted | UnknownProduct | StoreFailure, void>> => {
  const command = { by: context.buyer.id, product };
  if (typeof content === 'string') return context.shop.admin.writeShared({ ...command, content })();
  const bytes = await fetchFile(context, content);
  if (E.isLeft(bytes)) return bytes;
  const done = await context.shop.admin.shareFile({ ...command, name: content.name, bytes: bytes.right })();
  return E.mapLeft((no: FileRefused | NotPermitted | UnknownProduct | StoreFailure) =>
    no.tag === 'FileRefused' ? wordsOfRefusal(no) : no,
  )(done);
};

const isWords = (no: RichText | { readonly tag: string }): no is RichText => !('tag' in no);

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
    const done = await write(context, code, content);
    if (E.isRight(done)) return { next: () => showShared(context, { product: code }, messages.written) };
    if (isWords(done.left)) return { again: 'content', notice: done.left };
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
