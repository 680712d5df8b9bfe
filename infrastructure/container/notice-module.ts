import { ContainerModule } from 'inversify';
import { receiveNotice } from '../../application/payment/receive-notice.ts';
import { tokens } from './tokens.ts';

/** What the payment webhook runs. */
export const noticeModule = new ContainerModule(({ bind }) => {
  bind(tokens.receiveNotice).toResolvedValue(
    (orders, gateway, clock, policy) => receiveNotice({ orders, gateway, clock, policy }),
    [tokens.orders, tokens.gateway, tokens.clock, tokens.policy],
  );
});
