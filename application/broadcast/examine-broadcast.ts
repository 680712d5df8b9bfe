import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Audience, AudienceCount, Who } from '../../domain/broadcast/audience.ts';
import type { BroadcastMessage } from '../../domain/broadcast/broadcast.ts';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { BuyerId, Language } from '../../domain/people/buyer.ts';
import type { Broadcasts } from '../ports/broadcasts.ts';
import type { Instant } from '../../domain/instant.ts';
import { endOf, type VoucherCode } from '../../domain/voucher/voucher.ts';
import type { VoucherSummary, Vouchers } from '../ports/vouchers.ts';
import type { Clock } from '../ports/clock.ts';
import type { Products } from '../ports/products.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

/** An audience as somebody writes it: categories by their names. */
export type AudienceAsked = {
  readonly who: Exclude<Who, { tag: 'BuyersIn' }> | { readonly tag: 'BuyersIn'; readonly name: string };
  readonly language: Language | null;
};

export type ComposedBroadcast = {
  readonly by: BuyerId;
  readonly message: BroadcastMessage;
  readonly audience: AudienceAsked;
};

/** Buttons lead to products that are not on sale. */
export type ButtonsToNowhere = {
  readonly tag: 'ButtonsToNowhere';
  readonly products: readonly VariantCode[];
};
/** Buttons offer vouchers that nobody can have any more, or that there never were. */
export type VouchersToNowhere = {
  readonly tag: 'VouchersToNowhere';
  readonly vouchers: readonly VoucherCode[];
};
export type UnknownCategory = {
  readonly tag: 'UnknownCategory';
  readonly name: string;
  readonly known: readonly string[];
};
/** The audience has nobody who can be written to. */
export type NobodyThere = { readonly tag: 'NobodyThere'; readonly count: AudienceCount };

export type Examined = { readonly audience: Audience; readonly count: AudienceCount };

export type ExamineDeps = {
  readonly broadcasts: Pick<Broadcasts, 'countAudience'>;
  readonly products: Pick<Products, 'findAll' | 'categories'>;
  readonly vouchers: Pick<Vouchers, 'find'>;
  readonly clock: Clock;
};

type No = ButtonsToNowhere | VouchersToNowhere | UnknownCategory | NobodyThere | StoreFailure;

const checkButtons = ({ products }: ExamineDeps, { buttons }: BroadcastMessage): TE.TaskEither<No, void> => {
  const codes = buttons.flatMap((button) => (button.tag === 'Product' ? [button.product] : []));
  if (codes.length === 0) return TE.right(undefined);
  return pipe(
    products.findAll(codes),
    TE.map((found) => new Set(found.map(({ variant }) => variant.code))),
    TE.map((known) => codes.filter((code) => !known.has(code))),
    TE.flatMap((missing): TE.TaskEither<No, void> =>
      missing.length === 0 ? TE.right(undefined) : TE.left({ tag: 'ButtonsToNowhere', products: missing }),
    ),
  );
};

const isOver = ({ stoppedAt, voucher }: VoucherSummary, now: Instant): boolean =>
  endOf(voucher, stoppedAt !== null, now) !== null;

const checkVouchers = (
  { vouchers, clock }: ExamineDeps,
  { buttons }: BroadcastMessage,
): TE.TaskEither<No, void> =>
  pipe(
    buttons.flatMap((button) => (button.tag === 'Voucher' ? [button.voucher] : [])),
    TE.traverseArray((code) =>
      pipe(
        vouchers.find(code),
        TE.map((found) => (O.isNone(found) || isOver(found.value, clock.now()) ? [code] : [])),
      ),
    ),
    TE.map((missing) => missing.flat()),
    TE.flatMap((missing): TE.TaskEither<No, void> =>
      missing.length === 0 ? TE.right(undefined) : TE.left({ tag: 'VouchersToNowhere', vouchers: missing }),
    ),
  );

const isSame = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase('id') === other.trim().toLocaleLowerCase('id');

const audienceOf = (
  { products }: ExamineDeps,
  { who, language }: AudienceAsked,
): TE.TaskEither<No, Audience> => {
  if (who.tag !== 'BuyersIn') return TE.right({ who, language });
  return pipe(
    products.categories(),
    TE.flatMap((all): TE.TaskEither<No, Audience> => {
      const category = all.find(({ name }) => isSame(name, who.name));
      return category === undefined
        ? TE.left({ tag: 'UnknownCategory', name: who.name, known: all.map(({ name }) => name) })
        : TE.right({ who: { tag: 'BuyersIn', category: category.id }, language });
    }),
  );
};

/** Whether a broadcast can go out as it is composed, and how many it would reach now. */
export const examineBroadcast =
  (deps: ExamineDeps) =>
  ({ message, audience }: ComposedBroadcast): TE.TaskEither<No, Examined> =>
    pipe(
      checkButtons(deps, message),
      TE.flatMap(() => checkVouchers(deps, message)),
      TE.flatMap(() => audienceOf(deps, audience)),
      TE.bindTo('audience'),
      TE.bind('count', (found): TE.TaskEither<No, AudienceCount> =>
        deps.broadcasts.countAudience(found.audience, deps.clock.now()),
      ),
      TE.flatMap((examined): TE.TaskEither<No, Examined> =>
        examined.count.reachable > 0
          ? TE.right(examined)
          : TE.left({ tag: 'NobodyThere', count: examined.count }),
      ),
    );
