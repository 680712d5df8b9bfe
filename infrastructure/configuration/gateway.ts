import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Rupiah } from '../../domain/rupiah.ts';
import type { Environment } from './environment.ts';
import { reading, type Read, type Reading } from './reading.ts';
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
  /** Whether payments of a sandbox project count. */
  readonly sandbox: boolean;
};

/** Buyers transfer to the owner's own account, and the owner says that the money came. */
export type ManualTransfer = {
  readonly tag: 'ManualTransfer';
  readonly bank: string;
  readonly account: string;
  readonly holder: string;
  /** The amounts taken, both ends included. */
  readonly min: Rupiah;
  readonly max: Rupiah;
};

/** Who takes money for the shop. */
export type Gateway = Pakasir | ManualTransfer;

const readPakasir = reading(pakasirSettings, (set): Pakasir => ({
  tag: 'Pakasir',
  slug: set.PAKASIR_PROJECT_SLUG,
  apiKey: set.PAKASIR_API_KEY,
  webhookSecret: O.fromNullable(set.PAKASIR_WEBHOOK_SECRET),
  publicDomain: O.fromNullable(set.PAKASIR_PUBLIC_DOMAIN),
  baseUrl: set.PAKASIR_BASE_URL,
  apiVersion: set.PAKASIR_API_VERSION,
  sandbox: set.PAKASIR_SANDBOX,
}));

const upsideDown = {
  name: 'MANUAL_TRANSFER_MAX',
  trouble: 'Wrong',
  expected: 'an amount not below MANUAL_TRANSFER_MIN',
} as const;

const inOrder = (transfer: ManualTransfer): Read<ManualTransfer> =>
  transfer.min <= transfer.max ? E.right(transfer) : E.left([upsideDown]);

const readManualTransfer: Reading<ManualTransfer> = (environment) =>
  pipe(
    environment,
    reading(manualTransferSettings, (set): ManualTransfer => ({
      tag: 'ManualTransfer',
      bank: set.MANUAL_TRANSFER_BANK,
      account: set.MANUAL_TRANSFER_ACCOUNT,
      holder: set.MANUAL_TRANSFER_HOLDER,
      min: set.MANUAL_TRANSFER_MIN,
      max: set.MANUAL_TRANSFER_MAX,
    })),
    E.chain(inOrder),
  );

const gateways: Readonly<Record<GatewayName, Reading<Gateway>>> = {
  pakasir: readPakasir,
  manual: readManualTransfer,
};

const readName = reading(gatewaySettings, (set): GatewayName => set.PAYMENT_GATEWAY);

/** The gateway of `PAYMENT_GATEWAY`; the settings of the others may be missing. */
export const readGateway: Reading<Gateway> = (environment) =>
  pipe(
    readName(environment),
    E.chain((name) => gateways[name](environment)),
  );

/** Whether `PAYMENT_GATEWAY` names the gateway that needs no account anywhere. */
export const isManual = (environment: Environment): boolean =>
  E.exists((name: GatewayName) => name === 'manual')(readName(environment));
