import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../domain/people/buyer.ts';
import { hasAny } from '../domain/staff/member.ts';
import type { Permission } from '../domain/staff/permission.ts';
import type { StoreFailure } from './ports/store-failure.ts';
import { rightsOf, type RightsDeps } from './rights-of.ts';

/** The person has none of the permissions that open this action. */
export type NotPermitted = { readonly tag: 'NotPermitted' };

const guarded = Symbol('guarded');

/** An admin action that checks its actor. Only `requires` makes one: a list of these holds no unguarded action. */
export type Guarded = { readonly [guarded]: true; readonly openedBy: readonly Permission[] };

/**
 * Guards admin actions: they run for a person who has at least one of the permissions, and answer `NotPermitted` to
 * anybody else. Permissions are read at each call, so a right that was taken away ends with the next tap.
 */
export const requires =
  (deps: RightsDeps) =>
  (...openedBy: readonly [Permission, ...Permission[]]) => {
    const check = <No, A>(
      actor: BuyerId,
      action: () => TE.TaskEither<No, A>,
    ): TE.TaskEither<No | NotPermitted | StoreFailure, A> =>
      pipe(
        rightsOf(deps)(actor),
        TE.flatMap((rights): TE.TaskEither<No | NotPermitted | StoreFailure, A> =>
          hasAny(rights, openedBy) ? action() : TE.left({ tag: 'NotPermitted' }),
        ),
      );
    const mark = { [guarded]: true, openedBy } as const;
    return {
      /** For an action whose command names the actor as `by`. */
      command: <Command extends { readonly by: BuyerId }, No, A>(
        action: (command: Command) => TE.TaskEither<No, A>,
      ) => Object.assign((command: Command) => check(command.by, () => action(command)), mark),
      /** For an action that has no use for its actor: the actor becomes its first argument. */
      action: <Args extends readonly unknown[], No, A>(action: (...args: Args) => TE.TaskEither<No, A>) =>
        Object.assign((by: BuyerId, ...args: Args) => check(by, () => action(...args)), mark),
    };
  };
