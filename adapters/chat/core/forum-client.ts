import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { NoForum } from '../../../application/ports/alert-forum.ts';
import type { DeliveryFailure, PlaceGone } from '../../../application/ports/messenger.ts';
import type { Screen } from './screen.ts';

/** A group's title, and the number of each topic that was made; null where one was not. */
export type MadeTopics = { readonly title: string; readonly topics: readonly (number | null)[] };

/** What a messenger knows of groups that have topics. */
export interface ForumClient {
  /** Makes topics of these names. Where the first of them cannot be made, none are; what fails later leaves those before. */
  readonly open: (
    chat: number,
    names: readonly string[],
  ) => TaskEither<NoForum | DeliveryFailure, MadeTopics>;
  /** Says something in a topic, and nowhere else. */
  readonly send: (
    place: { readonly chat: number; readonly topic: number },
    screen: Screen,
  ) => TaskEither<PlaceGone | DeliveryFailure, void>;
}
