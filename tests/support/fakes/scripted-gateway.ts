import {
  memoryGateway,
  type MemoryGateway,
  type MemoryGatewayTerms,
} from '../../../adapters/memory/payment-gateway.ts';
import { methodId } from '../../../domain/payment/payment.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { anInvoice, anOffer } from '../builders/payments.ts';

/** A gateway that keeps its payments in memory and fails on demand. */
export type ScriptedGateway = MemoryGateway;

const offers = [
  anOffer(),
  anOffer({ id: methodId('bri_va'), kind: 'VirtualAccount', name: 'BRI', min: rupiah(10_000) }),
];

export type ScriptedTerms = Partial<Pick<MemoryGatewayTerms, 'id' | 'methods' | 'traits' | 'says'>>;

export const scriptedGateway = (over: ScriptedTerms = {}): ScriptedGateway =>
  memoryGateway({
    methods: offers,
    ...over,
    drawUp: ({ transaction, amount }) => anInvoice({ transaction, amount }),
  });
