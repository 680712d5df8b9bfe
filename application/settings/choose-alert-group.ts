import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { missingTopics, type AlertGroup } from '../../domain/staff/alert-group.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { AlertForum, NoForum } from '../ports/alert-forum.ts';
import type { AlertGroups } from '../ports/alert-groups.ts';
import type { Clock } from '../ports/clock.ts';
import type { DeliveryFailure } from '../ports/messenger.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Stale, Versioned } from '../ports/versioned.ts';
import type { OnlyOwners } from '../only-owners.ts';

type Deps = {
  readonly alertGroups: AlertGroups;
  readonly alertForum: AlertForum;
  readonly owners: readonly BuyerId[];
  readonly clock: Clock;
};

export type ChooseAlertGroup = { readonly by: BuyerId; readonly chat: number };

type Found = Versioned<AlertGroup | null>;

/** What goes to the group is read by whoever is in it, of every kind: no right but an owner's covers that. */
const findForOwner = (
  { alertGroups, owners }: Pick<Deps, 'alertGroups' | 'owners'>,
  by: BuyerId,
): TE.TaskEither<OnlyOwners | StoreFailure, Found> =>
  pipe(
    alertGroups.find(),
    TE.filterOrElseW(
      () => owners.includes(by),
      (): OnlyOwners => ({ tag: 'OnlyOwners' }),
    ),
  );

const factOf = (group: AlertGroup | null): string | null =>
  group === null ? null : `${group.title} (${String(group.chat)})`;

const auditOf = (
  { clock }: Pick<Deps, 'clock'>,
  by: BuyerId,
  before: AlertGroup | null,
  after: AlertGroup | null,
): AuditEntry => ({
  by,
  action: 'alerts.move',
  subject: 'alerts',
  before: { to: factOf(before) },
  after: { to: factOf(after) },
  at: clock.now(),
});

/** Sends alerts to a group's topics from now on. A group that they go to already gets the topics that it lacks. */
export const chooseAlertGroup =
  (deps: Deps) =>
  ({
    by,
    chat,
  }: ChooseAlertGroup): TE.TaskEither<
    OnlyOwners | NoForum | DeliveryFailure | Stale | StoreFailure,
    AlertGroup
  > =>
    pipe(
      findForOwner(deps, by),
      TE.bindTo('found'),
      TE.let('known', ({ found: { value } }) => (value?.chat === chat ? value : null)),
      TE.bindW('opened', ({ known }) => deps.alertForum.open(chat, missingTopics(known))),
      TE.let('group', ({ known, opened }): AlertGroup => ({
        chat,
        title: opened.title,
        topics: { ...known?.topics, ...opened.topics },
      })),
      TE.chainFirstW(({ found, group }) =>
        deps.alertGroups.put(group, found.version, [auditOf(deps, by, found.value, group)], []),
      ),
      TE.map(({ group }) => group),
    );

/** Everybody is told in private again. The topics stay in the group, with all that was said in them. */
export const leaveAlertGroup =
  (deps: Omit<Deps, 'alertForum'>) =>
  ({ by }: { readonly by: BuyerId }): TE.TaskEither<OnlyOwners | Stale | StoreFailure, void> =>
    pipe(
      findForOwner(deps, by),
      TE.flatMap(({ value, version }): TE.TaskEither<Stale | StoreFailure, void> =>
        value === null
          ? TE.right(undefined)
          : deps.alertGroups.put(null, version, [auditOf(deps, by, value, null)], []),
      ),
    );

/** The group that alerts go to; null where there is none. */
export const showAlertGroup =
  ({ alertGroups }: Pick<Deps, 'alertGroups'>) =>
  (): TE.TaskEither<StoreFailure, AlertGroup | null> =>
    pipe(
      alertGroups.find(),
      TE.map(({ value }) => value),
    );
