import * as E from 'fp-ts/lib/Either.js';
import type { BuyerId } from '../../../../../domain/people/buyer.ts';
import type { Context } from '../../../core/context.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import type { RichText } from '../../../core/screen.ts';
import { outcome } from '../menu/screens.ts';
import { adminMessages } from '../messages.ts';
import { personOf } from '../person-of.ts';
import { refuse } from '../refuse.ts';
import type { peopleRoutes } from './routes.ts';
import { levelQuestion, peopleList, profileScreen } from './screens.ts';

const messages = adminMessages.people;

export const showPeople = async (
  context: Context,
  { page }: ValuesOf<typeof peopleRoutes.people>,
): Promise<void> => {
  const found = await context.shop.admin.listPeople(context.buyer.id, page)();
  if (E.isLeft(found)) return refuse(context, found.left);
  if (found.right.items.length === 0 && page > 0) return showPeople(context, { page: 0 });
  await context.show(peopleList(found.right, page));
};

export const showProfile = async (
  context: Context,
  person: BuyerId,
  lead: RichText | null = null,
): Promise<void> => {
  const found = await context.shop.admin.showPerson(context.buyer.id, person)();
  if (E.isLeft(found)) {
    if (found.left.tag !== 'UnknownPerson') return refuse(context, found.left);
    await context.show(outcome(messages.nobody));
    return;
  }
  const { block } = found.right;
  const blocker = block === null ? null : await personOf(context, block.by);
  await context.show(profileScreen(found.right, blocker, context.store.clock, lead));
};

export const showPerson = (
  context: Context,
  { person }: ValuesOf<typeof peopleRoutes.person>,
): Promise<void> => showProfile(context, person);

export const unblock = async (
  context: Context,
  { person }: ValuesOf<typeof peopleRoutes.unblock>,
): Promise<void> => {
  const done = await context.shop.admin.unblockPerson({ by: context.buyer.id, person })();
  if (E.isLeft(done)) return refuse(context, done.left);
  return showProfile(context, person, messages.isUnblocked);
};

export const chooseLevel = async (
  context: Context,
  { person }: ValuesOf<typeof peopleRoutes.levels>,
): Promise<void> => {
  const { admin } = context.shop;
  const found = await admin.showPerson(context.buyer.id, person)();
  if (E.isLeft(found)) {
    if (found.left.tag !== 'UnknownPerson') return refuse(context, found.left);
    await context.show(outcome(messages.nobody));
    return;
  }
  const levels = await admin.listLevels(context.buyer.id)();
  if (E.isLeft(levels)) return refuse(context, levels.left);
  await context.show(levelQuestion(found.right, levels.right));
};

/** Puts somebody on a level and shows them with it; what is refused is said. */
export const setLevel = async (
  context: Context,
  { person, level }: ValuesOf<typeof peopleRoutes.setLevel>,
): Promise<void> => {
  const done = await context.shop.admin.putOnLevel({ by: context.buyer.id, person, level })();
  if (E.isRight(done))
    return showProfile(context, person, done.right ? messages.isOnLevel(level) : messages.levelAsBefore);
  if (done.left.tag !== 'NotYourself') return refuse(context, done.left);
  await context.show(outcome(messages.notYourself));
};
