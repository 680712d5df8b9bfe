import { ContainerModule } from 'inversify';
import { manualTransferGateway } from '../../adapters/manual-transfer/gateway.ts';
import type { ManualTransfer } from '../configuration/gateway.ts';
import { confirmedIn } from './confirmed-payment.ts';
import { tokens } from './tokens.ts';

/** Payments by transfer to the owner's own account; that the money came stands in the shop's own books. */
export const manualTransferModule = (transfer: ManualTransfer): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(tokens.gateway)
      .toResolvedValue(
        (orders) => manualTransferGateway({ ...transfer, received: confirmedIn(orders) }),
        [tokens.orders],
      )
      .inSingletonScope();
  });
