import { between, hours, minutes, type Instant } from '../instant.ts';
import { isUnsettled, withoutFee, type PaymentAttempt, type PaymentReport } from './payment.ts';

/** How our books and the gateway can differ about one payment. */
export type BooksDifference =
  /** The gateway has money that is not in our books; hearing its word books it. */
  | 'PaidThereOnly'
  /** Our books have money that the gateway does not confirm. */
  | 'PaidHereOnly'
  | 'OtherAmount'
  /** Our books have money of a payment that the gateway does not know. */
  | 'UnknownThere'
  /** The gateway gives no word on a payment that may have been made. */
  | 'NoWord';

/** Younger than this, in milliseconds, a payment that is still asked about may just be under way. */
const settling = minutes(5);

/** A payment that nobody could check for so long, in milliseconds, is a person's to look at. */
const unheard = hours(1);

/** The same where the gateway gives no answer: worth a word only where money may still come, or has. */
export const differenceInSilence = (attempt: PaymentAttempt, now: Instant): BooksDifference | null =>
  isUnsettled(attempt) && between(attempt.requestedAt, now) >= unheard ? 'NoWord' : null;

/** What differs between an attempt as we have it and the gateway's word (null: it knows none); null when they agree. */
export const differenceOf = (
  attempt: PaymentAttempt,
  report: PaymentReport | null,
  now: Instant,
): BooksDifference | null => {
  if (attempt.tag === 'Settled') {
    // An owner vouched for it because the gateway could not.
    if (attempt.confirmation !== null) return null;
    if (report === null) return 'UnknownThere';
    if (report.status.tag !== 'Completed') return 'PaidHereOnly';
    return withoutFee(attempt, report.amount) === attempt.received ? null : 'OtherAmount';
  }
  if (report?.status.tag !== 'Completed') return null;
  // Nobody else asks about one that is over; its moment may be unreadable, or that of a clock that is ahead.
  if (!isUnsettled(attempt)) return 'PaidThereOnly';
  return between(report.status.at, now) < settling ? null : 'PaidThereOnly';
};
