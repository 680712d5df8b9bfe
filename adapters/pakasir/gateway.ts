import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type {
  GatewayFailure,
  GatewayRefusal,
  PaymentGateway,
} from '../../application/ports/payment-gateway.ts';
import { askStatus } from './ask-status.ts';
import { cancelPayment } from './cancel-payment.ts';
import { checkCredentials } from './check-credentials.ts';
import { openPakasirClient } from './client.ts';
import type { Watch } from './rate-limited.ts';
import { frequentChecks } from '../../domain/payment/gateway.ts';
import { hours } from '../../domain/instant.ts';
import { pakasirId, pakasirMethods } from './methods.ts';
import { verifyNotice } from './notice.ts';
import { requestPayment } from './request-payment.ts';
import type { PakasirSettings } from './settings.ts';

export type PakasirGateway = PaymentGateway & {
  /** For `doctor` and readiness: whether the gateway can be reached and takes the key. One call each time. */
  readonly checkCredentials: TaskEither<GatewayRefusal | GatewayFailure, void>;
};

/** Pakasir as the shop's payment gateway. One in a process, since it keeps the gateway's rates. */
export const pakasirGateway = (settings: PakasirSettings, watch: Watch): PakasirGateway => {
  const client = openPakasirClient(settings, watch);
  return {
    id: pakasirId,
    traits: {
      lifetime: hours(24),
      checks: frequentChecks,
      sandbox: settings.sandbox,
      creates: settings.pace.creates,
    },
    methods: pakasirMethods,
    request: requestPayment(client),
    status: askStatus(client),
    cancel: cancelPayment(client),
    verify: verifyNotice(settings.webhookSecret),
    checkCredentials: checkCredentials(client),
  };
};
