import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { ProductRow } from '../../application/ports/products.ts';
import {
  productId,
  variantCode,
  type GoodsKind,
  type ProductId,
  type VariantCode,
} from '../../domain/catalogue/product.ts';
import { readEmoji } from '../../domain/catalogue/emoji.ts';
import { mostOfAny, noLimits } from '../../domain/pricing/limits.ts';
import { checkSteps, stepLimit, type StepsRefusal } from '../../domain/pricing/steps.ts';
import { mostDays, type WarrantyPolicy } from '../../domain/warranty/warranty.ts';
import { isRupiah, rupiah, type Rupiah } from '../../domain/rupiah.ts';
import { inputLimits, type ManualInput } from '../../domain/manual/manual-input.ts';
import { mostHours, usualSpec } from '../../domain/manual/manual-task.ts';
import { readInputs } from '../kit/manual-inputs.ts';
import { cell, isText } from './cell.ts';
import { withLevels } from './level-columns.ts';
import { readPhotoCell, type PhotoPath } from './photo-cell.ts';
import { Steps } from './steps-cell.ts';

const isCode = (u: unknown): u is VariantCode => isText(u) && /^[A-Za-z0-9_-]{1,32}$/.test(u);

/** Short enough that `p_CODE` fits into a link of Telegram. */
const Code = cell(isCode, (text) =>
  isCode(text)
    ? E.right(variantCode(text))
    : E.left('must be 1 to 32 letters, digits, _ or -, for example NETFLIX-1B'),
);

/** Whole rupiah. */
const highestPrice = 50_000_000;

const whyNoPrice = (text: string): string => {
  if (/^\d{1,3}([.,]\d{3})+$/.test(text))
    return `must be whole rupiah without separators: ${text.replace(/[.,]/g, '')} instead of ${text}`;
  if (/^rp/i.test(text)) return 'must be whole rupiah without Rp, for example 10000';
  return 'must be whole rupiah from 1 to 50000000 in digits alone, for example 10000';
};

const Price: t.Type<Rupiah, unknown> = cell(isRupiah, (text) =>
  /^\d{1,15}$/.test(text) && Number(text) >= 1 && Number(text) <= highestPrice
    ? E.right(rupiah(Number(text)))
    : E.left(whyNoPrice(text)),
);

const whyNoText = (text: string, least: number, most: number, forbidden: RegExp): string | null => {
  if (text.length < least) return 'is missing';
  if (text.length > most) return `has ${String(text.length)} characters, at most ${String(most)} fit`;
  return forbidden.test(text) ? 'holds a line break or another character that cannot be shown' : null;
};

const text = (least: number, most: number, forbidden: RegExp): t.Type<string, unknown> =>
  cell(isText, (written) => {
    const reason = whyNoText(written, least, most, forbidden);
    return reason === null ? E.right(written) : E.left(reason);
  });

const line = (most: number): t.Type<string, unknown> => text(1, most, /\p{Cc}/u);
const lines = (most: number): t.Type<string, unknown> => text(0, most, /(?![\n\t])\p{Cc}/u);

const Row = t.strict({
  code: Code,
  category: line(40),
  name: line(64),
  price: Price,
  description: lines(1_000),
  terms: lines(1_000),
});

const kinds: Readonly<Record<string, GoodsKind>> = {
  '': 'unit',
  unit: 'unit',
  shared: 'shared',
  manual: 'manual',
};

const isKind = (u: unknown): u is GoodsKind => u === 'unit' || u === 'shared' || u === 'manual';

/** An empty cell is a product that is sold by the unit. */
const Kind: t.Type<GoodsKind, unknown> = cell(isKind, (written) => {
  const name = written.toLowerCase();
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  return kind === undefined ? E.left('must be unit, shared or manual, for example unit') : E.right(kind);
});

/** An empty cell stands for what is usual. */
const limitCell = <A extends number | null>(usual: A, example: string): t.Type<number | A, unknown> =>
  cell(
    (u): u is number | A => u === usual || t.number.is(u),
    (written) => {
      if (written === '') return E.right(usual);
      return /^\d{1,3}$/.test(written) && Number(written) >= 1 && Number(written) <= mostOfAny
        ? E.right(Number(written))
        : E.left(`must be a whole number from 1 to ${String(mostOfAny)}, for example ${example}`);
    },
  );

/** An empty cell takes it away. */
const Emoji: t.Type<string | null, unknown> = cell(
  (u): u is string | null => u === null || isText(u),
  (written) => {
    const emoji = readEmoji(written);
    return written === '' || emoji !== null ? E.right(emoji) : E.left('must be one emoji, for example 🎬');
  },
);

/** An empty cell is a product that buyers see. */
const Hidden: t.Type<boolean, unknown> = cell(t.boolean.is, (written) => {
  if (/^(?:|no|tidak)$/iu.test(written)) return E.right(false);
  return /^(?:yes|ya)$/iu.test(written) ? E.right(true) : E.left('must be yes, no or empty, for example yes');
});

