import type { Photos } from '../../../application/ports/photos.ts';
import { shopPhotos } from '../../support/shop-photos.ts';
import { startHttpServer } from '../../../adapters/http/server.ts';
import type { ChatUpdate } from '../../../adapters/chat/core/messenger-client.ts';
import type { ChatStorage } from '../../../adapters/webchat/chat-storage.ts';
import { openWebChat, type Person, type WebChat } from '../../../adapters/webchat/web-chat.ts';
import { recordingTelemetry, type RecordingTelemetry } from '../jobs/recording-telemetry.ts';

export const budi: Person = { id: 101, firstName: 'Budi', username: 'budi', language: 'id', role: 'buyer' };
export const alice: Person = { id: 102, firstName: 'Alice', username: null, language: 'en', role: 'buyer' };
export const sari: Person = { id: 1, firstName: 'Sari', username: 'sari', language: 'id', role: 'owner' };
export const everybody: readonly Person[] = [budi, alice, sari];

type Over = {
  readonly storage?: ChatStorage | null;
  readonly shopName?: string;
  readonly converse?: (incoming: ChatUpdate) => Promise<void>;
};

export type WebChatUnderTest = RecordingTelemetry &
  Pick<WebChat, 'client' | 'posts' | 'channels'> & {
    readonly photos: Photos;
    /** A file that became goods. */
    readonly keepsFile: ReturnType<typeof shopPhotos>['keepsFile'];
    readonly url: string;
    readonly heard: readonly ChatUpdate[];
    /** What answers visitors from now on. */
    readonly answerBy: (converse: (incoming: ChatUpdate) => Promise<void>) => void;
    readonly stopChat: () => Promise<void>;
    /** Chat first, then the server, as the shop does. */
    readonly stop: () => Promise<void>;
  };

/** The web chat on a server of its own, which notes what is said and answers nothing unless told how. */
export const openWebChatUnderTest = async ({
  storage = null,
  shopName = 'Toko Uji',
  converse,
}: Over = {}): Promise<WebChatUnderTest> => {
  const seen = recordingTelemetry();
  const heard: ChatUpdate[] = [];
  let answer = converse ?? (() => Promise.resolve());
  const { photos, goodsFiles, keepsFile } = shopPhotos();
  const chat = openWebChat({
    persons: everybody,
    shopName: () => shopName,
    host: '127.0.0.1',
    storage,
    photos,
    goodsFiles,
    log: seen.log,
    meter: seen.meter,
  });
  const routes = chat.routes(async (incoming) => {
    heard.push(incoming);
    await answer(incoming);
  });
  const server = await startHttpServer({ host: '127.0.0.1', port: 0, routers: [routes], log: seen.log });
  return {
    ...seen,
    photos,
    keepsFile,
    client: chat.client,
    posts: chat.posts,
    channels: chat.channels,
    url: `http://127.0.0.1:${String(server.port)}`,
    heard,
    answerBy: (next) => (answer = next),
    stopChat: chat.stop,
    stop: async () => {
      await chat.stop();
      await server.stop();
    },
  };
};
