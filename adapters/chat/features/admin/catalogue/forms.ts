import * as E from 'fp-ts/lib/Either.js';
import type { LineProblem, UnitList } from '../../../../../application/ports/unit-files.ts';
import type { ProductChange } from '../../../../../application/ports/products.ts';
import { variantCode, type VariantCode } from '../../../../../domain/catalogue/product.ts';
import { readLevel, type Level } from '../../../../../domain/pricing/level.ts';
import type { LevelSteps, PriceStep } from '../../../../../domain/pricing/steps.ts';
import type { Rupiah } from '../../../../../domain/rupiah.ts';
import { typed, type Parsed } from '../../../core/answers.ts';
import type { Context } from '../../../core/context.ts';
import { level, product } from '../../../core/fields.ts';
import { form, suggestion, type FormField, type Outcome } from '../../../core/forms.ts';
import { dropForm } from '../../../core/pending-form.ts';
import type { Made } from '../../../core/revisions.ts';
import { isStaff } from '../../../core/is-staff.ts';
import { leaveForm } from '../menu/buttons.ts';
import { buttons, message } from '../../../core/make-screen.ts';
import type { Answer, UserFile } from '../../../core/messenger-client.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import type { RichText } from '../../../core/screen.ts';
import { menuRoutes } from '../menu/routes.ts';
import { adminMessages } from '../messages.ts';
import { parsePicture, pictureIn } from '../../../core/photos.ts';
import { fetchPhoto } from '../fetch-photo.ts';
import { chooseLevelPrices, refuseCatalogue, showEntry, showPhoto } from './handlers.ts';
import {
  looksLikeProduct,
  readField,
  readLevelSteps,
  readProductMessage,
  type ProductMessage,
} from './read-message.ts';
import { editedField, type adminCatalogueRoutes, type EditedField } from './routes.ts';
import { catalogueNotice, draftScreen, revisedOnSale } from './screens.ts';

const messages = adminMessages.catalogue;

const textOf = (answer: Answer): string | null => {
  if (answer.tag === 'Text') return answer.text;
  return pictureIn(answer) !== null && answer.caption.trim() !== '' ? answer.caption : null;
};

/** `picture` is its photo, as it lies at the messenger. */
type Sent = ProductMessage & { readonly picture: UserFile | null };

const parseProduct = (answer: Answer): Parsed<Sent> => {
  const text = textOf(answer);
  if (text === null) return E.left(messages.sendText);
  return E.map((read: ProductMessage) => ({ ...read, picture: pictureIn(answer) }))(readProductMessage(text));
};

const noUnits: UnitList = { units: [], count: 0, suspicions: [], bad: [] };

const unitsOf = async (
  context: Context,
  { units, product: { kind } }: Sent,
): Promise<E.Either<RichText, UnitList>> => {
  if (units === null) return E.right(noUnits);
  if (kind === 'shared') return E.right({ ...noUnits, units: [units.trimEnd()], count: 1 });
  const read = await context.unitFiles.read(new TextEncoder().encode(units))();
  return E.mapLeft((problems: readonly LineProblem[]) => messages.badUnits(problems))(read);
};

/** Its correction is heard. */
const rememberRefused = ({ remember }: Context): void => {
  remember({ made: null });
};

/** Keeps what was sent as a hidden product, and shows what buyers would see of it. */
const createFrom = async (context: Context, sent: Sent, once: string | null): Promise<'Done' | 'Failed'> => {
  rememberRefused(context);
  const units = await unitsOf(context, sent);
  if (E.isLeft(units)) {
    await context.show(message(units.left, buttons([leaveForm])));
    return 'Failed';
  }
  const photo = sent.picture === null ? E.right(null) : await fetchPhoto(context, sent.picture);
  if (E.isLeft(photo)) {
    await context.show(message(photo.left, buttons([leaveForm])));
    return 'Failed';
  }
  const by = context.buyer.id;
  const product = { ...sent.product, photo: photo.right };
  const command = { by, product, units: [...units.right.units], once };
  const created = await context.shop.admin.createProduct(command)();
  if (E.isLeft(created)) {
    await refuseCatalogue(context, created.left);
    return 'Failed';
  }
  context.remember({ made: created.right.code });
  const entry = await context.shop.admin.showEntry(by, created.right.code)();
  if (E.isLeft(entry)) {
    await refuseCatalogue(context, entry.left);
    return 'Done';
  }
  await context.show(draftScreen(context.locale, entry.right, created.right, units.right));
  return 'Done';
};

