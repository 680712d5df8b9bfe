import * as E from 'fp-ts/lib/Either.js';
import type { StoreFailure } from '../../../../application/ports/store-failure.ts';
import type { Context } from '../../core/context.ts';
import { message } from '../../core/make-screen.ts';
import { paragraphs, rich } from '../../core/rich-text.ts';
import { adminMessages } from '../admin/messages.ts';
import { apologise } from '../../core/errors.ts';
import { isStaff } from '../../core/is-staff.ts';
import type { Lost } from '../../core/parse-input.ts';
import type { Controls, RichText } from '../../core/screen.ts';
import { keyCount, readList, rememberList } from '../catalogue/read-list.ts';
import { categoryMenu, greeting, helpfulLine, ownMenu, type Guest } from './screens.ts';

/** How many products the keyboard is about; at a first visit those of the whole shop. */
const listedAtHome = async (context: Context, anew: boolean): Promise<E.Either<StoreFailure, number>> => {
  if (!anew && context.listShown.length > 0) return E.right(keyCount(context.listShown));
  const all = await readList(context, null, 0);
  if (E.isLeft(all)) return all;
  const kept = await rememberList(context, all.right.items);
  return E.map(() => keyCount(all.right.items))(kept);
};

/** The keyboard as it should be now. */
export const keysNow = (context: Context, language = context.buyer.language): Controls =>
  context.keyboard(keyCount(context.listShown), language);

const roleOf = (context: Context): Guest['role'] =>
  context.rights.isOwner ? 'Owner' : isStaff(context) ? 'Staff' : null;

/** The home of the shop: a greeting, or a helpful line in its place, then what there is to buy. `anew` numbers the whole shop. */
export const goHome = async (context: Context, line: RichText | null, anew = false): Promise<void> => {
  const { shop, locale, buyer } = context;
  const [home, listed] = await Promise.all([shop.showHome()(), listedAtHome(context, anew)]);
  if (E.isLeft(home)) return apologise(context, home.left);
  if (E.isLeft(listed)) return apologise(context, listed.left);
  const { publicStats, categories } = home.right;
  const keys = context.keyboard(listed.right);
  await context.send(
    line === null
      ? greeting(locale, { firstName: buyer.firstName, role: roleOf(context) }, publicStats, keys)
      : helpfulLine(line, keys),
  );
  await context.send(categoryMenu(locale, categories));
};

export const showHome = (context: Context): Promise<void> => goHome(context, null);

const lines = { StaleButton: 'staleButton', UnknownText: 'unknownText', Unreadable: 'unreadable' } as const;

/** Whoever cannot be understood is led home, with a line that helps; staff read where their own menu is. */
export const leadHome = (context: Context, why: Lost): Promise<void> => {
  const line = context.locale.messages.errors[lines[why]];
  const own = ownMenu(roleOf(context));
  return goHome(context, own === null ? line : paragraphs(line, own));
};

/** Whoever may not do something (any more) is answered as if there were no such thing; staff read that it is not theirs. */
export const asStranger = async (context: Context): Promise<void> => {
  if (!isStaff(context)) return leadHome(context, context.tapped === null ? 'UnknownText' : 'StaleButton');
  await context.note(adminMessages.notYours, true);
  if (context.tapped === null) await context.send(message(rich`${adminMessages.notYours}`));
};

/** `/start`: home, or where a link leads. Whoever comes by another's link is greeted like anybody. */
export const start = async (context: Context, payload: string | null): Promise<void> => {
  if (payload === null || !context.isOwnLink(payload)) return goHome(context, null, true);
  const linked = context.link(payload);
  if (linked === null) return goHome(context, context.locale.messages.errors.unknownProduct, true);
  return linked.run(context);
};
