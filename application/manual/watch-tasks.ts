import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import { after, hours } from '../../domain/instant.ts';
import { withoutSecrets } from '../../domain/manual/manual-input.ts';
import { stageOf, type ManualStage, type ManualTask } from '../../domain/manual/manual-task.ts';
import { eachInTurn } from '../each-in-turn.ts';
import type { Clock } from '../ports/clock.ts';
import type { ManualWork } from '../ports/manual-work.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = {
  readonly manualWork: Pick<ManualWork, 'toTell' | 'noteStage' | 'toPurge' | 'purge'>;
  readonly clock: Clock;
};

const atOnce = 100;

/** For so long money that comes late may revive an order that was closed. */
const revivable = hours(24 * 7);

const notificationsOf = ({ order, line }: ManualTask, stage: ManualStage): readonly FollowUp[] => {
  const staff: FollowUp = { tag: 'NotifyAdmins', news: { tag: 'ManualWaiting', order, line, stage } };
  return stage === 'Overdue' ? [staff, { tag: 'NotifyBuyer', order, news: 'ManualOverdue' }] : [staff];
};

/**
 * Looks at all that waits to be made by hand, every minute: staff are told when it comes, when half of its time is over, and when
 * all of it is; then its buyer is offered the money back. What was secret of that which will not be done is forgotten.
 */
export const watchTasks =
  ({ manualWork, clock }: Deps) =>
  (): TE.TaskEither<StoreFailure, void> =>
    pipe(
      manualWork.toTell(clock.now(), atOnce),
      TE.flatMap(
        eachInTurn((task) => {
          const stage = stageOf(task, clock.now());
          return manualWork.noteStage(task, stage, notificationsOf(task, stage));
        }),
      ),
      TE.flatMap(() => manualWork.toPurge(after(clock.now(), -revivable), atOnce)),
      TE.flatMap(eachInTurn((task) => manualWork.purge(task, withoutSecrets(task.inputs, task.answers)))),
      TE.asUnit,
    );
