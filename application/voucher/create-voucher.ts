import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { variantCode } from '../../domain/catalogue/product.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { AuditEntry, AuditFacts } from '../../domain/staff/audit-entry.ts';
import { madeCode } from '../../domain/voucher/made-code.ts';
import type { Voucher, VoucherCode, VoucherScope } from '../../domain/voucher/voucher.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { Products } from '../ports/products.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { VoucherCodeTaken, Vouchers } from '../ports/vouchers.ts';

type Deps = {
  readonly vouchers: Pick<Vouchers, 'create'>;
  readonly products: Pick<Products, 'categories' | 'findAll'>;
  readonly ids: Pick<Ids, 'orderSuffix'>;
  readonly clock: Clock;
};

/** What a voucher is for, as staff name it: categories by their names, products and variants by a variant's code. */
export type ScopeWords = {
  readonly kind: Exclude<VoucherScope['tag'], 'All'>;
  readonly names: readonly string[];
};

/** A voucher as staff want it: with a code made for it where none is named, and for everything where nothing is. */
export type NewVoucher = Omit<Voucher, 'code' | 'scope'> & {
  readonly code: VoucherCode | null;
  readonly scope: ScopeWords | null;
};

export type CreateVoucher = {
  readonly by: BuyerId;
  readonly voucher: NewVoucher;
  /** Idempotency key: a repeated request with the same key makes no second voucher, though its code was made for it. */
  readonly once: string;
};

/** Nothing in the shop is called so, or it is hidden. */
export type UnknownInScope = { readonly tag: 'UnknownInScope'; readonly names: readonly string[] };

type No = VoucherCodeTaken | UnknownInScope | StoreFailure;

const orUnknown = (unknown: readonly string[], scope: VoucherScope): TE.TaskEither<No, VoucherScope> =>
  unknown.length > 0 ? TE.left({ tag: 'UnknownInScope', names: unknown }) : TE.right(scope);

const categoriesCalled = (
  products: Deps['products'],
  names: readonly string[],
): TE.TaskEither<No, VoucherScope> =>
  pipe(
    products.categories(),
    TE.flatMap((all) => {
      const found = names.map((name) => all.find((one) => one.name.toLowerCase() === name.toLowerCase()));
      const categories = found.flatMap((one) => (one === undefined ? [] : [one.id]));
      return orUnknown(
        names.filter((_, at) => found[at] === undefined),
        { tag: 'Categories', categories },
      );
    }),
  );

const goodsCalled = (
  products: Deps['products'],
  { kind, names }: ScopeWords,
): TE.TaskEither<No, VoucherScope> =>
  pipe(
    products.findAll(names.map(variantCode)),
    TE.flatMap((shelf) =>
      orUnknown(
        names.filter((name) => !shelf.some(({ variant }) => variant.code === variantCode(name))),
        kind === 'Products'
          ? { tag: 'Products', products: [...new Set(shelf.map(({ product }) => product.id))] }
          : { tag: 'Variants', variants: shelf.map(({ variant }) => variant.code) },
      ),
    ),
  );

const scopeOf = ({ products }: Deps, words: ScopeWords | null): TE.TaskEither<No, VoucherScope> => {
  if (words === null) return TE.right({ tag: 'All' });
  return words.kind === 'Categories' ? categoriesCalled(products, words.names) : goodsCalled(products, words);
};

const factsOf = (voucher: Voucher): AuditFacts => {
  const { cut, scope, minSpend, quota, perBuyer, firstOrderOnly, withSteps } = voucher;
  return {
    ...(cut.tag === 'Percent'
      ? { cut: `${String(cut.percent)}%`, ceiling: cut.ceiling }
      : { cut: cut.amount }),
    scope: scope.tag,
    minSpend,
    quota,
    perBuyer,
    firstOrderOnly,
    withSteps,
  };
};

/** Nobody has two first orders: late money could revive an earlier one beside the one that was paid. */
const perBuyerOf = ({ firstOrderOnly, perBuyer }: NewVoucher): number | null =>
  firstOrderOnly ? 1 : perBuyer;

/** Makes a voucher that buyers can have from its beginning on; answers with it. */
export const createVoucher =
  (deps: Deps) =>
  ({ by, voucher: wanted, once }: CreateVoucher): TE.TaskEither<No, Voucher> =>
    pipe(
      scopeOf(deps, wanted.scope),
      TE.map((scope): Voucher => ({
        ...wanted,
        perBuyer: perBuyerOf(wanted),
        scope,
        code: wanted.code ?? madeCode(deps.ids.orderSuffix()),
      })),
      TE.flatMap((voucher) => {
        const entry: AuditEntry = {
          by,
          action: 'voucher.create',
          subject: `voucher:${voucher.code}`,
          before: {},
          after: factsOf(voucher),
          at: deps.clock.now(),
        };
        return pipe(
          deps.vouchers.create(voucher, [entry], `voucher:${once}:${wanted.code ?? ''}`),
          TE.map((code): Voucher => ({ ...voucher, code })),
        );
      }),
    );
