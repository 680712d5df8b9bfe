import type { AlertForum } from '../../../application/ports/alert-forum.ts';
import type { Clock } from '../../../application/ports/clock.ts';
import type { SpamStates } from '../../../application/ports/spam-states.ts';
import type { Broadcaster } from '../../../application/ports/broadcaster.ts';
import type { Ids } from '../../../application/ports/ids.ts';
import type { Messenger } from '../../../application/ports/messenger.ts';
import type { PaymentGateway } from '../../../application/ports/payment-gateway.ts';
import type { Settings } from '../../../application/ports/settings.ts';
import type { Calendar } from '../../../application/ports/calendar.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { ShopPolicy } from '../../../domain/shop-policy.ts';
import { gatewaysOf, type Gateways } from '../../../application/gateways.ts';
import type { TestimonyChannel } from '../../../application/ports/testimony-channel.ts';
import type { Stores } from '../../../application/ports/stores.ts';

/** What is kept: the part of the ports behind which the store is. */
export type StorePorts = Stores & { readonly settings: Settings };

/** All that the use cases need, with its two gateways by their names. */
export type Ports = StorePorts & {
  readonly calendar: Calendar;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly spamStates: SpamStates;
  readonly gateway: PaymentGateway;
  /** Beside it, by which buyers transfer money to the owner's own account. */
  readonly transfers: PaymentGateway;
  readonly broadcaster: Broadcaster;
  readonly messenger: Messenger;
  readonly alertForum: AlertForum;
  readonly testimonyChannel: TestimonyChannel;
  readonly owners: readonly BuyerId[];
  readonly policy: () => ShopPolicy;
};

/** The same as the use cases take it. */
export const withGateways = (ports: Ports): Ports & { readonly gateways: Gateways } => ({
  ...ports,
  gateways: gatewaysOf({ offered: [ports.gateway, ports.transfers] }),
});
