import * as O from 'fp-ts/lib/Option.js';
import { ContainerModule } from 'inversify';
import { pakasirGateway } from '../../adapters/pakasir/gateway.ts';
import { usualPace, type PakasirSettings } from '../../adapters/pakasir/settings.ts';
import { watchedGateway } from '../../application/incidents/watched-gateway.ts';
import type { Pakasir } from '../configuration/gateway.ts';
import { reveal } from '../configuration/secret.ts';
import { tokens } from './tokens.ts';

export const pakasirSettings = (pakasir: Pakasir): PakasirSettings => ({
  version: pakasir.apiVersion,
  baseUrl: pakasir.baseUrl,
  slug: pakasir.slug,
  apiKey: reveal(pakasir.apiKey),
  publicDomain: O.toNullable(pakasir.publicDomain),
  transactionPages: true,
  sandbox: pakasir.sandbox,
  pace: usualPace,
});

/** Payments by Pakasir. Another gateway is another module in its place. */
export const pakasirModule = (pakasir: Pakasir): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(tokens.gateway)
      .toResolvedValue(
        (log, meter, incidents, clock) =>
          watchedGateway(pakasirGateway(pakasirSettings(pakasir), { log, meter }), { incidents, clock, log }),
        [tokens.log, tokens.meter, tokens.incidents, tokens.clock],
      )
      .inSingletonScope();
  });
