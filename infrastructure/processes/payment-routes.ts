import * as O from 'fp-ts/lib/Option.js';
import type { Container } from 'inversify';
import { paymentWebhook } from '../../adapters/http/payment-webhook.ts';
import type { Log } from '../../application/ports/log.ts';
import type { GatewaysInUse } from '../configuration/gateways.ts';
import { tokens } from '../container/tokens.ts';

type Routes = readonly ReturnType<typeof paymentWebhook>[];

const warnOfOpenDoors = ({ offered, former }: GatewaysInUse, log: Log): void => {
  for (const gateway of [...offered, ...former])
    if (gateway.tag === 'Pakasir' && O.isNone(gateway.webhookSecret))
      log.warn(
        'PAKASIR_WEBHOOK_SECRET is not set: notices are verified with the gateway, but anybody may send them',
      );
};

/** Where each gateway tells of payments, those offered no longer among them; nowhere when it is one that does not. */
export const paymentRoutes = (container: Container, gateways: GatewaysInUse, log: Log): Routes => {
  warnOfOpenDoors(gateways, log);
  const receive = container.get(tokens.receiveNotice);
  const meter = container.get(tokens.meter);
  return container
    .get(tokens.gateways)
    .configured.flatMap(({ id, verify }) =>
      verify === null ? [] : [paymentWebhook({ gateway: id, verify, receive, meter, log })],
    );
};
