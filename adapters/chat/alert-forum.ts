import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { AlertForum } from '../../application/ports/alert-forum.ts';
import type { ForumClient } from './core/forum-client.ts';
import { alertsMessages } from './features/admin/alerts/messages.ts';

const { topics: names } = alertsMessages;

/** The topics of alerts in a group of a messenger. */
export const chatAlertForum = ({ open }: Pick<ForumClient, 'open'>): AlertForum => ({
  open: (chat, kinds) =>
    pipe(
      open(
        chat,
        kinds.map((kind) => names[kind]),
      ),
      TE.map(({ title, topics }) => ({
        title,
        topics: Object.fromEntries(
          kinds.flatMap((kind, at) => {
            const made = topics[at] ?? null;
            return made === null ? [] : [[kind, made]];
          }),
        ),
      })),
    ),
});
