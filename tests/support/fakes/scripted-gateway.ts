import { memoryGateway, type MemoryGateway } from '../../../adapters/memory/payment-gateway.ts';
import { methodId } from '../../../domain/payment.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { anInvoice, anOffer } from '../builders/payments.ts';

/** A gateway that keeps its payments in memory and fails on demand. */
export type ScriptedGateway = MemoryGateway;

const offers = [
  anOffer(),
  anOffer({ id: methodId('bri_va'), kind: 'VirtualAccount', name: 'BRI', min: rupiah(10_000) }),
];

export const scriptedGateway = (over: { readonly sandbox?: boolean } = {}): ScriptedGateway =>
  memoryGateway({
    methods: offers,
    sandbox: over.sandbox ?? false,
    drawUp: ({ transaction, amount }) => anInvoice({ transaction, amount }),
  });
