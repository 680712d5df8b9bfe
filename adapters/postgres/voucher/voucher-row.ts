import * as t from 'io-ts';
import {
  readVoucherCode,
  type Voucher,
  type VoucherCode,
  type VoucherTerms,
} from '../../../domain/voucher/voucher.ts';
import {
  amount,
  categoryIdColumn,
  codeColumn,
  count,
  moment,
  orNull,
  productIdColumn,
} from '../kit/codecs.ts';

export const voucherCodeColumn: t.Type<VoucherCode, VoucherCode> = new t.Type(
  'a voucher code',
  (_): _ is VoucherCode => false,
  (input, context) => {
    const code = typeof input === 'string' ? readVoucherCode(input) : null;
    return code === null ? t.failure(input, context) : t.success(code);
  },
  t.identity,
);

const cut = t.union([
  t.strict({ tag: t.literal('Percent'), percent: count, ceiling: orNull(amount) }),
  t.strict({ tag: t.literal('Amount'), amount }),
]);

const scope = t.union([
  t.strict({ tag: t.literal('All') }),
  t.strict({ tag: t.literal('Categories'), categories: t.readonlyArray(categoryIdColumn) }),
  t.strict({ tag: t.literal('Products'), products: t.readonlyArray(productIdColumn) }),
  t.strict({ tag: t.literal('Variants'), variants: t.readonlyArray(codeColumn) }),
]);

const terms = { code: voucherCodeColumn, cut, scope, minSpend: amount, withSteps: t.boolean };

/** As an order keeps it. */
export const voucherTermsColumn: t.Type<VoucherTerms, VoucherTerms> = t.strict(terms);

export const voucherColumn: t.Type<Voucher, Voucher> = t.strict({
  ...terms,
  quota: orNull(count),
  perBuyer: orNull(count),
  firstOrderOnly: t.boolean,
  from: orNull(moment),
  until: orNull(moment),
});

const milliseconds = (column: string): string => `(extract(epoch from ${column}) * 1000)::bigint`;

/** A voucher `v` in the words of the domain. */
export const voucherJson = `json_build_object(
  'code', v.code,
  'cut', v.cut,
  'scope', v.scope,
  'minSpend', v.min_spend,
  'withSteps', v.with_steps,
  'quota', v.quota,
  'perBuyer', v.per_buyer,
  'firstOrderOnly', v.first_order_only,
  'from', ${milliseconds('v.valid_from')},
  'until', ${milliseconds('v.valid_until')}
)`;
