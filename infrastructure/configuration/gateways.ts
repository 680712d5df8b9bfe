import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Rupiah } from '../../domain/rupiah.ts';
import type { Environment } from './environment.ts';
import { allTogether, reading, type Read, type Reading } from './reading.ts';
import type { Secret } from './secret.ts';
import { gatewaySettings, manualTransferSettings, pakasirSettings } from './settings.ts';
import type { ApiVersion, GatewayName } from './values.ts';

export type Pakasir = {
  readonly tag: 'Pakasir';
  readonly slug: string;
  readonly apiKey: Secret;
  readonly webhookSecret: O.Option<Secret>;
  /** Origin of the payment pages that buyers see, if not the gateway's own. */
  readonly publicDomain: O.Option<string>;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly apiVersion: ApiVersion;
  /** How often in a second it lets payments be opened, and as often be closed, by all processes together. */
  readonly callsPerSecond: number;
  /** Whether payments of a sandbox project count. */
  readonly sandbox: boolean;
};

type Terms = {
  readonly bank: string;
  readonly account: string;
  readonly holder: string;
  /** The amounts taken, both ends included. */
  readonly min: Rupiah;
  readonly max: Rupiah;
};

/** Buyers transfer to the owner's own account, and the owner says that the money came. Without terms nothing new is asked for. */
export type ManualTransfer = { readonly tag: 'ManualTransfer'; readonly terms: Terms | null };

/** Who takes money for the shop. */
export type Gateway = Pakasir | ManualTransfer;

export type GatewaysInUse = {
  /** In the order in which buyers are offered them; at least one. */
  readonly offered: readonly Gateway[];
  /** Not offered, but their settings are there: asked about what is still open. */
  readonly former: readonly Gateway[];
};

const readPakasir = reading(pakasirSettings, (set): Pakasir => ({
  tag: 'Pakasir',
  slug: set.PAKASIR_PROJECT_SLUG,
  apiKey: set.PAKASIR_API_KEY,
  webhookSecret: O.fromNullable(set.PAKASIR_WEBHOOK_SECRET),
  publicDomain: O.fromNullable(set.PAKASIR_PUBLIC_DOMAIN),
  baseUrl: set.PAKASIR_BASE_URL,
  apiVersion: set.PAKASIR_API_VERSION,
  callsPerSecond: set.PAKASIR_CALLS_PER_SECOND,
  sandbox: set.PAKASIR_SANDBOX,
}));

const upsideDown = {
  name: 'MANUAL_TRANSFER_MAX',
  kind: 'Wrong',
  expected: 'an amount not below MANUAL_TRANSFER_MIN',
} as const;

const inOrder = (terms: Terms): Read<Terms> =>
  terms.min <= terms.max ? E.right(terms) : E.left([upsideDown]);

const readManualTransfer: Reading<ManualTransfer> = (environment) =>
  pipe(
    environment,
    reading(manualTransferSettings, (set): Terms => ({
      bank: set.MANUAL_TRANSFER_BANK,
      account: set.MANUAL_TRANSFER_ACCOUNT,
      holder: set.MANUAL_TRANSFER_HOLDER,
      min: set.MANUAL_TRANSFER_MIN,
      max: set.MANUAL_TRANSFER_MAX,
    })),
    E.chain(inOrder),
    E.map((terms) => ({ tag: 'ManualTransfer', terms })),
  );

const readers: Readonly<Record<GatewayName, Reading<Gateway>>> = {
  pakasir: readPakasir,
  manual: readManualTransfer,
};

const names: readonly GatewayName[] = ['pakasir', 'manual'];

/** What can be asked of a gateway that is not offered: Pakasir with its settings only; transfers always, since the shop's own books answer. */
const former = (name: GatewayName, environment: Environment): readonly Gateway[] => {
  if (name === 'manual') return [{ tag: 'ManualTransfer', terms: null }];
  const read = readers[name](environment);
  return E.isRight(read) ? [read.right] : [];
};

const readNames = reading(
  gatewaySettings,
  (set): readonly GatewayName[] => set.PAYMENT_GATEWAYS ?? [set.PAYMENT_GATEWAY],
);

/** The gateways of `PAYMENT_GATEWAYS`, or the one of `PAYMENT_GATEWAY`; the settings of the others may be missing. */
export const readGateways: Reading<GatewaysInUse> = (environment) =>
  pipe(
    readNames(environment),
    E.chain((offered) =>
      pipe(
        allTogether(offered.map((name) => readers[name](environment))),
        E.map((gateways) => ({
          offered: gateways,
          former: names
            .filter((name) => !offered.includes(name))
            .flatMap((name) => former(name, environment)),
        })),
      ),
    ),
  );

/** Whether the settings name the gateway that needs no account anywhere. */
export const namesManual = (environment: Environment): boolean =>
  E.exists((offered: readonly GatewayName[]) => offered.includes('manual'))(readNames(environment));
