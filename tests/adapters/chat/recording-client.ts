import * as TE from 'fp-ts/lib/TaskEither.js';
import type { MessageRef } from '../../../application/ports/conversations.ts';
import type { DeliveryFailure, Unreachable } from '../../../application/ports/messenger.ts';
import { wordsOf } from '../../../adapters/chat/core/rich-text.ts';
import type { Button, Screen } from '../../../adapters/chat/core/screen.ts';
import type { NotEditable, MessengerClient } from '../../../adapters/chat/core/messenger-client.ts';

/** `topic` is that of the forum that a message was sent to. */
export type Seen = { readonly ref: MessageRef; readonly screen: Screen; readonly topic?: number };
export type Answer = {
  readonly tap: string;
  readonly note: { readonly text: string; readonly alert: boolean } | null;
};
type Operation = 'send' | 'edit' | 'remove' | 'answerTap';

/** A messenger that keeps what each chat shows, as strictly as Telegram does, and that can be cut off. */
export type RecordingClient = MessengerClient & {
  /** What stands in a chat now, oldest first. */
  readonly seen: (chat: number) => readonly Seen[];
  readonly answers: () => readonly Answer[];
  /** Each call, in turn: `send 7001`. */
  readonly calls: () => readonly string[];
  readonly block: (chat: number) => void;
  /** The bytes that a file of this name is downloaded as. */
  readonly holds: (id: string, bytes: Uint8Array) => void;
  readonly unblock: (chat: number) => void;
  /** The next calls of this kind fail, after so many that still get through. */
  readonly fail: (operation: Operation, times: number, after?: number) => void;
};

const unreachable: Unreachable = { tag: 'Unreachable' };
const notEditable: NotEditable = { tag: 'NotEditable' };
const failure = (operation: string): DeliveryFailure => ({
  tag: 'DeliveryFailure',
  operation,
  retryAfter: null,
  cause: new Error('no answer'),
});

/** A photo of the shop's is a picture like any other. */
const kindOf = ({ attachment }: Screen): string =>
  attachment?.tag === 'Photo' ? 'Picture' : (attachment?.tag ?? 'Text');

export const recordingClient = (): RecordingClient => {
  const seen: Seen[] = [];
  const answers: Answer[] = [];
  const calls: string[] = [];
  const blocked = new Set<number>();
  const files = new Map<string, Uint8Array>();
  const mishaps = new Map<Operation, { times: number; after: number }>();
  let count = 0;

  const fails = (operation: Operation): boolean => {
    const mishap = mishaps.get(operation);
    if (mishap === undefined || mishap.times === 0) return false;
    if (mishap.after > 0) {
      mishap.after -= 1;
      return false;
    }
    mishap.times -= 1;
    return true;
  };
  const at = (ref: MessageRef): number =>
    seen.findIndex((message) => message.ref.chat === ref.chat && message.ref.message === ref.message);

  return {
    picksPeople: true,
    picksChats: true,
    hasTopics: true,
    seen: (chat) => seen.filter(({ ref }) => ref.chat === chat),
    answers: () => answers,
    calls: () => calls,
    block: (chat) => blocked.add(chat),
    holds: (id, bytes) => files.set(id, bytes),
    unblock: (chat) => blocked.delete(chat),
    fail: (operation, times, after = 0) => mishaps.set(operation, { times, after }),
    send: (chat, screen, topic) => () => {
      calls.push(`send ${String(chat)}`);
      if (blocked.has(chat)) return TE.left(unreachable)();
      if (fails('send')) return TE.left(failure('send'))();
      count += 1;
      const ref = { chat, message: count };
      seen.push({ ref, screen, ...(topic === undefined ? {} : { topic }) });
      return TE.right(ref)();
    },
    edit: (ref, screen) => () => {
      calls.push(`edit ${String(ref.chat)}`);
      if (fails('edit')) return TE.left(failure('edit'))();
      const index = at(ref);
      const old = seen[index];
      const becomes =
        old !== undefined &&
        (kindOf(old.screen) === kindOf(screen) ||
          (old.screen.attachment === null && kindOf(screen) === 'Picture'));
      if (!becomes) return TE.left(notEditable)();
      if (old.screen.controls.tag === 'Keys') return TE.left(notEditable)();
      seen[index] = { ref, screen };
      return TE.right(undefined)();
    },
    answerTap: (tap, note) => () => {
      calls.push(`answerTap ${tap}`);
      answers.push({ tap, note });
      return fails('answerTap') ? TE.left(failure('answerTap'))() : TE.right(undefined)();
    },
    download: (file) => () => {
      calls.push(`download ${file.id}`);
      const bytes = files.get(file.id);
      return bytes === undefined ? TE.left(failure('download'))() : TE.right(bytes)();
    },
    remove: (ref) => () => {
      calls.push(`remove ${String(ref.chat)}`);
      if (fails('remove')) return TE.left(failure('remove'))();
      const index = at(ref);
      if (index >= 0) seen.splice(index, 1);
      return TE.right(undefined)();
    },
  };
};

export const wordsIn = ({ text }: Screen): string => wordsOf(text);

export const buttonsIn = ({ controls }: Screen): readonly Button[] =>
  controls.tag === 'Buttons' ? controls.rows.flat() : [];

export const labelsIn = (screen: Screen): readonly (readonly string[])[] =>
  screen.controls.tag === 'Buttons'
    ? screen.controls.rows.map((row) => row.map(({ label }) => label))
    : screen.controls.tag === 'Keys'
      ? screen.controls.rows
      : [];

/** A screen as a person would tell of it: its words, what hangs on it, its buttons or keys. */
export const drawn = (screen: Screen): string => {
  const { attachment, controls } = screen;
  const hung =
    attachment === null ? [] : [attachment.tag === 'File' ? `(file ${attachment.name})` : '(picture)'];
  const rows = labelsIn(screen).map((row) => row.map((label) => `[${label}]`).join(' '));
  return [...hung, wordsIn(screen), ...(controls.tag === 'Keys' ? ['keys:'] : []), ...rows].join('\n');
};
