export interface MethodRule {
  readonly carries: 'payment_link' | 'qr_string' | 'va_number';
  readonly min: number;
  readonly max: number;
  /** The fee in whole rupiah for an amount in whole rupiah. */
  readonly fee: (amount: number) => number;
}

const link: MethodRule = { carries: 'payment_link', min: 500, max: 50_000_000, fee: () => 0 };

const qris: MethodRule = {
  carries: 'qr_string',
  min: 500,
  max: 10_000_000,
  fee: (amount) => (amount <= 105_000 ? Math.round(amount * 0.007) + 310 : Math.round(amount * 0.01)),
};

const va = (fee: number): MethodRule => ({
  carries: 'va_number',
  min: 10_000,
  max: 50_000_000,
  fee: () => fee,
});

/** What the gateway takes by which method, as its documentation lists it. */
export const METHODS: ReadonlyMap<string, MethodRule> = new Map([
  ['payment_link', link],
  ['qris', qris],
  ['bri_va', va(3_500)],
  ['bni_va', va(3_500)],
  ['cimb_niaga_va', va(3_500)],
  ['permata_va', va(3_500)],
  ['maybank_va', va(3_500)],
  ['bnc_va', va(3_500)],
  ['atm_bersama_va', va(3_500)],
  ['artha_graha_va', va(2_000)],
  ['sampoerna_va', va(2_000)],
]);