const isInputs = (u: unknown): u is readonly ManualInput[] => Array.isArray(u);

/** An empty cell asks for nothing. */
const Inputs: t.Type<readonly ManualInput[], unknown> = cell(isInputs, (written) =>
  written === ''
    ? E.right([])
    : E.fromNullable(
        `must be ${String(inputLimits.inputs)} lines at most, each a question and its kind (text, number, email, phone, secret or choice with what can be chosen), for example Player ID: number`,
      )(readInputs(written)),
);

/** An empty cell stands for what is usual. */
const Hours: t.Type<number, unknown> = cell(t.number.is, (written) => {
  if (written === '') return E.right(usualSpec.hours);
  return /^[1-9]\d{0,2}$/.test(written) && Number(written) <= mostHours
    ? E.right(Number(written))
    : E.left(`must be whole hours from 1 to ${String(mostHours)}, for example 24`);
});

type More = Pick<
  ProductRow,
  'steps' | 'kind' | 'product' | 'label' | 'least' | 'most' | 'emoji' | 'isHidden' | 'inputs' | 'hours'
>;

type Cells = Readonly<Record<string, string | undefined>>;

const isId = (u: unknown): u is ProductId => isCode(u);

const Id: t.Type<ProductId, unknown> = cell(isId, (written) =>
  isCode(written)
    ? E.right(productId(written))
    : E.left('must be 1 to 32 letters, digits, _ or -, for example NETFLIX'),
);

const optional = {
  steps: t.strict({ steps: Steps }),
  kind: t.strict({ kind: Kind }),
  product: t.strict({ product: Id }),
  variant: t.strict({ variant: line(32) }),
  min: t.strict({ min: limitCell<number>(noLimits.least, '2') }),
  max: t.strict({ max: limitCell(noLimits.most, '10') }),
  emoji: t.strict({ emoji: Emoji }),
  hidden: t.strict({ hidden: Hidden }),
  inputs: t.strict({ inputs: Inputs }),
  hours: t.strict({ hours: Hours }),
};

const isEmpty = (written: string | undefined): boolean => (written ?? '').trim() === '';

/** What the file says of columns that it may leave out; of product and variant it may leave out a cell as well. */
const moreOf = (cells: Cells): t.Validation<More> =>
  pipe(
    [
      cells['steps'] === undefined ? E.right({}) : optional.steps.decode(cells),
      cells['kind'] === undefined ? E.right({}) : optional.kind.decode(cells),
      cells['min'] === undefined
        ? E.right({})
        : pipe(
            optional.min.decode(cells),
            E.map(({ min: least }) => ({ least })),
          ),
      cells['max'] === undefined
        ? E.right({})
        : pipe(
            optional.max.decode(cells),
            E.map(({ max: most }) => ({ most })),
          ),
      cells['emoji'] === undefined ? E.right({}) : optional.emoji.decode(cells),
      cells['hidden'] === undefined
        ? E.right({})
        : pipe(
            optional.hidden.decode(cells),
            E.map(({ hidden: isHidden }) => ({ isHidden })),
          ),
      cells['inputs'] === undefined ? E.right({}) : optional.inputs.decode(cells),
      cells['hours'] === undefined ? E.right({}) : optional.hours.decode(cells),
      isEmpty(cells['product']) ? E.right({}) : optional.product.decode(cells),
      isEmpty(cells['variant'])
        ? E.right({})
        : pipe(
            optional.variant.decode(cells),
            E.map(({ variant: label }) => ({ label })),
          ),
    ],
    (read: readonly t.Validation<More>[]) => E.sequenceArray(read),
    E.map((found) => found.reduce((all, one) => ({ ...all, ...one }), {})),
  );

/** The columns of the file, in the order in which we write them. */
export const columns = ['code', 'category', 'name', 'price', 'description', 'terms'] as const;

/** Those that a file may leave out; what they speak of then stays as it is. */
export const optionalColumns = [
  'product',
  'variant',
  'kind',
  'steps',
  'min',
  'max',
  'emoji',
  'warranty_days',
  'warranty_policy',
  'photo',
  'hidden',
  'inputs',
  'hours',
] as const;

const reasonsOf = (errors: t.Errors): readonly string[] =>
  errors.map(({ context, message }) => `${context.at(-1)?.key ?? ''} ${message ?? 'is missing'}`);

const whyNoSteps: Readonly<Record<StepsRefusal['tag'], string>> = {
  TooManySteps: `steps must be ${String(stepLimit)} at most`,
  QuantityNotRising: 'steps must begin at 2 or more, each with a larger quantity than the one before',
  NotCheaper: 'steps must each be cheaper than the price',
  PriceNotFalling: 'steps must each be cheaper than the one before, the first cheaper than the price',
};

