import * as E from 'fp-ts/lib/Either.js';
import type {
  GatewayFailure,
  PaymentNotFound,
  PaymentQuery,
} from '../../application/ports/payment-gateway.ts';
import type { PaymentReport } from '../../domain/payment/payment.ts';
import { isReference, isTransactionId } from './codecs.ts';
import type { PakasirClient } from './client.ts';
import type { Answered } from './transport.ts';
import { failure, isBurnt, isSuccess, isUnknownProject, refusesUs, said, unanswered } from './errors.ts';

type Reported = E.Either<PaymentNotFound | GatewayFailure, PaymentReport>;

const notFound: Reported = E.left({ tag: 'PaymentNotFound' });

const cancelledReport = ({ reference, transaction, amount }: PaymentQuery, sandbox: boolean): Reported =>
  E.right({ reference, transaction, amount, sandbox, status: { tag: 'Cancelled' } });

const understood = (client: PakasirClient, query: PaymentQuery, answered: Answered): Reported => {
  const { protocol, settings, now } = client;
  if (answered.tag !== 'Answer') return E.left(unanswered('status', answered));
  if (isBurnt(answered)) return cancelledReport(query, settings.sandbox);
  if (answered.status === 404 && !isUnknownProject(answered)) return notFound;
  if (!isSuccess(answered))
    return E.left(
      failure('status', refusesUs(answered) ? 'Refused' : 'Unreadable', said(answered, settings.apiKey)),
    );
  return E.mapLeft((lacks: string) => failure('status', 'Unreadable', `answered something else: ${lacks}`))(
    protocol.report(answered.body, query, now()),
  );
};

/** Asks for one payment; asks for the same one that still wait for their turn share one call. Never rejects. */
export const askStatus = (client: PakasirClient) => (query: PaymentQuery) => async (): Promise<Reported> => {
  // An id that cannot be one never gets into a path.
  if (!isTransactionId(query.transaction) || !isReference(query.reference)) return notFound;
  const { transaction, reference, amount } = query;
  const key = `${transaction} ${reference} ${String(amount)}`;
  return understood(client, query, await client.statuses.ask(key, client.protocol.status(query)));
};
