import type { Log } from '../../application/ports/log.ts';
import type { Gateway } from '../configuration/gateway.ts';
import { checkPakasir } from './check-pakasir.ts';
import { good, type Finding } from './finding.ts';

/** Whether the shop can take money by the gateway it has. */
export const checkGateway = (gateway: Gateway, log: Log): Promise<readonly Finding[]> => {
  switch (gateway.tag) {
    case 'Pakasir':
      return checkPakasir(gateway, log);
    case 'ManualTransfer':
      return Promise.resolve([
        good(
          'Payments',
          `come by transfer to ${gateway.bank}, in the name of ${gateway.holder}; an owner confirms each`,
        ),
      ]);
  }
};
