import type { Container } from 'inversify';
import { openBackground } from '../../adapters/chat/core/background.ts';
import type { Conversation } from '../../adapters/chat/core/conversation.ts';
import { openConversation } from '../../adapters/chat/features.ts';
import { unitFiles } from '../../adapters/import-files/unit-files.ts';
import type { Log } from '../../application/ports/log.ts';
import { tokens } from '../container/tokens.ts';

/** The shop's side of every conversation; `username` is what the messenger calls the shop, null where it has no name, or none is known yet. */
export const conversationOf = (container: Container, username: () => string | null, log: Log): Conversation =>
  openConversation({
    shop: container.get(tokens.useCases),
    client: container.get(tokens.messengerClient),
    conversations: container.get(tokens.stores).conversations,
    drafts: container.get(tokens.stores).drafts,
    background: openBackground(log),
    reportFiles: container.get(tokens.reportFiles),
    unitFiles,
    clock: container.get(tokens.clock),
    store: container.get(tokens.storeInfo),
    pictures: container.get(tokens.pictures),
    meter: container.get(tokens.meter),
    log,
    username,
  });
