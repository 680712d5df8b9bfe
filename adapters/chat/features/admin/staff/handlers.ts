import * as E from 'fp-ts/lib/Either.js';
import type { BuyerId } from '../../../../../domain/people/buyer.ts';
import type { StaffMember } from '../../../../../domain/staff/member.ts';
import type { StaffChange } from '../../../../../domain/staff/staff-change.ts';
import type { Context } from '../../../core/context.ts';
import { message } from '../../../core/make-screen.ts';
import type { PickedPerson } from '../../../core/messenger-client.ts';
import { rich } from '../../../core/rich-text.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import type { RichText } from '../../../core/screen.ts';
import { keysNow } from '../../home/handlers.ts';
import { adminMessages } from '../messages.ts';
import { personOf } from '../person-of.ts';
import { refuse } from '../refuse.ts';
import type { staffRoutes } from './routes.ts';
import { askRemoveScreen, memberScreen, staffList, staffNotice } from './screens.ts';

const messages = adminMessages.staff;

export const showList = async (context: Context): Promise<void> => {
  const found = await context.shop.admin.listStaff(context.buyer.id)();
  if (E.isLeft(found)) return refuse(context, found.left);
  await context.show(staffList(found.right, context.clock.now()));
};

/** Goes on with somebody of the staff; says of anybody else that they are none. */
const withMember = async (
  context: Context,
  person: BuyerId,
  go: (member: StaffMember) => Promise<void>,
): Promise<void> => {
  const found = await context.shop.admin.showStaff(context.buyer.id, person)();
  if (E.isRight(found)) return go(found.right);
  if (found.left.tag !== 'NotStaff') return refuse(context, found.left);
  await context.show(staffNotice(rich`${messages.refusals.NotStaff}`));
};

export const showMember = (context: Context, person: BuyerId, lead: RichText | null = null): Promise<void> =>
  withMember(context, person, async (member) => {
    const { rights, clock, store } = context;
    const appointer = await personOf(context, member.appointedBy);
    const viewer = { rights, now: clock.now(), clock: store.clock, appointer };
    await context.show(memberScreen(member, viewer, lead));
  });

/** Changes something about somebody; whether it is so now. What stood in the way was said. */
export const change = async (context: Context, person: BuyerId, wanted: StaffChange): Promise<boolean> => {
  const changed = await context.shop.admin.changeStaff({ by: context.buyer.id, person, change: wanted })();
  if (E.isRight(changed)) return true;
  const no = changed.left;
  if (no.tag === 'NotPermitted' || no.tag === 'StoreFailure') {
    await refuse(context, no);
    return false;
  }
  const words = messages.refusals[no.tag];
  if (context.tapped === null) await context.send(staffNotice(rich`${words}`));
  else await context.note(words, true);
  return false;
};

export const showOne = (context: Context, { person }: ValuesOf<typeof staffRoutes.member>): Promise<void> =>
  showMember(context, person);

export const givePermission = async (
  context: Context,
  { person, permission, held }: ValuesOf<typeof staffRoutes.permission>,
): Promise<void> => {
  if (await change(context, person, { tag: 'Permission', permission, held }))
    await showMember(context, person);
};

export const askRemove = (
  context: Context,
  { person }: ValuesOf<typeof staffRoutes.askRemove>,
): Promise<void> =>
  withMember(context, person, async (member) => {
    await context.show(askRemoveScreen(member));
  });

export const remove = async (
  context: Context,
  { person }: ValuesOf<typeof staffRoutes.remove>,
): Promise<void> => {
  if (await change(context, person, { tag: 'Remove' })) await context.show(staffNotice(messages.removed));
};

/** Appoints somebody, or shows who is of the staff already. */
export const appoint = async (context: Context, person: BuyerId, name: string): Promise<void> => {
  if (await change(context, person, { tag: 'Appoint', name }))
    await showMember(context, person, messages.appointed(name));
};

/** Somebody was picked in the messenger's own list of people; the shop's keyboard comes back in its place. */
export const takePicked = async (context: Context, { id, name }: PickedPerson): Promise<void> => {
  const wanted = { tag: 'Appoint', name } as const;
  if (!(await change(context, id, wanted))) return;
  await context.send(message(messages.appointed(name), keysNow(context)));
  await showMember(context, id);
};
