import type { ContainerModule } from 'inversify';
import type { ServerConfiguration } from '../configuration/configuration.ts';
import { manualTransferModule } from './manual-transfer-module.ts';
import { pakasirModule } from './pakasir-module.ts';

/** The gateway that the configuration names: each is one module. */
export const gatewayModule = ({ gateway }: Pick<ServerConfiguration, 'gateway'>): ContainerModule => {
  switch (gateway.tag) {
    case 'Pakasir':
      return pakasirModule(gateway);
    case 'ManualTransfer':
      return manualTransferModule(gateway);
  }
};
