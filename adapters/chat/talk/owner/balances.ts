import * as E from 'fp-ts/lib/Either.js';
import { holdersPerPage } from '../../../../application/owner/look-after-shop.ts';
import { entriesPerPage } from '../../../../application/wallet/show-wallet.ts';
import type { BuyerId } from '../../../../domain/buyer.ts';
import { rich } from '../../rich-text.ts';
import { balancesScreen, statementScreen } from '../../screens/owner/balances.ts';
import { outcome, question } from '../../screens/owner/menu.ts';
import { nameOf } from '../../screens/owner-line.ts';
import { summary } from '../../screens/owner/summary.ts';
import { signed } from '../../screens/statements.ts';
import { forOwners } from '../../wording/for-owners.ts';
import { ask, letGo } from '../ask.ts';
import type { Asked } from '../awaiting.ts';
import type { Turn } from '../turn.ts';
import { onceOf } from './once.ts';
import { personOf } from './person-of.ts';
import { refuse } from './refuse.ts';
import { readReason, readSum } from './typed.ts';

type Of<Tag extends Asked['tag']> = Extract<Asked, { readonly tag: Tag }>;

export const showBalances = async (turn: Turn, page: number): Promise<void> => {
  const seen = await turn.shop.admin.overview(turn.buyer.id, page)();
  if (E.isLeft(seen)) return refuse(turn, seen.left);
  const { balances } = seen.right;
  if (balances.items.length === 0 && page > 0) return showBalances(turn, 0);
  const people = await Promise.all(balances.items.map(({ buyer }) => personOf(turn, buyer)));
  const names = new Map(people.flatMap((person) => (person === null ? [] : [[person.id, person] as const])));
  await turn.show(balancesScreen(balances, names, { page, perPage: holdersPerPage }));
};

export const showStatement = async (turn: Turn, id: BuyerId, page: number): Promise<void> => {
  const found = await turn.shop.admin.showStatement(turn.buyer.id, id, page)();
  if (E.isLeft(found)) return refuse(turn, found.left);
  const { entries } = found.right;
  if (entries.items.length === 0 && page > 0) return showStatement(turn, id, 0);
  const buyer = await personOf(turn, id);
  const at = { page, perPage: entriesPerPage };
  await turn.show(statementScreen({ id, buyer }, found.right, at, turn.front.clock));
};

export const askPerson = (turn: Turn): Promise<void> =>
  ask(turn, { tag: 'Person' }, question(forOwners.balances.askPerson));

export const personTyped = async (turn: Turn, typed: string): Promise<void> => {
  const found = await turn.shop.admin.findPerson(turn.buyer.id, typed.trim())();
  if (E.isRight(found)) {
    await letGo(turn);
    return showStatement(turn, found.right.id, 0);
  }
  if (found.left.tag !== 'UnknownPerson') return refuse(turn, found.left);
  await ask(turn, { tag: 'Person' }, question(forOwners.balances.unknownPerson));
};

export const askAdjustment = (turn: Turn, buyer: BuyerId, sign: 1 | -1): Promise<void> =>
  ask(turn, { tag: 'AdjustAmount', buyer, sign }, question(forOwners.balances.askAmount(sign)));

export const adjustmentTyped = (turn: Turn, { buyer, sign }: Of<'AdjustAmount'>, typed: string) =>
  readSum(turn, typed, (sum) =>
    ask(turn, { tag: 'AdjustReason', buyer, amount: sign * sum }, question(forOwners.balances.askReason)),
  );

/** The reason is the last word that is needed: shows the balance as it is and what would become of it. */
export const adjustReasonTyped = (turn: Turn, { buyer: id, amount }: Of<'AdjustReason'>, typed: string) =>
  readReason(turn, typed, async (reason) => {
    const found = await turn.shop.admin.showStatement(turn.buyer.id, id, 0)();
    if (E.isLeft(found)) return refuse(turn, found.left);
    const once = onceOf(turn);
    const said = [
      rich`👤 ${nameOf(id, await personOf(turn, id))}`,
      forOwners.balances.summary(amount, signed(amount), found.right.balance),
      forOwners.asking.reason(reason),
    ];
    await ask(turn, { tag: 'AdjustReady', buyer: id, amount, reason, once }, summary(once, ...said));
  });

/** Changes the balance, once however often the yes arrives. */
export const adjust = async (
  turn: Turn,
  { buyer, amount, reason, once }: Of<'AdjustReady'>,
): Promise<boolean> => {
  const done = await turn.shop.admin.adjustBalance({ by: turn.buyer.id, buyer, amount, reason, once })();
  if (E.isRight(done)) {
    await turn.show(outcome(rich`${forOwners.balances.done}\n${signed(amount)}`));
    return true;
  }
  if (done.left.tag === 'Overdrawn') {
    await turn.show(outcome(forOwners.balances.overdrawn(done.left.balance)));
    return true;
  }
  await refuse(turn, done.left);
  return false;
};
