import * as E from 'fp-ts/lib/Either.js';
import type { GatewayFailure, PaymentQuery } from '../../application/ports/payment-gateway.ts';
import { isReference, isTransactionId } from './codecs.ts';
import type { PakasirClient } from './client.ts';
import type { Answered } from './transport.ts';
import { failure, isBurnt, isSuccess, refusesUs, said, unanswered } from './errors.ts';

type Cancelled = E.Either<GatewayFailure, void>;

const done: Cancelled = E.right(undefined);

const understood = ({ protocol, settings }: PakasirClient, answered: Answered): Cancelled => {
  if (answered.tag !== 'Answer') return E.left(unanswered('cancel', answered));
  // Cancelled before, or never there: nothing more can be taken either way.
  if (isBurnt(answered) || answered.status === 404) return done;
  if (isSuccess(answered) && protocol.cancelled(answered.body)) return done;
  return E.left(
    failure('cancel', refusesUs(answered) ? 'Refused' : 'Unreadable', said(answered, settings.apiKey)),
  );
};

/** Asks once that nothing more be taken; a payment that came first is a failure here and shows in the status. Never rejects. */
export const cancelPayment =
  (client: PakasirClient) => (query: PaymentQuery) => async (): Promise<Cancelled> => {
    if (!isTransactionId(query.transaction) || !isReference(query.reference))
      return E.left(failure('cancel', 'NotAsked', 'was not asked: no such transaction can be'));
    return understood(client, await client.cancels(client.protocol.cancel(query)));
  };
