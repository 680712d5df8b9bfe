import * as TE from 'fp-ts/lib/TaskEither.js';
import type { ChatEntry, ChatStorage } from '../../../adapters/webchat/chat-storage.ts';

/** Chats that outlive a web chat, not the test. */
export const memoryStorage = (): ChatStorage & { readonly entries: () => readonly ChatEntry[] } => {
  const entries = new Map<string, ChatEntry>();
  return {
    entries: () => [...entries.values()],
    load: () => TE.fromIO(() => [...entries.values()]),
    put: (entry, most) =>
      TE.fromIO(() => {
        entries.set(`${String(entry.chat)} ${entry.kind} ${entry.key}`, entry);
        const alike = [...entries].filter(([, { chat, kind }]) => chat === entry.chat && kind === entry.kind);
        for (const [key] of alike.slice(0, Math.max(0, alike.length - most - 1))) entries.delete(key);
      }),
  };
};
