import {
  appendFileSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { openChats } from '../../../adapters/webchat/chats.ts';
import { openJournal } from '../../../adapters/webchat/journal.ts';
import { answerOf } from '../../contracts/store-under-test.ts';
import { onePixel } from '../../stand-ins/telegram/spec-bot.ts';
import { witnesses } from '../jobs/witnesses.ts';
import { aScreen, budi, openWebRoom, type WebRoom } from './a-web-chat.ts';
import { aPost, postTo, visit } from './a-visitor.ts';

const everything = {
  text: [
    { text: 'tebal', style: 'bold' },
    { text: 'kode 🔑', style: 'code' },
  ],
  attachment: { tag: 'Picture', png: new Uint8Array(onePixel) },
  controls: {
    tag: 'Buttons',
    rows: [
      [
        { tag: 'Tap', label: 'Beli', data: 'p:1', tone: 'good' },
        { tag: 'Link', label: 'Bayar', url: 'https://toko.example/' },
        { tag: 'Copy', label: 'Salin', text: '123' },
      ],
    ],
  },
} as const;

describe('The journal of the web chat', () => {
  let folder: string;
  let journal: string;
  const open = (): Promise<WebRoom> => openWebRoom({ journal });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'web-chat-'));
    journal = join(folder, 'below', 'chats.jsonl');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const chatOf = async ({ url }: WebRoom) => {
    const page = await visit(url, budi.id);
    page.live.close();
    return page.chat();
  };
  /** Opens a room on what another one left that was never stopped: as after `kill -9`. */
  const afterKill = async (act: (room: WebRoom) => Promise<void>) => {
    const killed = await open();
    await act(killed);
    const before = await chatOf(killed);
    const room = await open();
    const after = await chatOf(room);
    await Promise.all([killed.stop(), room.stop()]);
    return { before, after };
  };

  it('keeps everything over a kill: words, pictures with their addresses, files, keys, edits and removals', async () => {
    const { before, after } = await afterKill(async ({ skin, url }) => {
      const changed = await answerOf(skin.send(budi.id, aScreen('x')));
      await answerOf(skin.send(budi.id, everything));
      await answerOf(skin.remove(await answerOf(skin.send(budi.id, aScreen('gone')))));
      const file = { tag: 'File', name: 'barang.txt', bytes: new Uint8Array([0, 255, 10]) } as const;
      await answerOf(skin.send(budi.id, aScreen('y', { attachment: file })));
      await answerOf(skin.send(budi.id, aScreen('z', { controls: { tag: 'Keys', rows: [['1️⃣']] } })));
      await answerOf(skin.edit(changed, aScreen('x2')));
      await postTo(url, aPost());
    });
    expect(before.messages).to.have.lengthOf(5);
    expect(after).to.deep.equal(before);
  });

  it('shows a picture at the same address after a restart', async () => {
    const first = await open();
    await answerOf(first.skin.send(budi.id, everything));
    const url = (await chatOf(first)).messages[0]?.attachment?.url ?? '';
    await first.stop();
    const room = await open();
    const bytes = new Uint8Array(await (await fetch(room.url + url)).arrayBuffer());
    await room.stop();
    expect(bytes).to.deep.equal(new Uint8Array(onePixel));
  });

  it('gives no number twice, not even of a message that is gone', async () => {
    const numbers: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      const room = await open();
      const sent = await answerOf(room.skin.send(budi.id, aScreen('x')));
      await answerOf(room.skin.remove(sent));
      await room.stop();
      numbers.push(sent.message);
    }
    expect(new Set(numbers).size).to.equal(3);
    expect([...numbers].sort((a, b) => a - b)).to.deep.equal(numbers);
  });

  it('does a post once that comes again after a restart, and one that was interrupted anew, without showing it twice', async () => {
    const [done, interrupted] = [aPost(), aPost()];
    const killed = await open();
    await postTo(killed.url, done);
    let finish = (): void => undefined;
    const never = new Promise<void>((resolve) => (finish = resolve));
    killed.answerBy(() => never);
    void postTo(killed.url, interrupted).catch(() => undefined);
    while ((await chatOf(killed)).messages.length < 2);
    const room = await open();
    await postTo(room.url, done);
    await postTo(room.url, interrupted);
    const { messages } = await chatOf(room);
    finish();
    await Promise.all([killed.stop(), room.stop()]);
    expect(room.heard).to.have.lengthOf(1);
    expect(messages.map(({ sent }) => sent)).to.deep.equal([done.sent, interrupted.sent]);
  });

  it('passes over a line that was cut short, and over what is none of its own', async () => {
    const first = await open();
    await answerOf(first.skin.send(budi.id, aScreen('x')));
    await first.stop();
    const whole = readFileSync(journal, 'utf8');
    writeFileSync(journal, `nonsense\n{"tag":"Put"}\n\n${whole}{"tag":"Put","chat":101,"mess`);
    const room = await open();
    await answerOf(room.skin.send(budi.id, aScreen('y')));
    await room.stop();
    const again = await open();
    const { messages } = await chatOf(again);
    await again.stop();
    expect(messages.map(({ text }) => text[0]?.text)).to.deep.equal(['x', 'y']);
  });

  it('is told anew when it is opened, as short as it can be, for its owner alone', async () => {
    const first = await open();
    const sent = await answerOf(first.skin.send(budi.id, aScreen('x')));
    for (let count = 0; count < 50; count += 1) await answerOf(first.skin.edit(sent, aScreen(String(count))));
    await first.stop();
    await (await open()).stop();
    const lines = readFileSync(journal, 'utf8').trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { tag: string }).tag)).to.deep.equal([
      'Numbered',
      'Put',
      'Keys',
    ]);
    expect(statSync(journal).mode & 0o777).to.equal(0o600);
  });

  it('is told anew while it runs, before it grows without end', () => {
    const chats = openChats();
    const { write } = openJournal(journal, chats, witnesses().log);
    const text = [{ text: 'x'.repeat(1_000_000), style: 'plain' }] as const;
    for (let edits = 0; edits < 80; edits += 1)
      write({
        tag: 'Put',
        chat: 1,
        message: {
          id: 1,
          from: 'shop',
          at: 0,
          edits,
          sent: null,
          text,
          attachment: null,
          controls: { tag: 'None' },
        },
      });
    expect(statSync(journal).size).to.be.lessThan(40 * 1024 * 1024);
    const again = openChats();
    openJournal(journal, again, witnesses().log);
    expect(again.messages(1)).to.deep.equal(chats.messages(1));
  });

  it('goes on without the file when it cannot be written, says so, and is whole again after the trouble', async () => {
    const room = await open();
    await answerOf(room.skin.send(budi.id, aScreen('x')));
    rmSync(journal);
    mkdirSync(journal);
    await answerOf(room.skin.send(budi.id, aScreen('lost')));
    expect((await chatOf(room)).messages).to.have.lengthOf(2);
    expect(room.said('error')).to.deep.equal(['web chat not kept, a restart will forget it']);
    rmSync(journal, { recursive: true });
    appendFileSync(journal, '{"tag":"Put","ch');
    await answerOf(room.skin.send(budi.id, aScreen('y')));
    await room.stop();
    const again = await open();
    const { messages } = await chatOf(again);
    await again.stop();
    expect(messages.map(({ text }) => text[0]?.text)).to.deep.equal(['y']);
  });
});
