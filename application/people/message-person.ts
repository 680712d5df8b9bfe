import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Buyers } from '../ports/buyers.ts';
import type { Clock } from '../ports/clock.ts';
import type { DeliveryFailure, Messenger } from '../ports/messenger.ts';
import type { People } from '../ports/people.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = { readonly people: Pick<People, 'tell'>; readonly clock: Clock };

export type MessagePerson = {
  readonly by: BuyerId;
  readonly person: BuyerId;
  readonly text: string;
  /** Idempotency key: a repeated request with the same key is one message. */
  readonly once: string;
};

/** Has one buyer told something in the shop's name. */
export const messagePerson =
  ({ people, clock }: Deps) =>
  ({ by, person, text, once }: MessagePerson): TE.TaskEither<StoreFailure, void> =>
    people.tell(
      { tag: 'MessageBuyer', buyer: person, text, once },
      [
        {
          by,
          action: 'person.message',
          subject: `buyer:${String(person)}`,
          before: {},
          after: { text },
          at: clock.now(),
        },
      ],
      `message:${once}`,
    );

type MessageDeps = {
  readonly buyers: Pick<Buyers, 'find'>;
  readonly messenger: Pick<Messenger, 'notifyBuyer'>;
};

/** Says it. A buyer who is unknown or cannot be reached is left in peace. */
export const messageBuyer =
  ({ buyers, messenger }: MessageDeps) =>
  (id: BuyerId, text: string): TE.TaskEither<DeliveryFailure | StoreFailure, void> =>
    pipe(
      buyers.find(id),
      TE.flatMap((found): TE.TaskEither<DeliveryFailure | StoreFailure, void> =>
        O.isNone(found)
          ? TE.right(undefined)
          : pipe(
              messenger.notifyBuyer(found.value, { tag: 'FromStaff', text }),
              TE.orElse((no): TE.TaskEither<DeliveryFailure, void> =>
                no.tag === 'Unreachable' ? TE.right(undefined) : TE.left(no),
              ),
            ),
      ),
    );
