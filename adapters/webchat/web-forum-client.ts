import * as TE from 'fp-ts/lib/TaskEither.js';
import type { ForumClient } from '../chat/core/forum-client.ts';

/** The browser has no groups. */
export const webForumClient: ForumClient = {
  open: () => TE.left({ tag: 'NoSuchGroup' }),
  send: () => TE.left({ tag: 'PlaceGone', what: 'Group' }),
};
