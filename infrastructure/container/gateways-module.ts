import { ContainerModule } from 'inversify';
import { gatewaysOf } from '../../application/gateways.ts';
import { watchedGateway } from '../../application/incidents/watched-gateway.ts';
import type { PaymentGateway } from '../../application/ports/payment-gateway.ts';
import type { ServerConfiguration } from '../configuration/configuration.ts';
import type { Gateway } from '../configuration/gateways.ts';
import { openGateway } from './open-gateway.ts';
import { tokens } from './tokens.ts';

/** Every gateway that is configured, once in a process, since each keeps its rates in its order; the store keeps those of all processes together. */
export const gatewaysModule = ({ gateways }: Pick<ServerConfiguration, 'gateways'>): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(tokens.gateways)
      .toResolvedValue(
        ({ orders, gatewayPaces, incidents }, clock, log, meter) => {
          const deps = { orders, gatewayPaces, incidents, clock, log, meter };
          const open = (gateway: Gateway): PaymentGateway => openGateway(gateway, deps);
          return gatewaysOf({
            offered: gateways.offered.map(open),
            former: gateways.former.map(open),
            watch: (gateway) => watchedGateway(gateway, deps),
          });
        },
        [tokens.stores, tokens.clock, tokens.log, tokens.meter],
      )
      .inSingletonScope();
  });
