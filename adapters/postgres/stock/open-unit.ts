import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import { storeFailure, type StoreFailure } from '../../../application/ports/store-failure.ts';
import type { VariantCode } from '../../../domain/catalogue/product.ts';
import type { UnitId } from '../../../domain/stock/unit.ts';
import type { KeyRing } from './key-ring.ts';
import { open } from './sealing.ts';

export type SealedUnit = {
  /** Null for what is the same to everybody. */
  readonly id: UnitId | null;
  readonly product: VariantCode;
  readonly key: string;
  readonly sealed: Buffer;
};

/** A unit that was changed past the shop, or put in the place of another product's. */
const broken = ({ id, product, key }: SealedUnit): Error =>
  new Error(
    id === null
      ? `what is the same to everybody of ${product} does not open with its key ${key}`
      : `unit ${String(id)} does not open with its key ${key}`,
  );

/** What a unit holds. */
export const openUnit =
  (keys: KeyRing, operation: string) =>
  (unit: SealedUnit): TE.TaskEither<StoreFailure, string> =>
    pipe(
      keys.find(unit.key),
      TE.chainOptionK(() => broken(unit))((key) => open(key, unit.product, unit.sealed)),
      TE.mapLeft((cause) => storeFailure(operation, cause)),
    );
