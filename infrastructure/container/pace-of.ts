import { paceFor, telegramPace, type Pace } from '../../domain/broadcast/pace.ts';
import type { Messenger } from '../configuration/messenger.ts';

/** How fast the shop may speak by this messenger; the web chat is shown at the pace of the real one. */
export const paceOf = (messenger: Messenger): Pace =>
  messenger.tag === 'Telegram' ? paceFor(messenger.messagesPerSecond) : telegramPace;
