import type { Incident } from '../../../domain/incidents/incident.ts';
import { pakasir } from './gateways.ts';
import { noon } from './moments.ts';

/** The gateway refuses the key since noon; nobody was told yet. */
export const anIncident = (over: Partial<Incident> = {}): Incident => ({
  cause: { tag: 'GatewayRefusesPayments', gateway: pakasir, reason: 'Credentials' },
  detail: 'answered 401: Invalid API key',
  since: noon,
  seenAt: noon,
  toldAt: null,
  toldBefore: null,
  endedAt: null,
  ...over,
});
