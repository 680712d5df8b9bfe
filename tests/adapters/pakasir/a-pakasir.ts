import { pakasirGateway, type PakasirGateway } from '../../../adapters/pakasir/gateway.ts';
import { usualPace, type Pace, type PakasirSettings } from '../../../adapters/pakasir/settings.ts';
import type { Log } from '../../../application/ports/log.ts';
import type { PaymentQuery, PaymentRequest } from '../../../application/ports/payment-gateway.ts';
import { methodId, paymentReference, transactionId } from '../../../domain/payment/payment.ts';
import type { Rupiah } from '../../../domain/rupiah.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import type { PakasirStandIn, PakasirStandInSettings } from '../../stand-ins/pakasir/control.ts';
import { startPakasirStandIn } from '../../stand-ins/pakasir/start.ts';

/** No spacing and short waits: for tests that are about something else than time. */
export const quickPace: Pace = {
  ...usualPace,
  createTimeoutMs: 2_000,
  statusTimeoutMs: 2_000,
  cancelTimeoutMs: 2_000,
  creates: { calls: 2, withinMs: 0 },
  cancels: { calls: 2, withinMs: 0 },
  statuses: { calls: 1, withinMs: 0 },
};

export const someSettings = (more: Partial<PakasirSettings> = {}): PakasirSettings => ({
  version: 'v2',
  baseUrl: 'http://127.0.0.1:9',
  slug: 'depodomain',
  apiKey: 'KEY',
  webhookSecret: 'SEC',
  publicDomain: null,
  transactionPages: false,
  sandbox: false,
  pace: quickPace,
  ...more,
});

export type Line = { readonly level: string; readonly message: string; readonly fields: unknown };

/** A log that keeps its lines, and a meter that keeps its calls. */
export const aWatch = () => {
  const lines: Line[] = [];
  const calls: (readonly [operation: string, outcome: string])[] = [];
  const at = (level: string) => (message: string, fields?: unknown) => {
    lines.push({ level, message, fields });
  };
  const log: Log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  const meter = {
    gatewayCall: (operation: string, outcome: string) => {
      calls.push([operation, outcome]);
    },
  };
  return { log, meter, lines, calls };
};

export type PakasirSuite = {
  readonly pakasir: PakasirStandIn;
  readonly gateway: PakasirGateway;
  readonly watch: ReturnType<typeof aWatch>;
};

/** A stand-in without limits and a gateway that speaks to it, unless told otherwise. */
export const aPakasirSuite = async (
  theirs: Partial<PakasirStandInSettings> = {},
  ours: Partial<PakasirSettings> = {},
): Promise<PakasirSuite> => {
  const pakasir = await startPakasirStandIn({
    slug: 'depodomain',
    key: 'KEY',
    secret: 'SEC',
    limits: false,
    ...theirs,
  });
  const watch = aWatch();
  const gateway = pakasirGateway(someSettings({ baseUrl: pakasir.url, ...ours }), watch);
  return { pakasir, gateway, watch };
};

export const aRequest = (
  more: Partial<{ reference: string; method: string; amount: Rupiah }> = {},
): PaymentRequest => ({
  reference: paymentReference(more.reference ?? 'INV123123'),
  method: methodId(more.method ?? 'qris'),
  amount: more.amount ?? rupiah(99_000),
});

export const aQuery = (transaction: string, more: Parameters<typeof aRequest>[0] = {}): PaymentQuery => ({
  ...aRequest(more),
  transaction: transactionId(transaction),
});

/** An amount that only outside code, unaware of our types, could pass. */
export const forgedAmount = (amount: unknown): Rupiah => amount as Rupiah;
