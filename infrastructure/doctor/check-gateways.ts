import type { Log } from '../../application/ports/log.ts';
import type { Gateway, GatewaysInUse } from '../configuration/gateways.ts';
import { checkPakasir } from './check-pakasir.ts';
import { good, type Finding } from './finding.ts';

const checkGateway = async (gateway: Gateway, log: Log): Promise<readonly Finding[]> => {
  switch (gateway.tag) {
    case 'Pakasir':
      return checkPakasir(gateway, log);
    case 'ManualTransfer':
      return gateway.terms === null
        ? []
        : [
            good(
              'Payments',
              `come by transfer to ${gateway.terms.bank}, in the name of ${gateway.terms.holder}; an owner confirms each`,
            ),
          ];
  }
};

/** Whether the shop can take money by the gateways that it offers, and ask those that it offers no longer. */
export const checkGateways = async (
  { offered, former }: GatewaysInUse,
  log: Log,
): Promise<readonly Finding[]> =>
  (await Promise.all([...offered, ...former].map((gateway) => checkGateway(gateway, log)))).flat();
