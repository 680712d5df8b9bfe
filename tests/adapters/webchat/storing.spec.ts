import { goodsFileId } from '../../../domain/stock/goods-file.ts';
import { expect } from 'chai';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { openDatabase } from '../../../adapters/postgres/kit/database.ts';
import { postgresWebChat } from '../../../adapters/postgres/people/web-chat-entries.ts';
import type { ChatStorage } from '../../../adapters/webchat/chat-storage.ts';
import { chatCap } from '../../../adapters/webchat/wire.ts';
import { answerOf } from '../../support/either.ts';
import { onePixel } from '../../stand-ins/telegram/spec-bot.ts';
import { migratedDatabase } from '../postgres/postgres-under-test.ts';
import { silentLog } from '../../support/fakes/silent.ts';
import { budi, openWebChatUnderTest, type WebChatUnderTest } from './a-web-chat.ts';
import { aScreen } from '../../support/builders/screens.ts';
import { aPost, postTo, visit } from './a-visitor.ts';
import { memoryStorage } from './memory-storage.ts';

const everything = {
  text: [
    { text: 'tebal', style: 'bold' },
    { text: 'kode 🔑\u0000', style: 'code' },
  ],
  attachment: { tag: 'Picture', png: new Uint8Array(onePixel) },
  controls: {
    tag: 'Buttons',
    rows: [
      [
        { tag: 'Tap', label: 'Beli', data: 'p:1', tone: 'good' },
        { tag: 'Link', label: 'Bayar', url: 'https://toko.example/' },
        { tag: 'Copy', label: 'Salin', text: '123' },
        { tag: 'Off', label: 'Habis' },
      ],
    ],
  },
} as const;

type Opened = { readonly storage: ChatStorage; readonly close: () => Promise<void> };

const inMemory = (): Promise<Opened> =>
  Promise.resolve({ storage: memoryStorage(), close: () => Promise.resolve() });

const inPostgres = async (): Promise<Opened> => {
  const { url, drop } = await migratedDatabase();
  const database = openDatabase({ url, poolSize: 2, log: silentLog });
  return {
    storage: postgresWebChat(database.run),
    close: async () => {
      await database.close();
      await drop();
    },
  };
};

