import type { Case, Violation } from '../support/books/snapshot.ts';
import { answerIn, referenceIn, transferOf } from './owners-chat.ts';
import type { Check } from './snapshot.ts';

const violation = (name: string, order: string | null, found: string): Violation => ({ name, order, found });

/** A refund outside is noted with the transfer that the owner named. */
const refundsAreNoted: Check = ({ cases }) =>
  cases
    .filter(({ answer, note, reference }) => answer === 'RefundOutside' && note !== transferOf(reference))
    .map(({ order, reference, note }) =>
      violation('case refunded by another transfer', order, `${reference}: ${note ?? 'no note'}`),
    );

/** What an owner read as done is in the books, whoever was killed meanwhile. */
const answersToldAreKept: Check = ({ cases, owners }) => {
  const answerOf = new Map<string, Case>(cases.map((one) => [one.reference, one]));
  return owners.flat().flatMap((text) => {
    const [reference, told] = [referenceIn(text), answerIn(text)];
    if (reference === undefined || told === undefined) return [];
    const kept = answerOf.get(reference);
    const found = `${reference}: ${told} told, ${kept?.answer ?? 'none'} kept`;
    return kept?.answer === told ? [] : [violation('answer told and not kept', kept?.order ?? null, found)];
  });
};

/** I3: a buyer's chat shows every refund that was noted. Who could not be reached then is not told afterwards. */
const refundsAreTold: Check = ({ cases, orders, chats }) => {
  const buyerOf = new Map<string, number>(orders.map(({ id, buyer }) => [id, buyer]));
  const refunded = cases.filter(({ answer }) => answer === 'RefundOutside');
  return chats.flatMap(({ buyer, blocked, refunds }) => {
    const own = refunded.filter(({ order }) => buyerOf.get(order) === buyer);
    const times = (amount: number) => own.filter((one) => one.amount === amount).length;
    return [
      ...own
        .filter(({ amount }) => !blocked && refunds.filter((told) => told === amount).length < times(amount))
        .map(({ order, amount }) => violation('refund not told to the buyer', order, String(amount))),
      ...refunds
        .filter((told) => times(told) === 0)
        .map((told) => violation('refund told that never was', null, `${String(told)} to ${String(buyer)}`)),
    ];
  });
};

/** What people were told of money that waited for an owner's word. */
export const caseNotificationChecks: readonly Check[] = [refundsAreNoted, answersToldAreKept, refundsAreTold];
