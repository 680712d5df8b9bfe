import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { ApprovalId } from '../../domain/staff/approval-id.ts';
import type { Approval } from '../../domain/staff/approval.ts';
import type { OnlyOwners } from '../only-owners.ts';
import type { Approvals } from '../ports/approvals.ts';
import type { Clock } from '../ports/clock.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = {
  readonly approvals: Pick<Approvals, 'find' | 'answer'>;
  readonly owners: readonly BuyerId[];
  readonly clock: Clock;
};

export type AnswerApproval = {
  readonly by: BuyerId;
  readonly id: ApprovalId;
  readonly approved: boolean;
};

/** Nothing of that name was asked. */
export type NothingAsked = { readonly tag: 'NothingAsked' };

type No = OnlyOwners | NothingAsked | StoreFailure;

const followUpsOf = ({ id, by }: Approval, approved: boolean): readonly FollowUp[] => [
  ...(approved ? [{ tag: 'DoApproved', id } as const] : []),
  { tag: 'NotifyAdmin', owner: by, news: { tag: 'ApprovalAnswered', id, approved } },
];

/** What waits for an owner, or waited. */
export const showApproval =
  ({ approvals }: { readonly approvals: Pick<Approvals, 'find'> }) =>
  (id: ApprovalId): TE.TaskEither<NothingAsked | StoreFailure, Approval> =>
    pipe(
      approvals.find(id),
      TE.flatMapOption(
        (found) => found,
        (): NothingAsked | StoreFailure => ({ tag: 'NothingAsked' }),
      ),
    );

/** An owner says yes or no, once; who comes second is told what the first said. What was approved is done by a follow-up. */
export const answerApproval =
  (deps: Deps) =>
  ({ by, id, approved }: AnswerApproval): TE.TaskEither<No, Approval> => {
    const at = deps.clock.now();
    return pipe(
      showApproval(deps)(id),
      TE.filterOrElseW(
        () => deps.owners.includes(by),
        (): OnlyOwners => ({ tag: 'OnlyOwners' }),
      ),
      TE.chainFirstW((asked) =>
        deps.approvals.answer(
          id,
          { approved, by, at },
          [
            {
              by,
              action: approved ? 'approval.give' : 'approval.decline',
              subject: `approval:${id}`,
              before: { what: asked.request.tag, amount: asked.amount, asked: asked.by },
              after: { approved },
              at,
            },
          ],
          followUpsOf(asked, approved),
        ),
      ),
      TE.flatMap(() => showApproval(deps)(id)),
    );
  };

const approvalsShown = 20;

/** What waits for an owner, oldest first. */
export const listApprovals =
  ({ approvals }: { readonly approvals: Pick<Approvals, 'open'> }) =>
  (): TE.TaskEither<StoreFailure, readonly Approval[]> =>
    approvals.open(approvalsShown);
