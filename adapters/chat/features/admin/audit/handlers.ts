import * as E from 'fp-ts/lib/Either.js';
import type { Context } from '../../../core/context.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { personOf } from '../person-of.ts';
import { refuse } from '../refuse.ts';
import type { auditRoutes } from './routes.ts';
import { auditScreen } from './screens.ts';

export const showAudit = async (
  context: Context,
  { page }: ValuesOf<typeof auditRoutes.audit>,
): Promise<void> => {
  const found = await context.shop.admin.listAudit(context.buyer.id, page)();
  if (E.isLeft(found)) return refuse(context, found.left);
  const { items } = found.right;
  if (items.length === 0 && page > 0) return showAudit(context, { page: 0 });
  const people = await Promise.all(
    [...new Set(items.map(({ by }) => by))].map((id) => personOf(context, id)),
  );
  const names = new Map(people.flatMap((person) => (person === null ? [] : [[person.id, person] as const])));
  await context.show(auditScreen(found.right, names, page, context.store.clock));
};
