import * as t from 'io-ts';
import { variantCode, type VariantCode } from '../../../../../domain/catalogue/product.ts';
import { fileNameOf } from '../../../../../domain/stock/goods-file.ts';
import type { Context, Form } from '../../../core/context.ts';
import { message } from '../../../core/make-screen.ts';
import type { UserFile } from '../../../core/messenger-client.ts';
import { DraftFile, noFormButtons, ownDraft } from '../../../core/own-draft.ts';
import { dropForm } from '../../../core/pending-form.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { adminMessages } from '../messages.ts';
import { refusalOf } from './fetch-file.ts';
import { takeFileUnits } from './file-units.ts';
import { beginImport } from './import-units.ts';
import type { stockRoutes } from './routes.ts';
import { askKindScreen, notTaken } from './screens.ts';

const messages = adminMessages.stock;

/** Text files that nobody said of yet what they are, and the message that asks. */
const draft = ownDraft(
  'stock-text-files',
  t.strict({
    product: t.string,
    files: t.readonlyArray(DraftFile),
    bubble: t.union([t.number, t.null]),
  }),
);

/** Files that may hold units as lines. */
const isText = ({ name }: UserFile): boolean => /\.(txt|csv|tsv)$/iu.test(name ?? '');

/** So many are asked about at once; each is a name in the draft. */
const most = 50;

const askKind = async (
  context: Context,
  product: VariantCode,
  files: readonly UserFile[],
  bubble: number | null,
): Promise<void> => {
  const screen = askKindScreen(
    product,
    files.map(({ name }) => fileNameOf(name)),
  );
  const standing = bubble === null ? null : { chat: context.buyer.id, message: bubble };
  const isEdited = standing !== null && context.more && (await context.edit(standing, screen));
  const shown = isEdited ? standing : await context.send(screen);
  if (standing !== null && !isEdited) await context.remove(standing);
  await draft.keep(context, { product, files, bubble: shown?.message ?? null });
};

/** A file that answered where units are asked for: of a text file it is asked what it is. */
export const takeFile = (context: Context, product: VariantCode, file: UserFile): Promise<void> =>
  isText(file) ? askKind(context, product, [file], null) : takeFileUnits(context, product, [file]);

/** More files before it was said what the first are; one that is no text says it. */
export const textFilesForm: Form = {
  name: draft.form,
  access: 'Staff',
  take: async (context, content, answer) => {
    const kept = draft.read(content);
    if (kept === null) return dropForm(context);
    const product = variantCode(kept.product);
    if (answer.tag === 'Text') {
      await context.send(message(messages.pressKind));
      return;
    }
    const refusal = refusalOf(answer.file);
    if (refusal !== null) {
      await context.send(message(refusal));
      return;
    }
    const files = [...kept.files, answer.file];
    if (isText(answer.file) && files.length <= most) return askKind(context, product, files, kept.bubble);
    return takeFileUnits(context, product, files);
  },
  ...noFormButtons,
};

/** The files that were asked about; none once anything else was done. */
const filesAskedAbout = ({ pending }: Context): readonly UserFile[] =>
  pending?.form.name === draft.form ? (draft.read(pending.content)?.files ?? []) : [];

export const takeLines = async (
  context: Context,
  { product }: ValuesOf<typeof stockRoutes.asLines>,
): Promise<void> => {
  const files = filesAskedAbout(context);
  if (files.length === 0) {
    await context.show(notTaken(messages.whichFiles, product));
    return;
  }
  const answers = files.map((file) => ({ tag: 'File', file, caption: '' }) as const);
  await beginImport(context, product, answers);
};

export const takeFiles = async (
  context: Context,
  { product }: ValuesOf<typeof stockRoutes.asFiles>,
): Promise<void> => {
  const files = filesAskedAbout(context);
  if (files.length === 0) {
    await context.show(notTaken(messages.whichFiles, product));
    return;
  }
  if (context.tapped !== null) await context.remove(context.tapped);
  await takeFileUnits(context, product, files);
};
