import { pipe } from 'fp-ts/lib/function.js';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { AlreadyRedeemed, NewRedeemCode, RedeemCodes } from '../../application/ports/redeem-codes.ts';
import type { StoreFailure } from '../../application/ports/store-failure.ts';
import type { VoucherCode } from '../../domain/voucher/voucher.ts';
import { broken } from './broken.ts';
import { book } from './ledger.ts';
import type { Changed, Memory } from './memory.ts';
import { pageOf } from './page-of.ts';
import { stateWith, put, type State } from './state.ts';

const noMoney = (): StoreFailure => broken('redeem', 'a code gives money and takes none');

/** A code as it was made; none of another name. */
const madeCode = (state: State, code: VoucherCode): readonly NewRedeemCode[] => {
  const stored = state.redeemCodes.get(code);
  if (stored === undefined) return [];
  const { redeemed: _, ...made } = stored;
  return [made];
};

export const memoryRedeemCodes = ({ ask, change }: Memory): RedeemCodes => ({
  create: (codes, audit, once) =>
    change((state): E.Either<StoreFailure, Changed<readonly NewRedeemCode[]>> => {
      const before = state.codesOfRequests.get(once);
      if (before !== undefined) return E.right([before.flatMap((code) => madeCode(state, code)), state]);
      if (codes.some(({ code }) => state.redeemCodes.has(code)))
        return E.left(broken('create', 'the code is there already'));
      const stored = codes.reduce(
        (all, one) => put(all, one.code, { ...one, redeemed: null }),
        state.redeemCodes,
      );
      const codesOfRequests = put(
        state.codesOfRequests,
        once,
        codes.map(({ code }) => code),
      );
      return E.right([
        codes,
        stateWith(state, { redeemCodes: stored, codesOfRequests, audit: [...state.audit, ...audit] }),
      ]);
    }),
  find: (code) => ask((state) => O.fromNullable(state.redeemCodes.get(code))),
  redeem: (code, entry) =>
    change((state): E.Either<AlreadyRedeemed | StoreFailure, Changed<undefined>> => {
      const known = state.redeemCodes.get(code);
      if (known?.redeemed !== null) return E.left({ tag: 'AlreadyRedeemed' });
      const redeemed = { by: entry.buyer, at: entry.at };
      return pipe(
        book(state, [entry]),
        E.mapLeft(noMoney),
        E.map((booked) => [
          undefined,
          stateWith(booked, { redeemCodes: put(booked.redeemCodes, code, { ...known, redeemed }) }),
        ]),
      );
    }),
  list: (page) => ask((state) => pageOf([...state.redeemCodes.values()].toReversed(), page)),
});
