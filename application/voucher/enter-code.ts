import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { entryKey } from '../../domain/balance/wallet.ts';
import type { Instant } from '../../domain/instant.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import { afterWrongGuess, waitOf, type Guesses } from '../../domain/voucher/guessing.ts';
import {
  readVoucherCode,
  refusalOf,
  type VoucherCode,
  type VoucherRefusal,
  type VoucherStanding,
} from '../../domain/voucher/voucher.ts';
import type { Blocked } from '../../domain/people/standing.ts';
import { unlessBlocked } from '../unless-blocked.ts';
import type { Buyers } from '../ports/buyers.ts';
import type { Clock } from '../ports/clock.ts';
import type { CodeGuesses } from '../ports/code-guesses.ts';
import type { AlreadyRedeemed, RedeemCode, RedeemCodes } from '../ports/redeem-codes.ts';
import { storeFailure, type StoreFailure } from '../ports/store-failure.ts';
import type { Version, Versioned } from '../ports/versioned.ts';
import type { UnknownVoucher, Vouchers } from '../ports/vouchers.ts';

type Deps = {
  readonly vouchers: Pick<Vouchers, 'standing' | 'choose'>;
  readonly redeemCodes: Pick<RedeemCodes, 'find' | 'redeem'>;
  readonly codeGuesses: CodeGuesses;
  readonly buyers: Pick<Buyers, 'standing'>;
  readonly clock: Clock;
};

/** What was typed can be no code at all; it counts as no guess. */
export type NotACode = { readonly tag: 'NotACode' };
/** Too many codes in a row were none: the next may come then. */
export type GuessLater = { readonly tag: 'GuessLater'; readonly until: Instant };
export type VoucherRefused = {
  readonly tag: 'VoucherRefused';
  readonly code: VoucherCode;
  readonly why: VoucherRefusal;
};
/** Its money is on the balance of who types it already. */
export type OwnRedeemed = { readonly tag: 'OwnRedeemed'; readonly amount: Rupiah };
export type CodeRefusal =
  | Blocked
  | NotACode
  | GuessLater
  | UnknownVoucher
  | VoucherRefused
  | AlreadyRedeemed
  | OwnRedeemed;
type No = CodeRefusal | StoreFailure;

/** What a code did: the next order uses the voucher, or there is more on the balance. */
export type CodeEntered =
  | { readonly tag: 'Chosen'; readonly code: VoucherCode }
  | { readonly tag: 'Redeemed'; readonly amount: Rupiah };

type Known = VoucherStanding | RedeemCode;

/** How often guesses are looked at anew when the same buyer guesses elsewhere at once. */
const tries = 10;

/** Whatever bears this code. */
const findCode =
  ({ vouchers, redeemCodes }: Deps) =>
  (buyer: BuyerId, code: VoucherCode): TE.TaskEither<StoreFailure, O.Option<Known>> =>
    pipe(
      vouchers.standing(code, buyer),
      TE.flatMap((found): TE.TaskEither<StoreFailure, O.Option<Known>> =>
        O.isSome(found) ? TE.right(found) : redeemCodes.find(code),
      ),
    );

/**
 * Finds what bears a code that was typed. Codes that there are not make the next guess wait; one that there is takes nothing
 * back, or a known one would pay for guesses at others.
 */
const guess = (deps: Deps) => {
  const { codeGuesses, clock } = deps;
  const attempt = (buyer: BuyerId, code: VoucherCode, left: number): TE.TaskEither<No, Known> => {
    const now = clock.now();
    const note = (guesses: Guesses, version: Version | null): TE.TaskEither<No | 'Again', void> =>
      pipe(
        codeGuesses.save(buyer, guesses, version),
        TE.mapLeft((no) => (no.tag === 'Stale' ? 'Again' : no)),
      );
    const look = (known: Versioned<Guesses> | null): TE.TaskEither<No | 'Again', Known> => {
      const guesses = known?.value ?? null;
      const version = known?.version ?? null;
      const until = waitOf(guesses, now);
      if (until !== null) return TE.left({ tag: 'GuessLater', until });
      return pipe(
        findCode(deps)(buyer, code),
        TE.flatMap((found) =>
          O.isNone(found)
            ? pipe(
                note(afterWrongGuess(guesses, now), version),
                TE.flatMap(() => TE.left<No | 'Again'>({ tag: 'UnknownVoucher', code })),
              )
            : pipe(
                guesses === null ? TE.right(undefined) : note(guesses, version),
                TE.map(() => found.value),
              ),
        ),
      );
    };
    return pipe(
      codeGuesses.find(buyer),
      TE.flatMap((found) => look(O.toNullable(found))),
      TE.orElse((no) => {
        if (no !== 'Again') return TE.left(no);
        return left > 1
          ? attempt(buyer, code, left - 1)
          : TE.left(storeFailure('enter code', 'guesses changed every time'));
      }),
    );
  };
  return attempt;
};

const choose =
  ({ vouchers, clock }: Deps) =>
  (buyer: BuyerId, standing: VoucherStanding): TE.TaskEither<No, CodeEntered> => {
    const { code } = standing.voucher;
    const why = refusalOf(standing, clock.now());
    if (why !== null) return TE.left({ tag: 'VoucherRefused', code, why });
    return pipe(
      vouchers.choose(buyer, code),
      TE.map((): CodeEntered => ({ tag: 'Chosen', code })),
    );
  };

const isOf =
  (buyer: BuyerId) =>
  ({ redeemed }: RedeemCode): boolean =>
    redeemed?.by === buyer;

/** Who typed a code whose answer was lost is told that they have its money, and not that somebody has it. */
const whoHasIt =
  ({ redeemCodes }: Deps, buyer: BuyerId, { code, amount }: RedeemCode) =>
  (no: AlreadyRedeemed): TE.TaskEither<No, never> =>
    pipe(
      redeemCodes.find(code),
      TE.flatMap((found) => TE.left<No>(O.exists(isOf(buyer))(found) ? { tag: 'OwnRedeemed', amount } : no)),
    );

/** The money of a code, once: the key of its entry says so too. */
const redeem =
  (deps: Deps) =>
  (buyer: BuyerId, known: RedeemCode): TE.TaskEither<No, CodeEntered> => {
    const { redeemCodes, clock } = deps;
    const { code, amount, madeBy } = known;
    return pipe(
      redeemCodes.redeem(code, {
        key: entryKey(`code:${code}`),
        buyer,
        kind: 'CodeRedeemed',
        amount,
        order: null,
        by: madeBy,
        note: null,
        at: clock.now(),
      }),
      TE.orElse((no): TE.TaskEither<No, void> =>
        no.tag === 'AlreadyRedeemed' ? whoHasIt(deps, buyer, known)(no) : TE.left(no),
      ),
      TE.map((): CodeEntered => ({ tag: 'Redeemed', amount })),
    );
  };

/** Has the next order of a buyer use the voucher of this code, or puts the money of this code on their balance. */
export const enterCode = (deps: Deps) => {
  const find = guess(deps);
  return (buyer: BuyerId, text: string): TE.TaskEither<No, CodeEntered> => {
    const code = readVoucherCode(text);
    return code === null
      ? TE.left({ tag: 'NotACode' })
      : pipe(
          unlessBlocked(deps.buyers, buyer),
          TE.flatMap((): TE.TaskEither<No, Known> => find(buyer, code, tries)),
          TE.flatMap((known) =>
            'voucher' in known ? choose(deps)(buyer, known) : redeem(deps)(buyer, known),
          ),
        );
  };
};
