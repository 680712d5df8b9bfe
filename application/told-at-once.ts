import type { RefusalReason } from './ports/payment-gateway.ts';

const toldAtOnce: ReadonlySet<string> = new Set<RefusalReason>([
  'NotAuthorised',
  'ProjectUnavailable',
  'MethodUnavailable',
  'AmountOutOfRange',
  'Rejected',
]);

/** Whether owners hear at once of a payment refused for this reason, so that a buyer may be told so. */
export const isToldAtOnce = (reason: string): boolean => toldAtOnce.has(reason);
