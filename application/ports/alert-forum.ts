import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { TopicNumbers } from '../../domain/staff/alert-group.ts';
import type { AlertTopic } from '../../domain/staff/alert-topic.ts';
import type { DeliveryFailure } from './messenger.ts';

/** Why alerts cannot go to a group. */
export type NoForum =
  /** No such group, or the shop is not in it. */
  | { readonly tag: 'NoSuchGroup' }
  /** It has no topics; `title` is what people call it. */
  | { readonly tag: 'NoTopics'; readonly title: string }
  /** The shop may not make topics in it. */
  | { readonly tag: 'MayNotManage'; readonly title: string };

export type OpenedTopics = { readonly title: string; readonly topics: TopicNumbers };

/** Groups of the messenger that have topics. */
export interface AlertForum {
  /** Makes a topic for each of these kinds. Where one cannot be made, those that were go again. */
  readonly open: (
    chat: number,
    topics: readonly AlertTopic[],
  ) => TaskEither<NoForum | DeliveryFailure, OpenedTopics>;
}
