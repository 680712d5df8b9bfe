import { balanceChecks } from './balances.ts';
import { caseChecks } from './cases.ts';
import { moneyChecks } from './money.ts';
import type { BooksCheck, Violation } from './snapshot.ts';

const violation = (name: string, order: string | null, found: string): Violation => ({ name, order, found });

/** I1: a unit belongs to one order. */
const unitsBelongToOne: BooksCheck = ({ orders }) => {
  const owners = new Map<string, string>();
  return orders.flatMap(({ id, goods }) =>
    goods.flatMap((unit) => {
      const owner = owners.get(unit) ?? id;
      owners.set(unit, owner);
      return owner === id ? [] : [violation('unit in two orders', null, unit)];
    }),
  );
};

const isSold: (order: { readonly state: string; readonly isDeposit: boolean }) => boolean = ({
  state,
  isDeposit,
}) => !isDeposit && (state === 'Paid' || state === 'Delivered');

/** I4: an order got as many units as were paid for. */
const allWasHandedOver: BooksCheck = ({ orders }) =>
  orders
    .filter((order) => isSold(order) && order.goods.length !== order.bought)
    .map(({ id, goods, bought }) =>
      violation('other number of units than paid for', id, `${String(goods.length)} of ${String(bought)}`),
    );

const checks: readonly BooksCheck[] = [
  unitsBelongToOne,
  allWasHandedOver,
  ...moneyChecks,
  ...balanceChecks,
  ...caseChecks,
];

/** Every promise that the books of a shop at rest show broken: for the simulator and the crash test alike. */
export const checkBooks: BooksCheck = (books) => checks.flatMap((check) => check(books));
