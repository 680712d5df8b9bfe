import Router from '@koa/router';
import type { Log } from '../../application/ports/log.ts';
import type { GoodsFiles } from '../../application/ports/goods-files.ts';
import type { Photos } from '../../application/ports/photos.ts';
import type { Meter } from '../../application/ports/meter.ts';
import type { ChatUpdate, MessengerClient } from '../chat/core/messenger-client.ts';
import { addChatRoutes } from './chat-routes.ts';
import { onAllowedHosts } from './allowed-hosts.ts';
import { addPageRoutes } from './page-routes.ts';
import { openReception, type Reception } from './receive.ts';
import type { ChatStorage } from './chat-storage.ts';
import { openChatStore } from './chat-store.ts';
import type { PostClient } from '../chat/core/post-client.ts';
import type { ChannelClient } from '../chat/core/channel-client.ts';
import type { ForumClient } from '../chat/core/forum-client.ts';
import { webForumClient } from './web-forum-client.ts';
import { webChannelClient } from './web-channel-client.ts';
import { webPostClient } from './web-post-client.ts';
import { webChatClient } from './web-chat-client.ts';
import { openStreams } from './streams.ts';
import type { Person } from './wire.ts';

export type { Person } from './wire.ts';

export type WebChatSettings = {
  readonly persons: readonly Person[];
  /** As it is called when a page is opened. */
  readonly shopName: () => string;
  /** Where the shop listens: the one name that its pages have besides numbers and `localhost`. */
  readonly host: string;
  /** Keeps the chats over a restart, `kill -9` included; null forgets them with the process. */
  readonly storage: ChatStorage | null;
  /** Pictures that the shop keeps. */
  readonly photos: Pick<Photos, 'find'>;
  /** Goods that are files. */
  readonly goodsFiles: Pick<GoodsFiles, 'read'>;
  readonly log: Log;
  readonly meter: Meter;
};

export type WebChat = {
  readonly client: MessengerClient;
  readonly posts: PostClient;
  readonly channels: ChannelClient;
  readonly forum: ForumClient;
  /** The page at `/`, and all below `/chat/` that it needs. To be called once. */
  readonly routes: (converse: (incoming: ChatUpdate) => Promise<void>) => Router;
  /** Ends the streams at once, takes nothing new and ends what is under way. What the shop still says is kept. */
  readonly stop: () => Promise<void>;
};

/** The shop in a browser, for a few persons whom the visitor may be. A person's chat bears the person's number. */
export const openWebChat = (settings: WebChatSettings): WebChat => {
  const { persons, shopName, host, storage, photos, goodsFiles, log, meter } = settings;
  const known = new Map(persons.map((person) => [person.id, person]));
  const streams = openStreams();
  const store = openChatStore(storage, streams, log);
  let reception: Reception | null = null;
  let stopped = false;
  return {
    client: webChatClient(store, streams, new Set(known.keys()), { photos, log }),
    posts: webPostClient(store, new Set(known.keys())),
    channels: webChannelClient(store, new Map(persons.map(({ id, firstName }) => [id, firstName]))),
    forum: webForumClient,
    routes: (converse) => {
      reception = openReception({ store, persons: known, converse, log, meter });
      const router = new Router();
      router.use(onAllowedHosts(host));
      router.use(async (_, next) => {
        await store.loaded;
        await next();
      });
      addPageRoutes(router, { shopName, persons, attachments: store.chats, photos, goodsFiles });
      addChatRoutes(router, { store, streams, reception, persons: known, isStopped: () => stopped });
      return router;
    },
    stop: async () => {
      stopped = true;
      streams.stop();
      await reception?.idle();
    },
  };
};