const stepsFitting = (row: ProductRow): E.Either<readonly string[], ProductRow> =>
  pipe(
    checkSteps({ price: row.price, steps: row.steps ?? [] }),
    E.bimap(
      ({ tag }) => [whyNoSteps[tag]],
      () => row,
    ),
  );

const limitsFitting = (row: ProductRow): E.Either<readonly string[], ProductRow> => {
  const { least, most } = row;
  return least !== undefined && most !== undefined && most !== null && least > most
    ? E.left([`min must not be above max: ${String(least)} and ${String(most)}, for example 2 and 10`])
    : E.right(row);
};

/** What is asked for, and how long it takes, is said of what people make; of a row that has no kind it is not known whether they do. */
const workFitting = (row: ProductRow, cells: Cells): E.Either<readonly string[], ProductRow> => {
  if (row.kind === undefined || row.kind === 'manual') return E.right(row);
  const given = (['inputs', 'hours'] as const).filter((name) => !isEmpty(cells[name]));
  if (given.length > 0)
    return E.left(given.map((name) => `${name} is for goods of the kind manual; leave the cell empty`));
  const { inputs: _, hours: __, ...rest } = row;
  return E.right(rest);
};

const Days: t.Type<number, unknown> = cell(t.number.is, (written) =>
  /^\d{0,4}$/.test(written) && Number(written) <= mostDays
    ? E.right(Number(written))
    : E.left(`must be whole days from 0 to ${String(mostDays)}, for example 30`),
);

const policies: Readonly<Record<string, WarrantyPolicy>> = {
  '': 'AskStaff',
  ask: 'AskStaff',
  replace: 'Replace',
  refund: 'RefundByDaysLeft',
};

const isPolicy = (u: unknown): u is WarrantyPolicy =>
  u === 'Replace' || u === 'AskStaff' || u === 'RefundByDaysLeft';

const Policy: t.Type<WarrantyPolicy, unknown> = cell(isPolicy, (written) => {
  const name = written.toLowerCase();
  const policy = Object.hasOwn(policies, name) ? policies[name] : undefined;
  return policy === undefined ? E.left('must be replace, ask or refund, for example ask') : E.right(policy);
});

const Warranty = t.strict({ warranty_days: Days, warranty_policy: Policy });

/** Zero days, or none, take the warranty away; a file without the column leaves it as it is. */
const warrantyOf = (
  cells: Readonly<Record<string, string | undefined>>,
): E.Either<readonly string[], Pick<ProductRow, 'warranty'>> => {
  if (cells['warranty_days'] === undefined)
    return (cells['warranty_policy'] ?? '').trim() === ''
      ? E.right({})
      : E.left(['warranty_policy needs the column warranty_days beside it']);
  return pipe(
    Warranty.decode(cells),
    E.bimap(reasonsOf, ({ warranty_days: days, warranty_policy: policy }) => ({
      warranty: days === 0 ? null : { days, policy },
    })),
  );
};

/** A product as the file gives it. */
export type CatalogueRow = {
  readonly row: ProductRow;
  /** Where the file has the column. */
  readonly photo?: PhotoPath;
};

/** The product, or every reason why it is none: `price: must be …`. */
const productOf = (
  cells: Readonly<Record<string, string | undefined>>,
): E.Either<readonly string[], ProductRow> => {
  const more = moreOf(cells);
  return pipe(
    Row.decode(cells),
    E.bimap(reasonsOf, (row): ProductRow => row),
    E.chain((row) =>
      pipe(
        more,
        E.bimap(reasonsOf, (found): ProductRow => ({ ...row, ...found })),
      ),
    ),
    E.chain((row) =>
      pipe(
        warrantyOf(cells),
        E.map((found): ProductRow => ({ ...row, ...found })),
      ),
    ),
    E.chain(stepsFitting),
    E.chain(limitsFitting),
    E.chain((row) => workFitting(row, cells)),
    E.chain((row) => withLevels(row, cells)),
    E.chain((row) =>
      row.product !== undefined && row.label === undefined && String(row.product) !== String(row.code)
        ? E.left([
            `variant is missing: what tells ${row.code} from the others of ${row.product}, for example 3 Bulan`,
          ])
        : E.right(row),
    ),
  );
};

/** The product and its picture, or every reason why the row is none. */
export const catalogueRow = (
  cells: Readonly<Record<string, string | undefined>>,
): E.Either<readonly string[], CatalogueRow> => {
  const written = cells['photo'];
  const named: E.Either<readonly string[], Pick<CatalogueRow, 'photo'>> = written === undefined
    ? E.right({})
    : pipe(
        readPhotoCell(written),
        E.map((photo) => ({ photo })),
      );
  const product = productOf(cells);
  if (E.isLeft(product)) return E.isLeft(named) ? E.left([...product.left, ...named.left]) : product;
  return pipe(
    named,
    E.map((photo) => ({ row: product.right, ...photo })),
  );
};