/** One message with all of a product. It may hold units: what answers it goes on at once and is kept in no draft. */
export const newProductForm = form({
  name: 'new-product',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: {},
  fields: {
    product: {
      label: () => adminMessages.buttons.newProduct,
      question: () => messages.ask,
      parse: parseProduct,
      refused: rememberRefused,
    },
  },
  submit: (context, { product: sent }, once) => createFrom(context, sent, once),
});

type Given = ValuesOf<typeof adminCatalogueRoutes.edit>;

const emptied = (text: string): string => (text.trim() === '-' ? '' : text);

const editing = <A>(field: Exclude<EditedField, 'photo'>, read: (text: string) => Parsed<A>) =>
  ({
    label: () => adminMessages.buttons.field[field],
    question: () => messages.askField[field],
    parse: typed<A>(read),
    applies: (given: Given) => given.field === field,
  }) satisfies FormField<Given>;

/** What costs so much from one on is the price itself. */
const withPriceOfOne = ([first, ...rest]: readonly PriceStep[]): ProductChange =>
  first?.from === 1
    ? { price: first.price, steps: rest }
    : { steps: first === undefined ? [] : [first, ...rest] };

/** A picture, or `-` for none. */
const parsePhoto = (answer: Answer): Parsed<UserFile | 'None'> =>
  answer.tag === 'Text' && answer.text.trim() === '-' ? E.right('None') : parsePicture(answer);

const changePhoto = async (
  context: Context,
  code: VariantCode,
  picture: UserFile | 'None',
): Promise<Outcome<'photo'>> => {
  const photo = picture === 'None' ? E.right(null) : await fetchPhoto(context, picture);
  if (E.isLeft(photo)) return { again: 'photo', notice: photo.left };
  const command = { by: context.buyer.id, product: code, change: { photo: photo.right } };
  const done = await context.shop.admin.changeProduct(command)();
  if (E.isRight(done)) return { next: () => showPhoto(context, { product: code }) };
  await refuseCatalogue(context, done.left);
  return 'Failed';
};

/** One field of a product at a time. */
export const editProductForm = form({
  name: 'edit-product',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: { product, field: editedField },
  fields: {
    name: editing('name', readField.name),
    emoji: editing('emoji', readField.emoji),
    price: editing('price', readField.price),
    steps: editing('steps', readField.steps),
    category: editing('category', readField.category),
    description: editing('description', (text) => readField.description(emptied(text))),
    label: editing('label', readField.label),
    terms: editing('terms', (text) => readField.terms(emptied(text))),
    least: editing('least', readField.least),
    most: editing('most', readField.most),
    photo: {
      label: () => adminMessages.buttons.field.photo,
      question: () => messages.askField.photo,
      parse: parsePhoto,
      suggestions: () => [[suggestion(adminMessages.buttons.removePhoto, 'photo', '-')]],
      applies: (given: Given) => given.field === 'photo',
    },
  },
  submit: async (context, { product: code, field, ...values }) => {
    if (field === 'photo') return changePhoto(context, code, values.photo ?? 'None');
    const change: ProductChange =
      field === 'steps' ? withPriceOfOne(values.steps ?? []) : { [field]: values[field] };
    const done = await context.shop.admin.changeProduct({ by: context.buyer.id, product: code, change })();
    if (E.isRight(done)) return { next: () => showEntry(context, { product: code }) };
    if (done.left.tag === 'LabelTaken')
      return { again: 'label', notice: messages.labelTaken(done.left.label) };
    if (done.left.tag === 'StepsRefused')
      return { again: field, notice: messages.stepsRefused(done.left.why) };
    if (done.left.tag === 'LimitsRefused')
      return { again: field, notice: messages.limitsRefused(done.left.why) };
    await refuseCatalogue(context, done.left);
    return 'Failed';
  },
});

const levelSteps = {
  label: () => messages.levelStepsLabel,
  parse: typed<readonly PriceStep[]>(readLevelSteps),
};

const saveLevelPrices = async (context: Context, given: LevelSteps & { readonly product: VariantCode }) => {
  const done = await context.shop.admin.setLevelPrices({ by: context.buyer.id, ...given })();
  if (E.isRight(done)) return { next: () => chooseLevelPrices(context, given) };
  if (done.left.tag === 'StepsRefused')
    return { again: 'steps' as const, notice: messages.stepsRefused(done.left.why) };
  await refuseCatalogue(context, done.left);
  return 'Failed' as const;
};

