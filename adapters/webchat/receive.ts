import type { Log } from '../../application/ports/log.ts';
import type { Meter } from '../../application/ports/meter.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import { openKeyedQueue } from '../chat/core/keyed-queue.ts';
import { deduplicate } from '../chat/core/deduplicate.ts';
import type { CarriedAttachment, RichText } from '../chat/core/screen.ts';
import type { ChatUpdate, UserFile, UserInput } from '../chat/core/messenger-client.ts';
import { handleUpdate } from '../chat/core/handle-update.ts';
import type { StoredMessage } from './stored-message.ts';
import type { FileHead } from './posts.ts';
import type { ChatStore } from './chat-store.ts';
import { nameTap } from './taps.ts';
import type { Person, Post } from './wire.ts';

export type Taken = 'Done' | 'NoSuchPerson' | 'Busy';

export type Reception = {
  /** Answers once everything that the post caused is committed. Posts of one person are taken in turn, each once. */
  readonly post: (post: Post) => Promise<Taken>;
  readonly file: (head: FileHead, bytes: Uint8Array) => Promise<Taken>;
  readonly idle: () => Promise<void>;
};

type Settings = {
  readonly store: ChatStore;
  readonly persons: ReadonlyMap<number, Person>;
  readonly converse: (incoming: ChatUpdate) => Promise<void>;
  readonly log: Log;
  readonly meter: Meter;
};

const remembered = 1_000;
/** Posts of one person that may wait; a page tries again later. */
const mostWaiting = 20;

const plain = (text: string): RichText => [{ text, style: 'plain' }];

/** Takes what visitors do: it stands in their chat at once, and goes to the conversation in its turn. */
export const openReception = ({ store, persons, converse, log, meter }: Settings): Reception => {
  const queue = openKeyedQueue();
  const once = deduplicate<string>(remembered);
  const handle = handleUpdate({ converse, log, meter });
  const waiting = new Map<number, number>();
  const counted = (person: number, by: 1 | -1): number => {
    const count = (waiting.get(person) ?? 0) + by;
    waiting.set(person, count);
    return count;
  };

  // A post that a restart interrupted comes again, and stands in the chat already.
  const echoed = async (
    { id }: Person,
    sent: string,
    words: string,
    attachment: CarriedAttachment | null,
  ): Promise<StoredMessage> =>
    store.chats.findSent(id, sent) ??
    store.add(id, { text: plain(words), attachment, controls: { tag: 'None' } }, sent);

  const inTurn = async (person: Person, sent: string, said: UserInput): Promise<void> => {
    const { id, firstName, username, language } = person;
    const profile = { id: buyerId(id), firstName, username, language };
    counted(id, 1);
    await queue.run(id, async () => {
      store.type(id, true);
      await handle({ profile, chat: id, isPrivate: true, input: said, name: nameTap({ person: id, sent }) });
      store.type(id, false);
      await store.done(id, sent);
      counted(id, -1);
    });
  };

  const take = async (
    { person: id, sent }: Pick<Post, 'person' | 'sent'>,
    work: (person: Person) => Promise<void>,
  ): Promise<Taken> => {
    const person = persons.get(id);
    if (person === undefined) return 'NoSuchPerson';
    if (store.chats.isDone(id, sent)) return 'Done';
    if ((waiting.get(id) ?? 0) >= mostWaiting) return 'Busy';
    await once(`${String(id)}/${sent}`, () => work(person));
    return 'Done';
  };

  return {
    idle: queue.idle,
    post: (post) =>
      take(post, async (person) => {
        const { sent, said } = post;
        if (said.tag === 'Text') {
          const text = said.text.trim();
          await echoed(person, sent, text, null);
          return inTurn(person, sent, { tag: 'Text', text });
        }
        const message = { chat: person.id, message: said.message };
        const hung = store.chats.find(person.id, said.message)?.attachment?.tag;
        const onPicture = hung === 'Picture' || hung === 'Photo';
        return inTurn(person, sent, { tag: 'Tap', tap: nameTap(post), data: said.data, message, onPicture });
      }),
    file: (head, bytes) =>
      take(head, async (person) => {
        const { id } = await echoed(person, head.sent, head.caption, { tag: 'File', name: head.name, bytes });
        const file: UserFile = {
          kind: 'Document',
          id: `${String(person.id)}/${String(id)}`,
          name: head.name,
          size: bytes.byteLength,
        };
        return inTurn(person, head.sent, { tag: 'File', file, caption: head.caption });
      }),
  };
};
