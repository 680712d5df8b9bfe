import {
  amount,
  batch,
  choice,
  compound,
  order,
  page,
  period,
  person,
  place,
  product,
} from '../../../core/fields.ts';
import { adminRoute } from '../../../core/routes.ts';

export const purpose = choice('purpose', { r: 'Refund', c: 'Confirm' });

/** Of which state; null for any. */
export const state = choice('state', {
  '*': null,
  w: 'AwaitingPayment',
  p: 'Paid',
  d: 'Delivered',
  e: 'Expired',
  c: 'Cancelled',
  r: 'UnderReview',
});

/** Whose, of what, of which batch or for how much; null for any. */
export const criterion = compound('criterion', { b: person, p: product, n: batch, a: amount });

/** By what is looked for. */
export const by = choice('by', {
  i: 'Number',
  b: 'Buyer',
  p: 'Product',
  n: 'Batch',
  a: 'Amount',
  d: 'Day',
});

export const adminOrdersRoutes = {
  askOrder: adminRoute('i', { purpose }),
  order: adminRoute('o', { order }),
  found: adminRoute('l', { state, period, criterion, before: place }),
  search: adminRoute('ls', { by, state, period }),
  story: adminRoute('lh', { order, page }),
  note: adminRoute('ln', { order }),
  sendAgain: adminRoute('lg', { order }),
};
