import { randomUUID } from 'node:crypto';
import * as E from 'fp-ts/lib/Either.js';
import type { GatewayFailure, GatewayRefusal } from '../../application/ports/payment-gateway.ts';
import type { PakasirClient } from './client.ts';
import { failure, isSuccess, isUnauthorised, isUnknownProject, refusal, said, unanswered } from './errors.ts';

type Checked = E.Either<GatewayRefusal | GatewayFailure, void>;

/**
 * One harmless call, a question about a made-up payment, which only the right key may ask. A wrong slug shows
 * only where the gateway says so. Never rejects.
 */
export const checkCredentials = (client: PakasirClient) => async (): Promise<Checked> => {
  const answered = await client.probes(client.protocol.probe(`probe-${randomUUID()}`));
  if (answered.tag !== 'Answer') return E.left(unanswered('probe', answered));
  const detail = said(answered, client.settings.apiKey);
  if (isUnauthorised(answered)) return E.left(refusal('probe', 'NotAuthorised', detail));
  if (isUnknownProject(answered)) return E.left(refusal('probe', 'ProjectUnavailable', detail));
  return answered.status === 404 || isSuccess(answered)
    ? E.right(undefined)
    : E.left(failure('probe', 'Unreadable', detail));
};
