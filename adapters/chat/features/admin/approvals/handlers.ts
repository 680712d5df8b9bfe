import * as E from 'fp-ts/lib/Either.js';
import { approvalId } from '../../../../../domain/staff/approval-id.ts';
import type { Approval } from '../../../../../domain/staff/approval.ts';
import type { Context } from '../../../core/context.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { adminMessages } from '../messages.ts';
import { namesOf } from '../person-of.ts';
import { refuse } from '../refuse.ts';
import type { approvalsRoutes } from './routes.ts';
import { approvalScreen, approvalsList } from './screens.ts';

const messages = adminMessages.approvals;

export const showApprovals = async (context: Context): Promise<void> => {
  const found = await context.shop.admin.listApprovals(context.buyer.id)();
  if (E.isLeft(found)) return refuse(context, found.left);
  const names = await namesOf(
    context,
    found.right.map(({ by }) => by),
  );
  await context.show(approvalsList(found.right, names, context.store.clock));
};

const show = async (context: Context, approval: Approval): Promise<void> => {
  const { rights, store } = context;
  const { by, request } = approval;
  const names = await namesOf(context, request.tag === 'Adjust' ? [by, request.buyer] : [by]);
  await context.show(approvalScreen(approval, { isOwner: rights.isOwner, names, clock: store.clock }));
};

export const showApproval = async (
  context: Context,
  { id }: ValuesOf<typeof approvalsRoutes.approval>,
): Promise<void> => {
  const found = await context.shop.admin.showApproval(context.buyer.id, approvalId(id))();
  if (E.isRight(found)) return show(context, found.right);
  return found.left.tag === 'NothingAsked' ? context.note(messages.gone, true) : refuse(context, found.left);
};

/** An owner's one tap; of two the second reads what the first said. */
export const answerApproval = async (
  context: Context,
  { id, approved }: ValuesOf<typeof approvalsRoutes.answer>,
): Promise<void> => {
  const command = { by: context.buyer.id, id: approvalId(id), approved };
  const answered = await context.shop.admin.answerApproval(command)();
  if (E.isRight(answered)) return show(context, answered.right);
  switch (answered.left.tag) {
    case 'NothingAsked':
      return context.note(messages.gone, true);
    case 'OnlyOwners':
      return context.note(messages.onlyOwners, true);
    default:
      return refuse(context, answered.left);
  }
};
