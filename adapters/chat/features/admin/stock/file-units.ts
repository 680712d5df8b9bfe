import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import type { MessageRef } from '../../../../../application/ports/conversations.ts';
import type { FilesImport } from '../../../../../application/ports/stock.ts';
import { variantCode, type VariantCode } from '../../../../../domain/catalogue/product.ts';
import { fileNameOf } from '../../../../../domain/stock/goods-file.ts';
import { stockImportId, type StockImportId } from '../../../../../domain/stock/stock-batch.ts';
import type { Context, Form } from '../../../core/context.ts';
import { logFailure } from '../../../core/errors.ts';
import { message } from '../../../core/make-screen.ts';
import type { UserFile } from '../../../core/messenger-client.ts';
import { apology } from '../../../core/notices.ts';
import { noFormButtons, ownDraft } from '../../../core/own-draft.ts';
import { dropForm } from '../../../core/pending-form.ts';
import type { RichText, Screen } from '../../../core/screen.ts';
import { asStranger } from '../../home/handlers.ts';
import { adminMessages } from '../messages.ts';
import { fetchFile, wordsOfRefusal } from './fetch-file.ts';
import { stockRoutes } from './routes.ts';
import { fetchingScreen, filesPreview, notTaken, stockNotice } from './screens.ts';
import { variantName } from './variant-name.ts';

const messages = adminMessages.stock;

/** The import that files join, and the message that shows it. */
const draft = ownDraft(
  'more-stock-files',
  t.strict({
    product: t.string,
    into: t.union([t.number, t.null]),
    bubble: t.union([t.number, t.null]),
  }),
);

type Target = { readonly product: VariantCode; readonly into: StockImportId | null };

/** `Over` where no other file can join it. */
type Taken = E.Either<{ readonly screen: Screen; readonly isOver: boolean } | 'Stranger', FilesImport>;

const stays = (text: RichText): Taken => E.left({ screen: message(text), isOver: false });

const gather = async (context: Context, { product: code, into }: Target, file: UserFile): Promise<Taken> => {
  const bytes = await fetchFile(context, file);
  if (E.isLeft(bytes)) return stays(bytes.left);
  const command = { by: context.buyer.id, product: code, into, name: file.name, bytes: bytes.right };
  const gathered = await context.shop.admin.gatherFile(command)();
  if (E.isRight(gathered)) return gathered;
  const no = gathered.left;
  switch (no.tag) {
    case 'FileRefused':
      return stays(wordsOfRefusal(no));
    case 'ImportGone':
      return E.left({ screen: notTaken(messages.importGone, code), isOver: true });
    case 'UnknownProduct':
      return E.left({ screen: stockNotice(messages.unknown, null), isOver: true });
    case 'NotPermitted':
      return E.left('Stranger');
    case 'StoreFailure':
      logFailure(context, no);
      return E.left({
        screen: apology(context.locale, stockRoutes.add.to({ product: code })),
        isOver: false,
      });
  }
};

type Progress = Target & {
  /** The message that shows what the files so far would do. */
  readonly bubble: MessageRef | null;
  /** Whether no other file can join. */
  readonly isOver: boolean;
};

/** Where the message cannot be changed, as a new one. */
const showIn = async (
  context: Context,
  bubble: MessageRef | null,
  screen: Screen,
): Promise<MessageRef | null> =>
  bubble !== null && (await context.edit(bubble, screen)) ? bubble : context.send(screen);

/**
 * Takes one file in while its sender waits, so that it is confirmed to the messenger once it is kept; what a crash
 * interrupts comes again and is known. What it comes to stands below it, for the messages of an album in one place.
 */
const takeOne = async (context: Context, before: Progress, file: UserFile): Promise<Progress> => {
  const shown = { name: fileNameOf(file.name), size: file.size ?? 0 };
  const fetching = context.more ? null : await context.send(fetchingScreen(shown));
  const taken = await gather(context, before, file);
  if (E.isRight(taken)) {
    const title = await variantName(context, before.product);
    const preview = filesPreview(taken.right, title, shown.name);
    const bubble = await showIn(context, fetching ?? before.bubble, preview);
    if (before.bubble !== null && before.bubble.message !== bubble?.message)
      await context.remove(before.bubble);
    return { ...before, into: taken.right.id, bubble };
  }
  if (taken.left === 'Stranger') {
    await asStranger(context);
    return { ...before, isOver: true };
  }
  const { screen, isOver } = taken.left;
  await showIn(context, fetching, screen);
  return { ...before, isOver };
};

/** Takes files in as units, one after the other, and waits for more of them. */
export const takeFileUnits = async (
  context: Context,
  code: VariantCode,
  files: readonly UserFile[],
  { into, bubble }: { readonly into: number | null; readonly bubble: number | null } = {
    into: null,
    bubble: null,
  },
): Promise<void> => {
  const { buyer } = context;
  let now: Progress = {
    product: code,
    into: into === null ? null : stockImportId(into),
    bubble: bubble === null ? null : { chat: buyer.id, message: bubble },
    isOver: false,
  };
  for (const file of files) if (!now.isOver) now = await takeOne(context, now, file);
  if (now.isOver) return dropForm(context);
  await draft.keep(context, { product: code, into: now.into, bubble: now.bubble?.message ?? null });
};

/** More files of an import of files. What was taken stays as it is, whatever else is done meanwhile. */
export const moreFilesForm: Form = {
  name: draft.form,
  access: 'Staff',
  take: async (context, content, answer) => {
    const kept = draft.read(content);
    if (kept === null) return dropForm(context);
    if (answer.tag === 'File') return takeFileUnits(context, variantCode(kept.product), [answer.file], kept);
    await context.send(message(messages.wantsFiles));
  },
  ...noFormButtons,
};
