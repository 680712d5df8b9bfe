import { manualTransferGateway } from '../../adapters/manual-transfer/gateway.ts';
import { pakasirGateway } from '../../adapters/pakasir/gateway.ts';
import { watchedGateway } from '../../application/incidents/watched-gateway.ts';
import type { Clock } from '../../application/ports/clock.ts';
import type { GatewayPaces } from '../../application/ports/gateway-paces.ts';
import type { Incidents } from '../../application/ports/incidents.ts';
import type { Log } from '../../application/ports/log.ts';
import type { Meter } from '../../application/ports/meter.ts';
import type { Orders } from '../../application/ports/orders.ts';
import type { PaymentGateway } from '../../application/ports/payment-gateway.ts';
import type { Gateway } from '../configuration/gateways.ts';
import { confirmedIn } from './confirmed-payment.ts';
import { pakasirSettings } from './pakasir.ts';

/** What gateways are made of: where they note incidents, and the shop's own books. */
export type GatewayDeps = {
  readonly orders: Orders;
  readonly gatewayPaces: GatewayPaces;
  readonly incidents: Incidents;
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: Meter;
};

/** A gateway by its settings. */
export const openGateway = (gateway: Gateway, deps: GatewayDeps): PaymentGateway => {
  switch (gateway.tag) {
    case 'Pakasir':
      return watchedGateway(pakasirGateway(pakasirSettings(gateway), { ...deps, shared: deps }), deps);
    case 'ManualTransfer':
      return manualTransferGateway(gateway.terms, confirmedIn(deps.orders));
  }
};
