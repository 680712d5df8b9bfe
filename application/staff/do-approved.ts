import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { ApprovalId } from '../../domain/staff/approval-id.ts';
import {
  isDeedOf,
  type Approval,
  type ApprovalAnswer,
  type MoneyRequest,
} from '../../domain/staff/approval.ts';
import type { Approvals } from '../ports/approvals.ts';
import type { FollowUps } from '../ports/follow-ups.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { CommandOf } from '../within-ceiling.ts';

type Act<Tag extends MoneyRequest['tag']> = (
  command: CommandOf<Tag>,
) => TE.TaskEither<{ readonly tag: string } | StoreFailure, unknown>;

/** What can have waited for an owner, each done without a ceiling. */
export type MoneyActions = { readonly [Tag in MoneyRequest['tag']]: Act<Tag> };

type Deps = {
  readonly approvals: Pick<Approvals, 'find' | 'doneSince'>;
  readonly followUps: Pick<FollowUps, 'add'>;
};

const run = (actions: MoneyActions, request: MoneyRequest, by: BuyerId): ReturnType<Act<'Refund'>> => {
  switch (request.tag) {
    case 'Refund':
      return actions.Refund({ ...request, by });
    case 'CancelTask':
      return actions.CancelTask({ ...request, by });
    case 'Adjust':
      return actions.Adjust({ ...request, by });
    case 'RefundClaim':
      return actions.RefundClaim({ ...request, by });
    case 'AnswerCase':
      return actions.AnswerCase({ ...request, by });
    case 'Confirm':
      return actions.Confirm({ ...request, by });
  }
};

const isFailure = (no: { readonly tag: string }): no is StoreFailure => no.tag === 'StoreFailure';

/** Whether it was done before: by this job, which did not come to its end. */
const wasDone = (
  { approvals }: Deps,
  { by, request }: Approval,
  { at }: ApprovalAnswer,
): TE.TaskEither<StoreFailure, boolean> =>
  pipe(
    approvals.doneSince(by, at),
    TE.map((done) => done.some((entry) => isDeedOf(request, entry))),
  );

/**
 * Does what an owner approved, in the name of who asked for it. Each action is done once however often it is tried;
 * where nothing is left to do both are told, unless it was this that did it.
 */
export const doApproved =
  (deps: Deps, actions: MoneyActions) =>
  (id: ApprovalId): TE.TaskEither<StoreFailure, void> => {
    const tell = (
      { by }: Approval,
      answer: ApprovalAnswer,
      why: string,
    ): TE.TaskEither<StoreFailure, void> => {
      const news = { tag: 'ApprovalUndone', id, why } as const;
      return deps.followUps.add(
        [by, answer.by].map((owner) => ({ tag: 'NotifyAdmin', owner, news }) as const),
      );
    };
    const act = (approval: Approval): TE.TaskEither<StoreFailure, void> => {
      const { by, request, answer } = approval;
      return answer?.approved !== true
        ? TE.right(undefined)
        : pipe(
            run(actions, request, by),
            TE.map(() => undefined),
            TE.orElse((no): TE.TaskEither<StoreFailure, void> =>
              isFailure(no)
                ? TE.left(no)
                : pipe(
                    wasDone(deps, approval, answer),
                    TE.flatMap((done) => (done ? TE.right(undefined) : tell(approval, answer, no.tag))),
                  ),
            ),
          );
    };
    return pipe(
      deps.approvals.find(id),
      TE.flatMap((found) => (O.isSome(found) ? act(found.value) : TE.right(undefined))),
    );
  };
