import * as E from 'fp-ts/lib/Either.js';
import { holdersPerPage } from '../../../../../application/owner/list-balances.ts';
import { entriesPerPage } from '../../../../../application/wallet/show-wallet.ts';
import type { balancesRoutes } from './routes.ts';
import { balancesScreen, statementScreen } from './screens.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import type { Context } from '../../../core/context.ts';
import { namesOf } from '../person-of.ts';
import { refuse } from '../refuse.ts';

export const showBalances = async (
  context: Context,
  { page }: ValuesOf<typeof balancesRoutes.balances>,
): Promise<void> => {
  const seen = await context.shop.admin.listBalances(context.buyer.id, page)();
  if (E.isLeft(seen)) return refuse(context, seen.left);
  const balances = seen.right;
  if (balances.items.length === 0 && page > 0) return showBalances(context, { page: 0 });
  const names = await namesOf(
    context,
    balances.items.map(({ buyer }) => buyer),
  );
  await context.show(balancesScreen(balances, names, { page, perPage: holdersPerPage }));
};

export const showStatement = async (
  context: Context,
  { buyer: id, page }: ValuesOf<typeof balancesRoutes.statement>,
): Promise<void> => {
  const found = await context.shop.admin.showStatement(context.buyer.id, id, page)();
  if (E.isLeft(found)) return refuse(context, found.left);
  const { entries } = found.right;
  if (entries.items.length === 0 && page > 0) return showStatement(context, { buyer: id, page: 0 });
  const names = await namesOf(context, [id, ...entries.items.flatMap(({ by }) => (by === null ? [] : [by]))]);
  const at = { page, perPage: entriesPerPage };
  await context.show(statementScreen({ id, names }, found.right, at, context.store.clock));
};
