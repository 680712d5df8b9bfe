import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { pakasirGateway } from '../../adapters/pakasir/gateway.ts';
import type { GatewayFailure } from '../../application/ports/payment-gateway.ts';
import type { Log } from '../../application/ports/log.ts';
import type { Pakasir } from '../configuration/gateways.ts';
import { pakasirSettings } from '../container/pakasir.ts';
import { createMetrics } from '../metrics/metrics.ts';
import { bad, good, warning, type Finding } from './finding.ts';

const secretFinding = (pakasir: Pakasir): Finding =>
  O.isSome(pakasir.webhookSecret)
    ? good('Payment webhook', 'takes notices with the right secret only')
    : warning(
        'Payment webhook',
        'has no secret',
        'Set PAKASIR_WEBHOOK_SECRET. Without it every notice is still verified with the gateway, but anybody may send them.',
      );

const sandboxFinding = (pakasir: Pakasir): readonly Finding[] =>
  pakasir.sandbox
    ? [
        warning(
          'Sandbox',
          'payments of a sandbox project count',
          'Good for trying out. Set PAKASIR_SANDBOX=false before you sell, or goods are free.',
        ),
      ]
    : [];

const silence = ({ why, detail }: GatewayFailure): Finding =>
  why === 'Unreachable'
    ? bad('Pakasir', `cannot be reached (${detail})`, 'Check the network and PAKASIR_BASE_URL.')
    : bad(
        'Pakasir',
        `answers what cannot be understood (${detail})`,
        'Check PAKASIR_BASE_URL and PAKASIR_API_VERSION; if both are right, ask Pakasir.',
      );

/** Whether the gateway can be reached and takes the key. One harmless call. */
export const checkPakasir = async (pakasir: Pakasir, log: Log): Promise<readonly Finding[]> => {
  const { meter } = createMetrics();
  const checked = await pakasirGateway(pakasirSettings(pakasir), { log, meter }).checkCredentials();
  const rest = [secretFinding(pakasir), ...sandboxFinding(pakasir)];
  if (E.isRight(checked)) return [good('Pakasir', 'answers and takes the API key'), ...rest];
  return checked.left.tag === 'GatewayRefusal'
    ? [
        bad(
          'Pakasir',
          'does not accept the key or the project',
          'Copy PAKASIR_PROJECT_SLUG and PAKASIR_API_KEY again from the dashboard.',
        ),
        ...rest,
      ]
    : [silence(checked.left), ...rest];
};
