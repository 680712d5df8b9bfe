import * as O from 'fp-ts/lib/Option.js';
import type { Container } from 'inversify';
import { paymentWebhook } from '../../adapters/http/payment-webhook.ts';
import { decodeNotice } from '../../adapters/pakasir/notice.ts';
import type { Log } from '../../application/ports/log.ts';
import type { Gateway, Pakasir } from '../configuration/gateway.ts';
import { reveal } from '../configuration/secret.ts';
import { tokens } from '../container/tokens.ts';

type Routes = readonly ReturnType<typeof paymentWebhook>[];

const pakasirRoutes = (container: Container, { webhookSecret }: Pakasir, log: Log): Routes => {
  const secret = O.isSome(webhookSecret) ? reveal(webhookSecret.value) : null;
  if (secret === null) {
    log.warn(
      'PAKASIR_WEBHOOK_SECRET is not set: notices are verified with the gateway, but anybody may send them',
    );
  }
  const receive = container.get(tokens.receiveNotice);
  return [paymentWebhook({ secret, decode: decodeNotice, receive, meter: container.get(tokens.meter), log })];
};

/** Where the gateway tells of payments; nowhere when it is one that does not. */
export const paymentRoutes = (container: Container, gateway: Gateway, log: Log): Routes => {
  switch (gateway.tag) {
    case 'Pakasir':
      return pakasirRoutes(container, gateway, log);
    case 'ManualTransfer':
      return [];
  }
};
