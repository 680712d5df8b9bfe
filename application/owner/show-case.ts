import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { type Buyer } from '../../domain/people/buyer.ts';
import type { OpenCase } from '../../domain/cases/open-case.ts';
import type { Order } from '../../domain/order/order.ts';
import type { PaymentReference } from '../../domain/payment/payment.ts';
import { findOrder, type OrderNotFound } from '../change-order.ts';
import type { Buyers } from '../ports/buyers.ts';
import type { OpenCases } from '../ports/open-cases.ts';
import type { Orders } from '../ports/orders.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { caseClosed, type CaseClosed } from './case-closed.ts';

export type CaseFile = { readonly open: OpenCase; readonly order: Order; readonly buyer: Buyer | null };

type CaseDeps = {
  readonly openCases: Pick<OpenCases, 'find' | 'answered'>;
  readonly orders: Pick<Orders, 'find'>;
  readonly buyers: Pick<Buyers, 'find'>;
};

/** An open case with its order and buyer; of a closed one, who closed it. */
export const showCase =
  (deps: CaseDeps) =>
  (reference: PaymentReference): TE.TaskEither<CaseClosed | OrderNotFound | StoreFailure, CaseFile> =>
    pipe(
      deps.openCases.find(reference),
      TE.flatMap((found): TE.TaskEither<CaseClosed | OrderNotFound | StoreFailure, OpenCase> =>
        O.isSome(found) ? TE.right(found.value) : caseClosed(deps)(reference),
      ),
      TE.bindTo('open'),
      TE.bindW('order', ({ open }) =>
        pipe(
          findOrder(deps.orders)(open.order),
          TE.map(({ value }) => value),
        ),
      ),
      TE.bindW('buyer', ({ order }) => pipe(deps.buyers.find(order.buyer), TE.map(O.toNullable))),
    );