for (const [where, openStorage] of [
  ['in memory', inMemory],
  ['in PostgreSQL', inPostgres],
] as const)
  describe(`The chats of the web chat, stored ${where}`, () => {
    let opened: Opened;
    const open = (): Promise<WebChatUnderTest> => openWebChatUnderTest({ storage: opened.storage });
    beforeEach(async () => {
      opened = await openStorage();
    });
    afterEach(() => opened.close());

    const chatOf = async ({ url }: WebChatUnderTest) => {
      const page = await visit(url, budi.id);
      page.live.close();
      return page.chat();
    };
    /** Opens a web chat on what another one left that was never stopped: as after `kill -9`. */
    const afterKill = async (act: (webChat: WebChatUnderTest) => Promise<void>) => {
      const killed = await open();
      await act(killed);
      const before = await chatOf(killed);
      const webChat = await open();
      const after = await chatOf(webChat);
      await Promise.all([killed.stop(), webChat.stop()]);
      return { before, after };
    };

    it('are whole after a kill: words, pictures with their addresses, files, keys, edits and removals', async () => {
      const { before, after } = await afterKill(async ({ client, url }) => {
        const changed = await answerOf(client.send(budi.id, aScreen('x')));
        await answerOf(client.send(budi.id, everything));
        await answerOf(client.remove(await answerOf(client.send(budi.id, aScreen('gone')))));
        const book = { id: goodsFileId(7), name: 'buku.pdf', size: 300 };
        await answerOf(client.send(budi.id, aScreen('w', { attachment: { tag: 'GoodsFile', file: book } })));
        const file = { tag: 'File', name: 'barang.txt', bytes: new Uint8Array([0, 255, 10]) } as const;
        await answerOf(client.send(budi.id, aScreen('y', { attachment: file })));
        await answerOf(client.send(budi.id, aScreen('z', { controls: { tag: 'Keys', rows: [['1️⃣']] } })));
        await answerOf(client.edit(changed, aScreen('x2')));
        await postTo(url, aPost());
      });
      expect(before.messages).to.have.lengthOf(6);
      expect(after).to.deep.equal(before);
    });

    it('show a picture at the same address after a restart', async () => {
      const first = await open();
      await answerOf(first.client.send(budi.id, everything));
      const url = (await chatOf(first)).messages[0]?.attachment?.url ?? '';
      await first.stop();
      const webChat = await open();
      const bytes = new Uint8Array(await (await fetch(webChat.url + url)).arrayBuffer());
      await webChat.stop();
      expect(bytes).to.deep.equal(new Uint8Array(onePixel));
    });

    it('give no number twice, not even of a message that is gone', async () => {
      const numbers: number[] = [];
      for (let run = 0; run < 3; run += 1) {
        const webChat = await open();
        const sent = await answerOf(webChat.client.send(budi.id, aScreen('x')));
        await answerOf(webChat.client.remove(sent));
        await webChat.stop();
        numbers.push(sent.message);
      }
      expect(new Set(numbers).size).to.equal(3);
      expect([...numbers].sort((a, b) => a - b)).to.deep.equal(numbers);
    });

    it('do a post once that comes again after a restart, and one that was interrupted anew, without showing it twice', async () => {
      const [done, interrupted] = [aPost(), aPost()];
      const killed = await open();
      await postTo(killed.url, done);
      let finish = (): void => undefined;
      const never = new Promise<void>((resolve) => (finish = resolve));
      killed.answerBy(() => never);
      void postTo(killed.url, interrupted).catch(() => undefined);
      while ((await chatOf(killed)).messages.length < 2);
      const webChat = await open();
      await postTo(webChat.url, done);
      await postTo(webChat.url, interrupted);
      const { messages } = await chatOf(webChat);
      finish();
      await Promise.all([killed.stop(), webChat.stop()]);
      expect(webChat.heard).to.have.lengthOf(1);
      expect(messages.map(({ sent }) => sent)).to.deep.equal([done.sent, interrupted.sent]);
    });

    it('pass over what is none of theirs', async () => {
      const first = await open();
      await answerOf(first.client.send(budi.id, aScreen('x')));
      await first.stop();
      for (const [key, value] of [
        ['1', 'nonsense'],
        ['2', '{"tag":"Put"}'],
      ] as const)
        await answerOf(opened.storage.put({ chat: budi.id, kind: 'message', key, value }, 600));
      const webChat = await open();
      const { messages } = await chatOf(webChat);
      await webChat.stop();
      expect(messages.map(({ text }) => text[0]?.text)).to.deep.equal(['x']);
    });

    it('do not grow without end', async () => {
      const entry = (id: number) => ({
        chat: budi.id,
        kind: 'message' as const,
        key: String(id),
        value: null,
      });
      for (let id = 1; id <= 12; id += 1) await answerOf(opened.storage.put(entry(id), 10));
      await answerOf(opened.storage.put(entry(12), 10));
      const left = (await answerOf(opened.storage.load())).map(({ key }) => Number(key));
      expect(left.length).to.be.within(10, 11);
      expect(left.at(-1)).to.equal(12);
      expect(chatCap).to.be.lessThan(600);
    });
  });

describe('The web chat', () => {
  it('goes on without its storage, says so, and stores again after the failure', async () => {
    const away = { tag: 'StoreFailure', operation: 'test', cause: new Error('away') } as const;
    const storage = memoryStorage();
    let isAway = false;
    const webChat = await openWebChatUnderTest({
      storage: { ...storage, put: (entry, most) => (isAway ? TE.left(away) : storage.put(entry, most)) },
    });
    isAway = true;
    const lost = await answerOf(webChat.client.send(budi.id, aScreen('lost')));
    expect(webChat.said('error')).to.deep.equal(['web chat not stored, a restart will forget it']);
    isAway = false;
    await answerOf(webChat.client.edit(lost, aScreen('found')));
    await webChat.stop();
    expect(storage.entries().map(({ key }) => key)).to.deep.equal([String(lost.message)]);
  });

  it('begins empty where its chats cannot be read, and says so', async () => {
    const away = { tag: 'StoreFailure', operation: 'test', cause: new Error('away') } as const;
    const webChat = await openWebChatUnderTest({
      storage: { ...memoryStorage(), load: () => TE.left(away) },
    });
    await answerOf(webChat.client.send(budi.id, aScreen('x')));
    await webChat.stop();
    expect(webChat.said('error')).to.deep.equal(['earlier chats not read']);
  });
});
