import { gatewayId } from '../../domain/payment/gateway.ts';
import { methodId, type PaymentMethod } from '../../domain/payment/payment.ts';
import { rupiah } from '../../domain/rupiah.ts';

export const pakasirId = gatewayId('pakasir');

const virtualAccount = (id: string, name: string): PaymentMethod => ({
  id: methodId(id),
  gateway: pakasirId,
  kind: 'VirtualAccount',
  name,
  min: rupiah(10_000),
  max: rupiah(50_000_000),
});

/** The ways to pay that answer with something to scan or to copy, with the gateway's limits; QRIS first. */
export const pakasirMethods: readonly PaymentMethod[] = [
  {
    id: methodId('qris'),
    gateway: pakasirId,
    kind: 'Qris',
    name: 'QRIS',
    min: rupiah(500),
    max: rupiah(10_000_000),
  },
  virtualAccount('bri_va', 'BRI'),
  virtualAccount('bni_va', 'BNI'),
  virtualAccount('cimb_niaga_va', 'CIMB Niaga'),
  virtualAccount('permata_va', 'Permata'),
  virtualAccount('maybank_va', 'Maybank'),
  virtualAccount('bnc_va', 'Bank Neo Commerce'),
  virtualAccount('artha_graha_va', 'Artha Graha'),
  virtualAccount('sampoerna_va', 'Sampoerna'),
  virtualAccount('atm_bersama_va', 'ATM Bersama'),
];
