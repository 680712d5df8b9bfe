import * as O from 'fp-ts/lib/Option.js';
import { paceOf, type PakasirSettings } from '../../adapters/pakasir/settings.ts';
import type { Pakasir } from '../configuration/gateways.ts';
import { reveal } from '../configuration/secret.ts';

export const pakasirSettings = (pakasir: Pakasir): PakasirSettings => ({
  version: pakasir.apiVersion,
  baseUrl: pakasir.baseUrl,
  slug: pakasir.slug,
  apiKey: reveal(pakasir.apiKey),
  webhookSecret: O.isSome(pakasir.webhookSecret) ? reveal(pakasir.webhookSecret.value) : null,
  publicDomain: O.toNullable(pakasir.publicDomain),
  transactionPages: true,
  sandbox: pakasir.sandbox,
  pace: paceOf(pakasir.callsPerSecond),
});
