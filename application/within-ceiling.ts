import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../domain/people/buyer.ts';
import type { Rupiah } from '../domain/rupiah.ts';
import { approvalId } from '../domain/staff/approval-id.ts';
import { rightFor, type AboveCeiling, type Approval, type MoneyRequest } from '../domain/staff/approval.ts';
import { hasAny } from '../domain/staff/member.ts';
import type { AuditEntry } from '../domain/staff/audit-entry.ts';
import type { Approvals } from './ports/approvals.ts';
import type { Ids } from './ports/ids.ts';
import type { StoreFailure } from './ports/store-failure.ts';
import type { NotPermitted } from './requires.ts';
import { rightsOf, type RightsDeps } from './rights-of.ts';

/** It is beyond the ceiling of who asks, and was laid before the owners. */
export type WaitsForOwner = { readonly tag: 'WaitsForOwner'; readonly amount: Rupiah };

type Deps = RightsDeps & {
  readonly approvals: Pick<Approvals, 'ask'>;
  readonly ids: Pick<Ids, 'orderSuffix'>;
};

type Of<Tag extends MoneyRequest['tag']> = Extract<MoneyRequest, { tag: Tag }>;

/** The command of a request as somebody gives it. */
export type CommandOf<Tag extends MoneyRequest['tag']> = Omit<Of<Tag>, 'tag'> & { readonly by: BuyerId };

type Action<Tag extends MoneyRequest['tag'], No, A> = (
  command: CommandOf<Tag>,
  ceiling: Rupiah | null,
) => TE.TaskEither<No | AboveCeiling, A>;

/** Does what staff ask for up to their ceiling; lays anything beyond it before the owners, who confirm it with a tap. */
export const withinCeiling =
  (deps: Deps) =>
  <Tag extends MoneyRequest['tag'], No extends { readonly tag: string }, A>(
    tag: Tag,
    action: Action<Tag, No, A>,
  ) =>
  (
    command: CommandOf<Tag>,
  ): TE.TaskEither<Exclude<No, AboveCeiling> | NotPermitted | WaitsForOwner | StoreFailure, A> => {
    type Refused = Exclude<No, AboveCeiling> | NotPermitted | WaitsForOwner | StoreFailure;
    const ask = (amount: Rupiah): TE.TaskEither<Refused, A> => {
      const { by, ...asked } = command;
      const at = deps.clock.now();
      // The clock stands still for a while where the database's was set back.
      const id = approvalId(`${String(by)}-${at.toString(36)}-${deps.ids.orderSuffix()}`);
      const approval: Approval = {
        id,
        by,
        request: { tag, ...asked } as unknown as Of<Tag>,
        amount,
        at,
        answer: null,
      };
      const entry: AuditEntry = {
        by,
        action: 'approval.ask',
        subject: `approval:${id}`,
        before: {},
        after: { what: tag, amount },
        at,
      };
      return pipe(
        deps.approvals.ask(
          approval,
          [entry],
          [{ tag: 'NotifyAdmins', news: { tag: 'ApprovalAsked', id, by, amount } }],
        ),
        TE.flatMap((): TE.TaskEither<Refused, A> => TE.left({ tag: 'WaitsForOwner', amount })),
      );
    };
    return pipe(
      rightsOf(deps)(command.by),
      // The guard looked a moment ago: a role that was taken away since then has no ceiling, and no right either.
      TE.flatMap((rights): TE.TaskEither<Refused, A> =>
        hasAny(rights, [rightFor[tag]])
          ? pipe(
              action(command, rights.ceiling),
              TE.orElse((no) =>
                no.tag === 'AboveCeiling'
                  ? ask((no as AboveCeiling).amount)
                  : TE.left(no as Exclude<No, AboveCeiling>),
              ),
            )
          : TE.left({ tag: 'NotPermitted' }),
      ),
    );
  };
