import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { ManualSpec } from '../../domain/manual/manual-task.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Clock } from '../ports/clock.ts';
import type { ManualWork } from '../ports/manual-work.ts';
import type { UnknownProduct } from '../ports/stock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = { readonly manualWork: Pick<ManualWork, 'spec' | 'setSpec'>; readonly clock: Clock };

export type SetManualSpec = {
  readonly by: BuyerId;
  readonly product: VariantCode;
  readonly spec: ManualSpec;
};

const factsOf = ({ inputs, hours }: ManualSpec) => ({
  inputs: inputs.map(({ label, kind }) => `${label}: ${kind}`).join(', '),
  hours,
});

/** Says what buyers are asked for before they pay, and within how many hours it is done; orders that were placed keep theirs. */
export const setManualSpec =
  ({ manualWork, clock }: Deps) =>
  ({ by, product, spec }: SetManualSpec): TE.TaskEither<UnknownProduct | StoreFailure, void> =>
    pipe(
      manualWork.spec(product),
      TE.flatMap((before): TE.TaskEither<UnknownProduct | StoreFailure, void> =>
        manualWork.setSpec(product, spec, [
          {
            by,
            action: 'manual.inputs',
            subject: `variant:${product}`,
            before: factsOf(before),
            after: factsOf(spec),
            at: clock.now(),
          },
        ]),
      ),
    );
