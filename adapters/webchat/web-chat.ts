import Router from '@koa/router';
import type { Log } from '../../application/ports/log.ts';
import type { Meter } from '../../application/ports/meter.ts';
import type { ChatUpdate, MessengerClient } from '../chat/core/messenger-client.ts';
import { addChatRoutes } from './chat-routes.ts';
import { underOwnName } from './own-name.ts';
import { addPageRoutes } from './page-routes.ts';
import { openReception, type Reception } from './receive.ts';
import { openRoom } from './room.ts';
import { webChatSkin } from './skin.ts';
import { openStreams } from './streams.ts';
import type { Person } from './wire.ts';

export type { Person } from './wire.ts';

export type WebChatSettings = {
  readonly persons: readonly Person[];
  readonly shopName: string;
  /** Where the shop listens: the one name that its pages have besides numbers and `localhost`. */
  readonly host: string;
  /** A file that keeps the chats over a restart, `kill -9` included; null keeps them in memory. */
  readonly journal: string | null;
  readonly log: Log;
  readonly meter: Meter;
};

export type WebChat = {
  readonly skin: MessengerClient;
  /** The page at `/`, and all below `/chat/` that it needs. To be called once. */
  readonly routes: (converse: (incoming: ChatUpdate) => Promise<void>) => Router;
  /** Ends the streams at once, takes nothing new and ends what is under way. What the shop still says is kept. */
  readonly stop: () => Promise<void>;
};

/** The shop in a browser, for a few persons whom the visitor may be. A person's chat bears the person's number. */
export const openWebChat = ({ persons, shopName, host, journal, log, meter }: WebChatSettings): WebChat => {
  const known = new Map(persons.map((person) => [person.id, person]));
  const streams = openStreams();
  const room = openRoom(journal, streams, log);
  let reception: Reception | null = null;
  let stopped = false;
  return {
    skin: webChatSkin(room, streams, new Set(known.keys())),
    routes: (converse) => {
      reception = openReception({ room, persons: known, converse, log, meter });
      const router = new Router();
      router.use(underOwnName(host));
      addPageRoutes(router, { shopName, persons, attachments: room.chats });
      addChatRoutes(router, { room, streams, reception, persons: known, isStopped: () => stopped });
      return router;
    },
    stop: async () => {
      stopped = true;
      streams.stop();
      await reception?.idle();
    },
  };
};
