import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Instant } from '../../domain/instant.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { afterRightGuess, afterWrongGuess, waitOf, type Guesses } from '../../domain/voucher/guessing.ts';
import {
  readVoucherCode,
  refusalOf,
  type VoucherCode,
  type VoucherRefusal,
  type VoucherStanding,
} from '../../domain/voucher/voucher.ts';
import type { Clock } from '../ports/clock.ts';
import type { CodeGuesses } from '../ports/code-guesses.ts';
import { storeFailure, type StoreFailure } from '../ports/store-failure.ts';
import type { Version, Versioned } from '../ports/versioned.ts';
import type { UnknownVoucher, Vouchers } from '../ports/vouchers.ts';

type Deps = {
  readonly vouchers: Pick<Vouchers, 'standing' | 'choose'>;
  readonly codeGuesses: CodeGuesses;
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
export type CodeRefusal = NotACode | GuessLater | UnknownVoucher | VoucherRefused;
type No = CodeRefusal | StoreFailure;

/** How often guesses are looked at anew when the same buyer guesses elsewhere at once. */
const tries = 10;

/** Has the next order of a buyer use the voucher of this code. Codes that are none make the next guess wait. */
export const enterCode = ({ vouchers, codeGuesses, clock }: Deps) => {
  const attempt = (buyer: BuyerId, code: VoucherCode, left: number): TE.TaskEither<No, VoucherStanding> => {
    const now = clock.now();
    const note = (guesses: Guesses, version: Version | null): TE.TaskEither<No | 'Again', void> =>
      pipe(
        codeGuesses.save(buyer, guesses, version),
        TE.mapLeft((no) => (no.tag === 'Stale' ? 'Again' : no)),
      );
    const look = (known: Versioned<Guesses> | null): TE.TaskEither<No | 'Again', VoucherStanding> => {
      const guesses = known?.value ?? null;
      const version = known?.version ?? null;
      const until = waitOf(guesses, now);
      if (until !== null) return TE.left({ tag: 'GuessLater', until });
      return pipe(
        vouchers.standing(code, buyer),
        TE.flatMap((found) =>
          O.isNone(found)
            ? pipe(
                note(afterWrongGuess(guesses, now), version),
                TE.flatMap(() => TE.left<No | 'Again'>({ tag: 'UnknownVoucher', code })),
              )
            : pipe(
                guesses === null ? TE.right(undefined) : note(afterRightGuess(now), version),
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

  const choose = (buyer: BuyerId, standing: VoucherStanding): TE.TaskEither<No, VoucherStanding> => {
    const { code } = standing.voucher;
    const why = refusalOf(standing, clock.now());
    if (why !== null) return TE.left({ tag: 'VoucherRefused', code, why });
    return pipe(
      vouchers.choose(buyer, code),
      TE.map(() => standing),
    );
  };

  return (buyer: BuyerId, text: string): TE.TaskEither<No, VoucherStanding> => {
    const code = readVoucherCode(text);
    return code === null
      ? TE.left({ tag: 'NotACode' })
      : pipe(
          attempt(buyer, code, tries),
          TE.flatMap((standing) => choose(buyer, standing)),
        );
  };
};
