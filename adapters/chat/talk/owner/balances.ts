import * as E from 'fp-ts/lib/Either.js';
import { holdersPerPage } from '../../../../application/owner/look-after-shop.ts';
import { entriesPerPage } from '../../../../application/wallet/show-wallet.ts';
import type { BuyerId } from '../../../../domain/buyer.ts';
import { rich } from '../../core/rich-text.ts';
import { balancesScreen, statementScreen } from '../../screens/owner/balances.ts';
import { outcome, question } from '../../screens/owner/menu.ts';
import { nameOf } from '../../screens/owner-line.ts';
import { summary } from '../../screens/owner/summary.ts';
import { signed } from '../../screens/statements.ts';
import { forOwners } from '../../wording/for-owners.ts';
import { ask, letGo } from '../ask.ts';
import type { Asked } from '../awaiting.ts';
import type { Context } from '../../core/context.ts';
import { onceOf } from './once.ts';
import { personOf } from './person-of.ts';
import { refuse } from './refuse.ts';
import { readReason, readSum } from './typed.ts';

type Of<Tag extends Asked['tag']> = Extract<Asked, { readonly tag: Tag }>;

export const showBalances = async (context: Context, page: number): Promise<void> => {
  const seen = await context.shop.admin.overview(context.buyer.id, page)();
  if (E.isLeft(seen)) return refuse(context, seen.left);
  const { balances } = seen.right;
  if (balances.items.length === 0 && page > 0) return showBalances(context, 0);
  const people = await Promise.all(balances.items.map(({ buyer }) => personOf(context, buyer)));
  const names = new Map(people.flatMap((person) => (person === null ? [] : [[person.id, person] as const])));
  await context.show(balancesScreen(balances, names, { page, perPage: holdersPerPage }));
};

export const showStatement = async (context: Context, id: BuyerId, page: number): Promise<void> => {
  const found = await context.shop.admin.showStatement(context.buyer.id, id, page)();
  if (E.isLeft(found)) return refuse(context, found.left);
  const { entries } = found.right;
  if (entries.items.length === 0 && page > 0) return showStatement(context, id, 0);
  const buyer = await personOf(context, id);
  const at = { page, perPage: entriesPerPage };
  await context.show(statementScreen({ id, buyer }, found.right, at, context.store.clock));
};

export const askPerson = (context: Context): Promise<void> =>
  ask(context, { tag: 'Person' }, question(forOwners.balances.askPerson));

export const personTyped = async (context: Context, typed: string): Promise<void> => {
  const found = await context.shop.admin.findPerson(context.buyer.id, typed.trim())();
  if (E.isRight(found)) {
    await letGo(context);
    return showStatement(context, found.right.id, 0);
  }
  if (found.left.tag !== 'UnknownPerson') return refuse(context, found.left);
  await ask(context, { tag: 'Person' }, question(forOwners.balances.unknownPerson));
};

export const askAdjustment = (context: Context, buyer: BuyerId, sign: 1 | -1): Promise<void> =>
  ask(context, { tag: 'AdjustAmount', buyer, sign }, question(forOwners.balances.askAmount(sign)));

export const adjustmentTyped = (context: Context, { buyer, sign }: Of<'AdjustAmount'>, typed: string) =>
  readSum(context, typed, (sum) =>
    ask(context, { tag: 'AdjustReason', buyer, amount: sign * sum }, question(forOwners.balances.askReason)),
  );

/** The reason is the last word that is needed: shows the balance as it is and what would become of it. */
export const adjustReasonTyped = (
  context: Context,
  { buyer: id, amount }: Of<'AdjustReason'>,
  typed: string,
) =>
  readReason(context, typed, async (reason) => {
    const found = await context.shop.admin.showStatement(context.buyer.id, id, 0)();
    if (E.isLeft(found)) return refuse(context, found.left);
    const once = onceOf(context);
    const said = [
      rich`👤 ${nameOf(id, await personOf(context, id))}`,
      forOwners.balances.summary(amount, signed(amount), found.right.balance),
      forOwners.asking.reason(reason),
    ];
    await ask(context, { tag: 'AdjustReady', buyer: id, amount, reason, once }, summary(once, ...said));
  });

/** Changes the balance, once however often the yes arrives. */
export const adjust = async (
  context: Context,
  { buyer, amount, reason, once }: Of<'AdjustReady'>,
): Promise<boolean> => {
  const done = await context.shop.admin.adjustBalance({
    by: context.buyer.id,
    buyer,
    amount,
    reason,
    once,
  })();
  if (E.isRight(done)) {
    await context.show(outcome(rich`${forOwners.balances.done}\n${signed(amount)}`));
    return true;
  }
  if (done.left.tag === 'Overdrawn') {
    await context.show(outcome(forOwners.balances.overdrawn(done.left.balance)));
    return true;
  }
  await refuse(context, done.left);
  return false;
};
