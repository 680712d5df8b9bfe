import { ContainerModule } from 'inversify';
import { receiveNotice } from '../../application/payment/receive-notice.ts';
import { tokens } from './tokens.ts';

/** What the payment webhooks run. */
export const noticeModule = new ContainerModule(({ bind }) => {
  bind(tokens.receiveNotice).toResolvedValue(
    ({ orders }, gateways, clock) => receiveNotice({ orders, gateways, clock }),
    [tokens.stores, tokens.gateways, tokens.clock],
  );
});
