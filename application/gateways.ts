import * as TE from 'fp-ts/lib/TaskEither.js';
import {
  frequentChecks,
  type GatewayId,
  type GatewayTraits,
  type TraitsOf,
} from '../domain/payment/gateway.ts';
import { hours } from '../domain/instant.ts';
import type { PaymentMethod } from '../domain/payment/payment.ts';
import type { GatewayFailure, PaymentGateway } from './ports/payment-gateway.ts';

/** Every gateway of a shop. An attempt is asked for at its own, whether that one is still offered or not. */
export type Gateways = {
  /** The ways to pay that buyers are offered, each once. */
  readonly methods: readonly PaymentMethod[];
  /** Those, and the ways of gateways that are no longer offered. */
  readonly knownMethods: readonly PaymentMethod[];
  /** The gateways that can be asked: those that are offered first. */
  readonly configured: readonly PaymentGateway[];
  /** Never none: a gateway that is not configured fails at every call, so that nothing is closed for want of it. */
  readonly find: (gateway: GatewayId) => PaymentGateway;
  readonly traitsOf: TraitsOf;
  /** Milliseconds. */
  readonly longestLifetime: number;
};

const unknownTraits: GatewayTraits = {
  lifetime: hours(24),
  checks: { after: frequentChecks.after, every: hours(1) },
  sandbox: false,
  creates: null,
};

/** In the place of a gateway whose settings are not there. */
const missingGateway = (id: GatewayId): PaymentGateway => {
  const failure = (operation: string): GatewayFailure => ({
    tag: 'GatewayFailure',
    why: 'NotConfigured',
    operation,
    detail: `the settings of ${id} are missing`,
    cause: null,
  });
  return {
    id,
    traits: unknownTraits,
    methods: [],
    request: () => TE.left(failure('create')),
    status: () => TE.left(failure('status')),
    cancel: () => TE.left(failure('cancel')),
    verify: null,
  };
};

/** Of two that offer the same method, the first one has it. */
const methodsOf = (gateways: readonly PaymentGateway[]): readonly PaymentMethod[] => {
  const all = gateways.flatMap(({ methods }) => methods);
  return all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at);
};

export type GatewaysOfShop = {
  /** In the order in which buyers are offered them. */
  readonly offered: readonly PaymentGateway[];
  /** Offered no longer, and asked about what is still open. */
  readonly former?: readonly PaymentGateway[];
  /** Sees what is asked of a gateway that is not configured. */
  readonly watch?: (gateway: PaymentGateway) => PaymentGateway;
};

export const gatewaysOf = ({
  offered,
  former = [],
  watch = (gateway) => gateway,
}: GatewaysOfShop): Gateways => {
  const configured = [...offered, ...former];
  const find = (id: GatewayId): PaymentGateway =>
    configured.find((gateway) => gateway.id === id) ?? watch(missingGateway(id));
  return {
    methods: methodsOf(offered),
    knownMethods: methodsOf(configured),
    configured,
    find,
    traitsOf: (id) => find(id).traits,
    longestLifetime: Math.max(
      ...[unknownTraits, ...configured.map(({ traits }) => traits)].map(({ lifetime }) => lifetime),
    ),
  };
};