/** What a variant costs those of one level. */
export const levelPricesForm = form({
  name: 'level-prices',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: { product, level },
  fields: { steps: { ...levelSteps, question: (_, given) => messages.askLevelSteps(given.level) } },
  submit: (context, { product: code, level: of, steps }) =>
    saveLevelPrices(context, { product: code, level: of, steps }),
});

export const askLevelPrices = (
  context: Context,
  given: ValuesOf<typeof adminCatalogueRoutes.levelPrices>,
): Promise<void> => levelPricesForm.begin(context, given);

/** The same for a level that there is not yet. */
export const newLevelPricesForm = form({
  name: 'new-level-prices',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: { product },
  fields: {
    level: {
      label: () => adminMessages.people.levelLabel,
      question: () => adminMessages.people.askLevel,
      parse: typed<Level>((text) => E.fromNullable(adminMessages.people.askLevel)(readLevel(text))),
    },
    steps: { ...levelSteps, question: () => messages.askLevelSteps(messages.thisLevel) },
  },
  submit: (context, { product: code, level: of, steps }) =>
    saveLevelPrices(context, { product: code, level: of, steps }),
});

export const askNewLevelPrices = (
  context: Context,
  given: ValuesOf<typeof adminCatalogueRoutes.newLevelPrices>,
): Promise<void> => newLevelPricesForm.begin(context, given);

/** One more variant of a product; its units come after it. */
export const addVariantForm = form({
  name: 'add-variant',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: { product },
  fields: {
    label: {
      label: () => adminMessages.buttons.label,
      question: () => messages.askLabel,
      parse: typed<string>(readField.label),
    },
    price: {
      label: () => adminMessages.buttons.field.price,
      question: () => messages.askVariantPrice,
      parse: typed<Rupiah>(readField.price),
    },
  },
  submit: async (context, { product: beside, label, price }) => {
    const done = await context.shop.admin.addVariant({ by: context.buyer.id, beside, label, price })();
    if (E.isRight(done)) return { next: () => showEntry(context, { product: done.right }) };
    if (done.left.tag === 'LabelTaken')
      return { again: 'label', notice: messages.labelTaken(done.left.label) };
    await refuseCatalogue(context, done.left);
    return 'Failed';
  },
});

export const askVariant = (
  context: Context,
  given: ValuesOf<typeof adminCatalogueRoutes.addVariant>,
): Promise<void> => addVariantForm.begin(context, given);

export const askProduct = (context: Context): Promise<void> => newProductForm.begin(context, {});

export const askField = (context: Context, given: Given): Promise<void> =>
  editProductForm.begin(context, given);

/** Takes a message of staff that describes a product, though nothing asked for it; false when it is none. */
export const takeProduct = async (context: Context, answer: Answer | null): Promise<boolean> => {
  const text = answer === null ? null : textOf(answer);
  if (answer === null || text === null || !looksLikeProduct(text) || !isStaff(context)) return false;
  const sent = parseProduct(answer);
  if (E.isLeft(sent)) {
    rememberRefused(context);
    await context.show(catalogueNotice(messages.sendAgain(sent.left)));
  } else await createFrom(context, sent.right, context.request);
  return true;
};

/** Takes the draft away that a message had become; false where it stays, which was said. */
const dropDraft = async (context: Context, code: VariantCode): Promise<boolean> => {
  const dropped = await context.shop.admin.discardProduct({ by: context.buyer.id, product: code })();
  // It was dropped by hand before.
  if (E.isRight(dropped) || dropped.left.tag === 'UnknownProduct') return true;
  if (dropped.left.tag === 'OnSale') await context.show(revisedOnSale(code));
  else await refuseCatalogue(context, dropped.left);
  return false;
};

/** Takes the correction of a message that described a product: a draft is replaced, and what is on sale is not touched. */
export const reviseProduct = async (
  context: Context,
  answer: Answer | null,
  { made }: Made,
): Promise<void> => {
  const text = answer === null ? null : textOf(answer);
  if (answer === null || text === null || !isStaff(context)) return;
  const sent = parseProduct(answer);
  if (E.isLeft(sent)) {
    await context.show(catalogueNotice(messages.reviseAgain(sent.left, made !== null)));
    return;
  }
  if (made !== null && !(await dropDraft(context, variantCode(made)))) return;
  if (context.pending?.form.name === newProductForm.name) await dropForm(context);
  await createFrom(context, sent.right, context.request);
};
