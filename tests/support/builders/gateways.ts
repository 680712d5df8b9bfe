import {
  frequentChecks,
  gatewayId,
  type GatewayTraits,
  type TraitsOf,
} from '../../../domain/payment/gateway.ts';
import { hours } from '../../../domain/instant.ts';

export const pakasir = gatewayId('pakasir');
export const manual = gatewayId('manual');

/** A gateway that keeps payments for a day and is asked often. */
export const someTraits = (over: Partial<GatewayTraits> = {}): GatewayTraits => ({
  lifetime: hours(24),
  checks: frequentChecks,
  sandbox: false,
  creates: null,
  ...over,
});

/** Every gateway is like that. */
export const traitsOf: TraitsOf = () => someTraits();
