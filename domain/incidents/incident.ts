import type { GatewayId } from '../payment/gateway.ts';
import { between, minutes, type Instant } from '../instant.ts';
import type { MethodId, PaymentMethod } from '../payment/payment.ts';

/** What the gateway refuses as a whole: the key, the project behind it, or to say whether money came. */
export type ShopRefusal = 'Credentials' | 'Project' | 'Checks';
/** What the gateway was asked to do: to open a payment, or to say whether it came. One can work without the other. */
export type GatewayCall = 'Create' | 'Status';
/** Why the gateway takes no payment by one method: it is off, the amount is not to its taste, or it does not say. */
export type MethodRefusal = 'MethodOff' | 'Amount' | 'Unexplained';
/** Why no updates come: Telegram sends them to an address that is not ours, to another program, or not at all. */
export type Deafness = 'WebhookElsewhere' | 'ReadElsewhere' | 'NotReached';

/** What is wrong outside. Two failures of the same cause are the same incident. */
export type IncidentCause =
  | { readonly tag: 'GatewayRefusesPayments'; readonly gateway: GatewayId; readonly reason: ShopRefusal }
  | {
      readonly tag: 'GatewayRefusesMethod';
      readonly gateway: GatewayId;
      readonly reason: MethodRefusal;
      readonly method: MethodId;
    }
  /** It answers, and the answers cannot be understood or trusted. */
  | { readonly tag: 'GatewayUnreadable'; readonly gateway: GatewayId; readonly call: GatewayCall }
  | { readonly tag: 'GatewayUnreachable'; readonly gateway: GatewayId; readonly call: GatewayCall }
  /** Payments are open there, and its settings are gone. */
  | { readonly tag: 'GatewayNotConfigured'; readonly gateway: GatewayId }
  | { readonly tag: 'UpdatesNotReceived'; readonly reason: Deafness }
  /** Commands and menus; buyers can write all the same. */
  | { readonly tag: 'BotSettingsNotTaken' }
  | { readonly tag: 'TokenRefused' };

/**
 * A state of the outside world which keeps the shop from hearing buyers or from taking money. `since` is when it was
 * met first and `seenAt` when it was met last: nothing is claimed beyond that.
 */
export type Incident = {
  readonly cause: IncidentCause;
  /** What was met last: short, without secrets. */
  readonly detail: string;
  readonly since: Instant;
  readonly seenAt: Instant;
  /** When owners were told of it last; null while they were not. */
  readonly toldAt: Instant | null;
  /** When owners were told last of the incident of the same cause before this one. */
  readonly toldBefore: Instant | null;
  /** Null while it goes on. */
  readonly endedAt: Instant | null;
};

/** What owners hear of an incident. `over` is null while it goes on. */
export type IncidentNews = Pick<Incident, 'cause' | 'detail' | 'since'> & { readonly over: Instant | null };

export const incidentKey = (cause: IncidentCause): string =>
  [
    cause.tag,
    ...('gateway' in cause ? [cause.gateway] : []),
    ...('call' in cause ? [cause.call] : []),
    ...('reason' in cause ? [cause.reason] : []),
    ...('method' in cause ? [cause.method] : []),
  ].join(':');

/**
 * How long, in milliseconds, a failure must go on before it counts and owners are told: a refusal is certain at once,
 * a line that is cut or a program that is being replaced heals by itself.
 */
export const patienceWith = ({ tag }: IncidentCause): number => {
  switch (tag) {
    case 'GatewayRefusesPayments':
    case 'GatewayRefusesMethod':
    case 'GatewayNotConfigured':
    case 'TokenRefused':
      return 0;
    case 'UpdatesNotReceived':
      return minutes(2);
    case 'GatewayUnreadable':
    case 'GatewayUnreachable':
    case 'BotSettingsNotTaken':
      return minutes(3);
  }
};

/** Whether it has been met for long enough to count. */
export const isStanding = ({ cause, since, seenAt, endedAt }: Incident): boolean =>
  endedAt === null && between(since, seenAt) >= patienceWith(cause);

/** What an incident keeps the shop from; null where only a part of it suffers. */
export const harmOf = ({ tag }: IncidentCause): 'Buyers' | 'Money' | null => {
  switch (tag) {
    case 'UpdatesNotReceived':
    case 'TokenRefused':
      return 'Buyers';
    case 'GatewayRefusesPayments':
    case 'GatewayUnreadable':
    case 'GatewayUnreachable':
      return 'Money';
    case 'GatewayRefusesMethod':
    case 'GatewayNotConfigured':
    case 'BotSettingsNotTaken':
      return null;
  }
};

const refusesMethod = ({ cause }: Incident, { id, gateway }: PaymentMethod): boolean =>
  cause.tag === 'GatewayRefusesMethod' &&
  cause.reason !== 'Amount' &&
  cause.method === id &&
  cause.gateway === gateway;

const shutsGateway = ({ cause }: Incident, { gateway }: PaymentMethod): boolean =>
  harmOf(cause) === 'Money' && 'gateway' in cause && cause.gateway === gateway;

/**
 * The incidents that keep the shop from its work. Of several ways to pay, one that is left is enough to take money, and
 * the failures of the others are then no outage.
 */
export const blocking = (
  standing: readonly Incident[],
  methods: readonly PaymentMethod[],
): readonly Incident[] => {
  const keeps = (incident: Incident) => (offer: PaymentMethod) =>
    refusesMethod(incident, offer) || shutsGateway(incident, offer);
  const noneLeft = methods.every((offer) => standing.some((incident) => keeps(incident)(offer)));
  return standing.filter(
    (incident) => harmOf(incident.cause) === 'Buyers' || (noneLeft && methods.some(keeps(incident))),
  );
};

/** Every kind of incident, for figures. */
export const incidentKinds = [
  'GatewayRefusesPayments',
  'GatewayRefusesMethod',
  'GatewayUnreadable',
  'GatewayUnreachable',
  'GatewayNotConfigured',
  'UpdatesNotReceived',
  'BotSettingsNotTaken',
  'TokenRefused',
] as const satisfies readonly IncidentCause['tag'][];
