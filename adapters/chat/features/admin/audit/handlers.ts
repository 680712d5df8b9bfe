import * as E from 'fp-ts/lib/Either.js';
import type { AuditFilter } from '../../../../../application/ports/audit-log.ts';
import type { AuditEntry } from '../../../../../domain/staff/audit-entry.ts';
import type { Context } from '../../../core/context.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { spanOf } from '../orders/criteria.ts';
import { namesOf } from '../person-of.ts';
import { refuse } from '../refuse.ts';
import type { auditRoutes } from './routes.ts';
import { withKeyLabels } from './fact-words.ts';
import { peopleIn } from './subject-words.ts';
import { auditFile, auditScreen, type Wanted } from './screens.ts';

const filterOf = (context: Context, { by, day }: Wanted): AuditFilter => ({
  by,
  ...spanOf(context.store.clock, context.clock.now(), day),
});

const labelled = ({ ownKeys }: Context) => {
  const keys = ownKeys('id');
  return (entry: AuditEntry): AuditEntry => withKeyLabels(entry, keys);
};

export const showFiltered = async (
  context: Context,
  { page, ...wanted }: ValuesOf<typeof auditRoutes.filtered>,
): Promise<void> => {
  const { shop, buyer, clock, store } = context;
  const found = await shop.admin.listAudit(buyer.id, page, filterOf(context, wanted))();
  if (E.isLeft(found)) return refuse(context, found.left);
  const { items, actors } = found.right;
  if (items.length === 0 && page > 0) return showFiltered(context, { ...wanted, page: 0 });
  const names = await namesOf(context, [...actors, ...items.flatMap(peopleIn)]);
  const shown = { ...found.right, items: items.map(labelled(context)) };
  await context.show(auditScreen(shown, names, { ...wanted, page, now: clock.now() }, store.clock));
};

export const showAudit = (context: Context, { page }: ValuesOf<typeof auditRoutes.audit>): Promise<void> =>
  showFiltered(context, { page, by: null, day: null });

/** The same as a table. */
export const sendAudit = async (
  context: Context,
  wanted: ValuesOf<typeof auditRoutes.export>,
): Promise<void> => {
  const { shop, buyer, store, reportFiles } = context;
  const found = await shop.admin.exportAudit(buyer.id, filterOf(context, wanted))();
  if (E.isLeft(found)) return refuse(context, found.left);
  const names = await namesOf(context, found.right.flatMap(peopleIn));
  const entries = found.right.map(labelled(context));
  await context.send(auditFile(entries, names, store.clock, reportFiles));
};
